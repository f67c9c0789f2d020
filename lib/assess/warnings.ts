import { countQuestions } from './counts';
import { openWindow } from './next-step';
import { sayCount, sayDay } from './say';
import { isBound, responseClock, type Scene } from './scene';

/** What the user must know before trusting the rest. */
export function readWarnings(scene: Scene): readonly string[] {
  return [
    ...warnOfClock(scene),
    ...warnOfHidden(scene),
    ...warnOfFolded(scene),
    ...warnOfCut(scene),
    ...warnOfClaim(scene),
    ...warnOfShorter(scene),
  ];
}

function warnOfClock(scene: Scene): readonly string[] {
  const days = scene.thread.messages.flatMap((message) => message.sentOn ?? []);
  const last = days.sort().at(-1);
  if (!last || last <= scene.today) return [];
  return [
    `Your computer says that today is ${sayDay(scene.today)}, but the last message is dated ${sayDay(last)}. Check the date of your computer: what is said here to be late or still to come depends on it.`,
  ];
}

function warnOfHidden(scene: Scene): readonly string[] {
  const hidden = scene.thread.messages.filter((message) => message.hidden).length;
  if (hidden === 0) return [];
  return [
    `${sayCount(hidden, 'message')} of this thread cannot be read by you. What is said about clocks and questions may be wrong for that reason.`,
  ];
}

function warnOfFolded(scene: Scene): readonly string[] {
  if (!scene.thread.folded) return [];
  return [
    'Parts of this page are folded and could not be read. An answer may stand there, so no question is called unanswered.',
  ];
}

function warnOfCut({ thread }: Scene): readonly string[] {
  if (!thread.cut) return [];
  return [
    'The page broke off before its end. Letters may be missing, so no question is called unanswered and nothing late that may have come since. Load the page again.',
  ];
}

function warnOfClaim(scene: Scene): readonly string[] {
  const claimed = scene.thread.claims.dueOn;
  const clock = responseClock(scene);
  if (!claimed || !clock?.due || clock.endedOn !== null || claimed === clock.due) return [];
  const ours = `By the law the last day is ${sayDay(clock.due)}${isBound(scene, clock) ? ' at the latest' : ''}.`;
  const theirs = clock.why.find((sentence) => sentence.includes(`states ${sayDay(claimed)}`));
  return [`${theirs ?? `This site states ${sayDay(claimed)}.`} ${ours}`];
}

/** Who has all the answers needs no time to ask for a review. */
function warnOfShorter(scene: Scene): readonly string[] {
  const { all, open, refused, unclear } = countQuestions(scene.questions);
  const shorter = openWindow(scene, 'ask-review')?.shorter;
  return shorter === undefined || (all > 0 && open + refused + unclear === 0) ? [] : [shorter];
}
