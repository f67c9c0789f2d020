/** A list of holidays and the years that it covers. */
export interface HolidayList {
  /** Whose holidays they are: `the United Kingdom`. */
  readonly name: string;
  /** First and last year. */
  readonly from: number;
  readonly until: number;
}

/** Where the holidays come from, and how they may be used. */
export interface HolidayOrigin {
  /** A sentence. */
  readonly licence: string;
  /** Address of the list that they are derived from. */
  readonly source: string;
}

export interface CountingProps {
  readonly lists: readonly HolidayList[];
  readonly origin: HolidayOrigin;
}

const LICENCE = 'https://creativecommons.org/licenses/by-sa/3.0/';

/** By which days dates are counted, for which years these are known, and where they come from. */
export function Counting({ lists, origin }: CountingProps) {
  return (
    <section aria-labelledby="counting">
      <h2 id="counting">How dates are counted</h2>
      <p>
        A time to answer is counted as the law of the request counts it. Where that is in working days, weekends are
        left out, and the holidays of the places that the law names. Under Dates on a request you see each day that was
        left out, and the section of the law.
      </p>
      <p>
        The holidays are known for these years. A date that would lie outside them is not guessed: ReplyDue says that it
        cannot be determined, and why.
      </p>
      <table>
        <caption>Years for which the holidays are known</caption>
        <thead>
          <tr>
            <th scope="col">Holidays of</th>
            <th scope="col">From</th>
            <th scope="col">To the end of</th>
          </tr>
        </thead>
        <tbody>
          {lists.map(({ name, from, until }) => (
            <tr key={name}>
              <th scope="row">{name.charAt(0).toUpperCase() + name.slice(1)}</th>
              <td>{from}</td>
              <td>{until}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {origin.licence} See <Away to={origin.source}>date-holidays</Away> and{' '}
        <Away to={LICENCE}>the licence CC BY-SA 3.0</Away>, under which the list that ReplyDue carries stands as well.
        Its corrections are days that were proclaimed, moved or left out, each with a source of its own.
      </p>
      <p>
        The term dates of a school are in no such list. Where a school's own days count, you can give them under Dates
        on that request.
      </p>
    </section>
  );
}

function Away({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
