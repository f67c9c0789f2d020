import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { Bars, DrawBars } from '../../components/casebook/statistics/desk';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Draws bars with Chart.js in the colours of the theme, anew when the scheme changes. */
export const drawBars: DrawBars = (canvas, bars, pick) => {
  let chart = drawOnce(canvas, bars, pick);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const again = () => {
    chart.destroy();
    chart = drawOnce(canvas, bars, pick);
  };
  scheme.addEventListener('change', again);
  return () => {
    scheme.removeEventListener('change', again);
    chart.destroy();
  };
};

function drawOnce(canvas: HTMLCanvasElement, { names, values, of, lying }: Bars, pick: (at: number) => void): Chart {
  const theme = getComputedStyle(canvas);
  const colour = (name: string) => theme.getPropertyValue(`--rd-${name}`).trim();
  const named = { grid: { display: false }, ticks: { color: colour('ink'), autoSkip: false } };
  const counted = {
    beginAtZero: true,
    grid: { color: colour('line') },
    ticks: { color: colour('muted'), precision: 0 },
  };
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...names],
      datasets: [{ label: of, data: [...values], backgroundColor: colour('link'), maxBarThickness: 22 }],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: lying ? 'y' : 'x',
      font: { family: theme.fontFamily, size: 12 },
      plugins: { tooltip: { displayColors: false } },
      scales: lying ? { y: named, x: counted } : { x: named, y: counted },
      onClick: (_event, found) => {
        if (found[0]) pick(found[0].index);
      },
    },
  });
}
