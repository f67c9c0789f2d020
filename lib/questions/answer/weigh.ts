import type { Span } from '../../thread/prose';
import type { Asked } from '../asked';
import { NO, YES } from '../phrases/en-answers';
import { YES_NO } from '../phrases/en-asks';
import { readTopic } from '../words';
import { type Context, type Finding, makeFinding } from './finding';
import { findMissing } from './parts';
import { GRANTS, weighRefusal } from './refusal';
import type { Tagged } from './tags';

/** Puts together what the sentences of an answer do; null when they say nothing. */
export function weigh(one: Asked, said: readonly Tagged[], body: string, context: Context): Finding | null {
  const refusal = said.find((sentence) => sentence.refuses);
  const notHeld = said.find((sentence) => sentence.notHeld);
  const first = said[0];
  const last = said.at(-1);
  if (!first || !last) return null;
  const all = { start: first.start, end: last.end };
  if (refusal) return weighRefusal(one, said, refusal, context);
  if (context.review && said.some((sentence) => sentence.upholds) && !said.some((sentence) => sentence.value))
    return makeFinding('answered', all, 0.7, 'The review keeps the earlier answer.', { upholds: true });
  if (notHeld) return weighNotHeld(one, said, notHeld, all);
  const lacking = said.find((sentence) => sentence.lacks);
  if (lacking && said.some((sentence) => sentence.value))
    return makeFinding(
      'partly-answered',
      all,
      0.8,
      'Some of it is given, and the authority says that the rest is not available.',
      { missing: lacking.text },
    );
  return weighPlain(one, said, body, all, context);
}

function weighNotHeld(
  one: Asked,
  said: readonly Tagged[],
  notHeld: Tagged,
  all: { readonly start: number; readonly end: number },
): Finding {
  const given = said.some(
    (sentence) =>
      (sentence.value && (!sentence.notHeld || /\b(?:but|however|although)\b/i.test(sentence.text))) ||
      (GRANTS.test(sentence.text) && sentence.other),
  );
  if (given)
    return makeFinding(
      'partly-answered',
      all,
      0.75,
      'Something is given, and the authority says that it does not hold the rest.',
      { missing: notHeld.text },
    );
  const plain =
    said[0] && !said[0].notHeld && said[0].other && YES_NO.test(one.question.text) && YES.test(said[0].text);
  return plain
    ? makeFinding('answered', all, 0.6, 'The authority answers yes or no.')
    : makeFinding('not-held', notHeld, 0.9, 'The authority says that it does not hold or record it.');
}

/** Sends the reader elsewhere, whatever figures stand beside it. */
const DIRECTS = /\b(?:available|published|found|visit|see|refer|accessed|viewed|obtained|https?:|www\.)/i;
/** A table in the letter itself. */
const TABLE =
  /\b(?:the|this|following) table\b|\btable (?:below|above)\b|\b(?:see|refer to|given|shown|as|set out)(?: \w+)? (?:below|above)\b/i;
const LINK_ASKED = /\b(?:web ?page|web ?site|link|url|web address|where (?:can|is|are|could)|online|published)\b/i;

/** An answer without a refusal: given, put off, attached or pointed at. */
function weighPlain(one: Asked, said: readonly Tagged[], body: string, all: Span, context: Context): Finding | null {
  const figures = said.some((sentence) => isFigure(sentence));
  const given = figures || said.some((sentence) => sentence.other && isSubstance(sentence.text));
  const aside = readAside(one, said, figures, given, context);
  if (aside) return aside;
  if (context.list && isNamed(one, body))
    return makeFinding('in-attachment', all, 0.75, 'It is in the list of what is attached.');
  const missing = findMissing(one.question.text, body);
  if (missing) return makeFinding('partly-answered', all, 0.7, `Nothing is said of: ${missing}.`, { missing });
  if (given || said.some((sentence) => sentence.points || sentence.other))
    return makeFinding('answered', all, given ? 0.9 : 0.75, 'The authority answers it.');
  return context.under && !/:$/u.test(body)
    ? makeFinding('answered', all, 0.6, 'Something stands under it that answers it.')
    : null;
}

/** A figure, a yes or a no that is given here and neither put off nor pointed at. */
function isFigure(sentence: Tagged): boolean {
  if (sentence.defers) return false;
  if (sentence.value && !(sentence.points && DIRECTS.test(sentence.text))) return true;
  return NO.test(sentence.text) && sentence.other;
}

/** What is put off, attached or pointed at. */
function readAside(
  one: Asked,
  said: readonly Tagged[],
  figures: boolean,
  given: boolean,
  context: Context,
): Finding | null {
  const defers = said.find((sentence) => sentence.defers);
  const attached = said.find((sentence) => sentence.attached);
  const points = said.find((sentence) => sentence.points);
  if (defers && !attached && figures)
    return makeFinding(
      'partly-answered',
      { start: said[0]?.start ?? defers.start, end: defers.end },
      0.7,
      'Some of it is given, and the rest is to follow.',
      { missing: defers.text },
    );
  if (defers && !attached)
    return makeFinding('deferred', defers, 0.85, 'The authority says that it will answer this later.');
  if (given) return null;
  if (points && TABLE.test(points.text) && !/https?:|www\./i.test(points.text))
    return makeFinding('answered', points, 0.6, 'The authority points to a table in its letter.');
  if (attached && (context.attachments || /\b(?:attach|enclos)/i.test(attached.text)))
    return makeFinding(
      'in-attachment',
      attached,
      0.85,
      'The answer is said to be in an attachment, which was not read.',
    );
  if (points && !LINK_ASKED.test(one.question.text))
    return makeFinding('signposted', points, 0.8, 'The authority only points to somewhere else.');
  return null;
}

/** Whether words only name the thing that was asked for. */
function isNamed(one: Asked, body: string): boolean {
  const named = readTopic(body);
  const asked = readTopic(one.question.text);
  return named.size > 0 && body.length < 120 && [...named].filter((stem) => asked.has(stem)).length >= named.size * 0.6;
}

/** Words of an answer, not about where an answer is. */
function isSubstance(text: string): boolean {
  return !/\b(?:sheets?|tabs?|worksheets?|columns?|files?|pdfs?|pages?|publish|website|web page|link|this information|the information|data is|please|listed (?:there|here))\b/i.test(
    text,
  );
}
