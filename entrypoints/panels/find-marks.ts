import type { Sight } from '../../components/actions';
import type { AnswerState, LedgerRow } from '../../lib/questions/question';
import type { Evidence } from '../../lib/thread/thread';
import { findPlaces } from './find-words';
import { bodyOf } from './show-words';

/** Words of the page that belong to a question. */
export interface Mark {
  readonly questionId: string;
  readonly state: AnswerState;
  /** The question itself, and not what settles it. */
  readonly isAsked: boolean;
  readonly range: Range;
}

type Wanted = Omit<Mark, 'range'> & { readonly place: Evidence };

/** After so many milliseconds the page has its turn. */
const SLICE = 8;

/**
 * Finds in the page every question and the words that settle it, message by message, and lets the page have its turn in between.
 *
 * @param isWanted whether somebody still waits for it; else null is given back
 */
export async function findMarks(sight: Sight, isWanted: () => boolean): Promise<readonly Mark[] | null> {
  const marks: Mark[] = [];
  let began = performance.now();
  for (const [messageId, wanted] of byMessage(sight.questions.flatMap(wantedOf))) {
    if (performance.now() - began > SLICE) {
      await new Promise((later) => setTimeout(later));
      began = performance.now();
    }
    if (!isWanted()) return null;
    marks.push(...findIn(sight, messageId, wanted));
  }
  return marks;
}

function byMessage(wanted: readonly Wanted[]): ReadonlyMap<string, readonly Wanted[]> {
  const groups = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const group = groups.get(one.place.messageId);
    if (group) group.push(one);
    else groups.set(one.place.messageId, [one]);
  }
  return groups;
}

function wantedOf({ question, answer }: LedgerRow): readonly Wanted[] {
  const common = { questionId: question.id, state: answer.state };
  const asked = { ...common, isAsked: true, place: question.place };
  return answer.evidence ? [asked, { ...common, isAsked: false, place: answer.evidence }] : [asked];
}

function findIn(sight: Sight, messageId: string, wanted: readonly Wanted[]): readonly Mark[] {
  const shown = sight.find(messageId);
  if (!shown) return [];
  const places = wanted.map(({ place }) => place);
  const found = findPlaces(bodyOf(shown.anchor), shown.text, places);
  return wanted.flatMap(({ place, ...mark }) => {
    const range = found.get(place);
    return range ? [{ ...mark, range }] : [];
  });
}
