import type { ComponentChildren } from 'preact';
import type { IsoDay } from '../../lib/thread/thread';
import { Lost } from '../Lost';
import { type Part, parts } from './place';

interface ShellProps {
  readonly part: Part;
  /** The day on which the database was found to be gone; null when it was not. */
  readonly lostOn: IsoDay | null;
  readonly dismissLoss: () => void;
  readonly children: ComponentChildren;
}

/** What stands above every part of the casebook: its name, and the way to the other parts. */
export function Shell({ part, lostOn, dismissLoss, children }: ShellProps) {
  return (
    <>
      <header class="shell">
        <h1>Casebook</h1>
        <nav aria-label="Casebook">
          <ul>
            {(Object.keys(parts) as Part[]).map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === part ? 'page' : undefined}>
                  {parts[name]}
                </a>
              </li>
            ))}
            <li>
              <a href="/options.html">Options</a>
            </li>
          </ul>
        </nav>
      </header>
      {lostOn !== null && <Lost on={lostOn} dismiss={dismissLoss} />}
      {children}
    </>
  );
}
