import { Counting, type CountingProps } from './Counting';
import type { OptionsDesk } from './desk';
import { Kept } from './Kept';
import { Letters } from './Letters';
import { Reminders } from './Reminders';

interface OptionsProps {
  readonly counting: CountingProps;
  readonly version: string;
  readonly desk: OptionsDesk;
}

/** How ReplyDue works, in this browser: what it counts by, what it keeps, what it never does. */
export function Options({ counting, version, desk }: OptionsProps) {
  return (
    <main>
      <h1>ReplyDue</h1>
      <Letters desk={desk} />
      <Reminders desk={desk} />
      <Counting {...counting} />
      <Kept desk={desk} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">Privacy</h2>
        <p>
          ReplyDue has no server, and nothing that it reads or that you write in it leaves this browser. It works on the
          request sites that it was made for and on no others: there it reads the page that you have open and, from the
          same site, that page's data and its unfolded view; and, when you ask for a whole list or for news, each of
          these requests, as if you opened one after the other, in a tab of their site. It never sends a letter: it puts
          one into the site's own form, and you press the button.
        </p>
      </section>
      <footer>
        <p>ReplyDue {version}</p>
      </footer>
    </main>
  );
}
