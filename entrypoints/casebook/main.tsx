import { render } from 'preact';
import '../../components/theme.css';
import '../../components/surface.css';
import '../../components/panel.css';
import '../../components/letter/letter.css';
import '../../components/rows.css';
import '../../components/casebook/casebook.css';
import { Casebook } from '../../components/casebook/Casebook';
import { desk } from './desk';

/** The thread that the page's own address names behind its hash; null when it names none. */
function threadInAddress(): string | null {
  const url = URL.parse(location.hash.slice(1));
  return url?.protocol === 'https:' ? url.href : null;
}

function goTo(url: string | null): void {
  location.hash = url ?? '';
}

function draw(): void {
  render(<Casebook desk={desk} url={threadInAddress()} goTo={goTo} />, document.body);
}

addEventListener('hashchange', draw);
draw();
