import { Component } from 'preact';
import { CaseCount } from './CaseCount';
import type { Figures } from './desk';

interface AuthoritiesProps {
  readonly figures: Figures;
  readonly choose: (authority: string) => void;
}

/** Authorities that are drawn at once. */
const AT_ONCE = 50;

/** Each authority in a line: how many cases, how long, how many late. */
export class Authorities extends Component<AuthoritiesProps, { most: number }> {
  override state = { most: AT_ONCE };

  override render({ figures, choose }: AuthoritiesProps, { most }: { most: number }) {
    const { authorities, names } = figures;
    return (
      <section aria-labelledby="authorities">
        <h3 id="authorities">Each authority</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section class="scroll" aria-label="Figures of each authority" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Authority</th>
                <th scope="col">Cases</th>
                <th scope="col">Median, in working days</th>
                <th scope="col">Late, or overdue</th>
                <th scope="col">Cannot be told</th>
                <th scope="col">Grounds relied on</th>
              </tr>
            </thead>
            <tbody>
              {authorities.slice(0, most).map(({ authority, statistics: { cases, times, grounds } }) => (
                <tr key={cases[0]}>
                  <th scope="row">
                    <button type="button" class="plain" onClick={() => choose(cases[0] ?? '')}>
                      <bdi>{authority || 'No name'}</bdi>
                    </button>
                  </th>
                  <td>
                    <CaseCount cases={cases} of={`cases of ${authority}`} names={names} />
                  </td>
                  <td>
                    {times.median === null ? (
                      '\u2013'
                    ) : (
                      <CaseCount
                        cases={times.taken.map(({ url }) => url)}
                        figure={times.median.toString()}
                        of={`working days in the median of the answers of ${authority}`}
                        names={names}
                      />
                    )}
                  </td>
                  <td>
                    <CaseCount cases={times.late} of={`late cases of ${authority}`} names={names} />
                  </td>
                  <td>
                    <CaseCount
                      cases={times.unknown}
                      of={`cases of ${authority} of which it cannot be told`}
                      names={names}
                    />
                  </td>
                  <td>
                    {grounds.length === 0 && '\u2013'}
                    {grounds.map((ground) => (
                      <CaseCount
                        key={ground.cite}
                        cases={ground.cases}
                        figure={ground.cite}
                        of={`relied on by ${authority}`}
                        names={names}
                      />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {authorities.length > most && (
          <button type="button" class="more" onClick={() => this.setState({ most: most + AT_ONCE })}>
            Show {Math.min(AT_ONCE, authorities.length - most)} more of {authorities.length - most}
          </button>
        )}
      </section>
    );
  }
}
