import { Attempt } from '../Attempt';
import type { Outcome } from '../actions';
import type { LetterTools, Paper } from './tools';

interface LetterActionsProps {
  readonly paper: () => Paper;
  readonly tools: LetterTools;
  /** Why the letter cannot be put into the portal's form; null when it can. */
  readonly noForm: string | null;
  /** What is missing before the letter may leave; null when nothing is. */
  readonly held: string | null;
  /** Leads to what is missing. */
  readonly fillIn: () => void;
  /** Leaves out all that is missing; null where something must be given. */
  readonly leaveOut: (() => void) | null;
  readonly putIntoForm: () => Outcome;
  readonly discard: () => Outcome;
  /** Everything that is not in the letter yet is put into it, and it is saved. */
  readonly finish: () => Outcome;
}

/** What can be done with the letter. Nothing is ever sent from here. */
export function LetterActions(props: LetterActionsProps) {
  const { noForm, held, fillIn, leaveOut, discard } = props;
  return (
    <>
      {held !== null && (
        <p id="held" class="held">
          {held}{' '}
          {leaveOut && (
            <button type="button" onClick={leaveOut}>
              Leave out
            </button>
          )}
        </p>
      )}
      <p class="buttons">
        {waysOf(props).map(({ label, done, run }, at) =>
          held === null ? (
            <Attempt key={label} label={label} done={done} run={run} main={at === 0} />
          ) : (
            <button key={label} type="button" aria-disabled="true" aria-describedby="held" onClick={fillIn}>
              {label}
            </button>
          ),
        )}
        <Attempt label="Discard" confirm="The letter will be deleted." run={discard} />
      </p>
      <p class="muted">{noForm ?? 'Nothing is sent: you read it in the form and press its button yourself.'}</p>
    </>
  );
}

interface Way {
  readonly label: string;
  readonly done: string | (() => string);
  readonly run: () => Outcome;
}

function waysOf({ paper, tools, noForm, putIntoForm, finish }: LetterActionsProps): readonly Way[] {
  const after = (use: (paper: Paper) => Outcome) => async () => (await finish()) ?? use(paper());
  return [
    ...(noForm === null ? [{ label: "Put it into the portal's form", done: '', run: putIntoForm }] : []),
    { label: 'Copy', done: 'Copied.', run: after(({ text }) => tools.copy(text)) },
    { label: 'Mail', done: () => sayMailed(tools.fitsMail(paper())), run: after(tools.mail) },
    { label: 'Print', done: '', run: after(tools.print) },
    { label: 'Download', done: 'Saved as a text file.', run: after(tools.download) },
  ];
}

function sayMailed(isWhole: boolean): string {
  return isWhole
    ? 'It should stand in a new mail now: add the address. If no mail opened, copy the letter instead.'
    : 'The letter is too long for a mail link, so that it was copied: paste it into the mail that opened, and add the address.';
}
