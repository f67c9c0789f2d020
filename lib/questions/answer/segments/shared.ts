import { layProse, OF_NAME } from '../prose/lay';
import { weighLikeness } from '../reading/likeness';
import type { Sentence } from '../reading/reply';
import { readProseOf, type Topics } from '../reading/topics';
import { type Context, type Finding, makeFinding } from '../state/finding';
import { readState } from '../state/state';
import { isPersonal } from '../wants/suits';
import { readEnumerated } from './enumerated';
import { readLone } from './lone';
import { APART, OWN, readPlaced } from './placed';
import type { Segment } from './segment';
import { leaveOut, readRemains, readSaidSo, withRest } from './shared-rest';

/** What a stretch that answers several questions says of each: the sentences that speak of one are its own. */
export function readShared(segment: Segment, context: Context, topics: Topics): ReadonlyMap<number, Finding | null> {
  const found = new Map<number, Finding | null>();
  if (segment.members.length === 1 || context.list) return found;
  const listed = readEnumerated(segment, context, topics);
  if (listed.size > 0) return listed;
  const said = readProseOf(context.text, [segment]);
  if (said.length < 2) return readLone(segment, said, context, topics);
  const members = segment.members.flatMap((member) => context.asked[member] ?? []);
  const placed = readPlaced(segment, said, context, topics);
  if (placed.size > 0) return placed;
  const sure = readSaidSo(segment, said, context);
  if (said.some((sentence) => isOfAll(sentence, segment, context, topics)))
    return withRest(sure, segment, said, context);
  const some = {
    ...topics,
    stems: segment.members.map((member) => topics.stems[member] ?? []),
    words: segment.members.map((member) => topics.words[member] ?? []),
  };
  for (const laid of layProse(context.text, said, [], members, some)) {
    const member = segment.members[laid.asked];
    if (member === undefined || laid.score < OWN) continue;
    const finding = readState(member, laid.start, laid.end, { ...context, under: true, last: segment.last });
    if (finding) found.set(member, finding);
  }
  for (const [member, finding] of readRemains(segment, said, found, context, topics)) found.set(member, finding);
  for (const [member, finding] of sure) found.set(member, finding);
  for (const member of leaveOut(segment, said, found)) found.set(member, null);
  return leaveToLast(segment, found, context);
}

/** What withholds or lacks something and stands right under a question is meant for that one, though it has more words of the one above it. */
function leaveToLast(
  { own, members, start, end, last }: Segment,
  found: ReadonlyMap<number, Finding | null>,
  context: Context,
): ReadonlyMap<number, Finding | null> {
  const [under = 0] = own;
  const given = [...found.values()].filter((finding) => finding !== null);
  if (own.length !== 1 || given.length !== 1 || given[0]?.state === 'answered' || found.get(under)) return found;
  const finding = readState(under, start, end, { ...context, under: true, last });
  if (!finding) return found;
  const doubt = makeFinding(
    'unclear',
    finding,
    0.4,
    'What stands under the question after it may be meant for it too.',
  );
  return new Map(members.map((member) => [member, member === under ? finding : doubt]));
}

/** `They are exempt under section 21`: a sentence that gives nothing and names none of several questions is said of all of them. */
function isOfAll(sentence: Sentence, { members }: Segment, context: Context, topics: Topics): boolean {
  const [probe = 0] = members;
  const finding = readState(probe, sentence.start, sentence.end, { ...context, under: true });
  const named = members.filter((member) => isPersonal(context.asked[member]?.question.text ?? ''));
  if (named.length === 1 && OF_NAME.test(sentence.text)) return false;
  if (!finding || finding.state === 'answered' || finding.state === 'partly-answered') return false;
  const likeness = weighLikeness(sentence.text, context.asked, topics);
  const [most = 0, next = 0] = members.map(likeness).sort((a, b) => b - a);
  return most < OWN && most - next < APART;
}
