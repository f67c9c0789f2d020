import type { Act } from '../../thread/act';
import type { Context } from './finding';
import { withHeadings } from './headings';
import type { Mark } from './mark';
import { findMarks } from './marks';
import { PROCEDURAL } from './outcome';
import type { Quiz } from './quiz';
import type { Reply } from './reply';
import type { Cut } from './segment';
import { cutReply } from './segments';
import { correctDrift } from './steady';

/** What a message is opened with. */
interface Opening {
  readonly act: Act;
  readonly quiz: Quiz;
  readonly open: readonly number[];
  readonly files: boolean;
}

/** Marks and cuts a reply. Quoted questions with hardly an answer between them are the request quoted under a letter. */
export function openReply(
  reply: Reply,
  opening: Opening,
): { reply: Reply; context: Context; marks: readonly Mark[]; cut: Cut } {
  const { act, quiz, open, files } = opening;
  const context: Context = {
    asked: quiz.asked,
    attachments: files,
    review: act.kind === 'review-outcome',
    cited: PROCEDURAL.has(act.kind) ? [] : act.citations.map((citation) => citation.evidence),
    text: reply.own,
  };
  const marks = withHeadings(reply, findMarks(reply, quiz.asked, quiz.pattern, new Set(open), context.review), quiz);
  const cut = cutSteadily(reply, marks, context, quiz);
  if (reply.plain && cut.segments.length < marks.length * WOVEN) return openReply(reply.plain, opening);
  return { reply, context, marks, cut };
}

/** So many of the quoted questions have an answer under them when a reply is written between the lines. */
const WOVEN = 0.4;

/** Cuts a reply at its marks and moves answers that stand under the wrong number. */
function cutSteadily(reply: Reply, marks: readonly Mark[], context: Context, quiz: Quiz): Cut {
  const cut = cutReply(reply, marks, context, quiz.topics);
  const { segments, doubtful } = correctDrift(cut.segments, reply.own, quiz.asked, quiz.topics);
  return {
    ...cut,
    segments,
    blank: new Map([...cut.blank, ...doubtful.map((member) => [member, 'doubtful'] as const)]),
  };
}
