import type { QuietHours } from '../../lib/cases/reminders/reminder';

interface QuietProps {
  /** Null: there are none. */
  readonly quiet: QuietHours | null;
  readonly change: (quiet: QuietHours | null) => void;
}

const USUAL: QuietHours = { from: '21:00', to: '08:00' };

/** The hours in which nothing is told. */
export function Quiet({ quiet, change }: QuietProps) {
  const set = (part: Partial<QuietHours>) => {
    const hours = { ...(quiet ?? USUAL), ...part };
    if (hours.from !== '' && hours.to !== '') change(hours);
  };
  return (
    <fieldset>
      <legend>Quiet hours</legend>
      <label class="switch">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={({ currentTarget: { checked } }) => change(checked ? USUAL : null)}
        />
        <span>Show no notifications at certain hours; what comes then is told when they end</span>
      </label>
      {quiet !== null && (
        <p class="hours">
          <label>
            From
            <input type="time" value={quiet.from} onChange={({ currentTarget: { value } }) => set({ from: value })} />
          </label>
          <label>
            To
            <input type="time" value={quiet.to} onChange={({ currentTarget: { value } }) => set({ to: value })} />
          </label>
        </p>
      )}
    </fieldset>
  );
}
