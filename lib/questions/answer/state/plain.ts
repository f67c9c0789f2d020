import type { Span } from '../../../thread/prose';
import { type Asked, topicOf } from '../../asked';
import { NO } from '../../phrases/en-answers';
import { POINTS } from '../../phrases/en-places';
import { matches } from '../../tried';
import { readTopic } from '../../words';
import type { Kind } from '../wants/kind';
import { findMissing } from '../wants/parts';
import { hasCardinal, hasValue, readClauses } from '../wants/values';
import { type Context, type Finding, makeFinding } from './finding';
import { readPutOff } from './put-off';
import type { Tagged } from './tags';

/** Sends the reader elsewhere, whatever figures stand beside it. */
const DIRECTS =
  /\b(?:available|published|publishes|found|find|visit|see|refer|accessed|viewed|obtained|download\w*|click|look|https?:|www\.|on (?:our|the|its) (?:web|home|site|portal|dashboard))/i;
/** A table in the letter itself. */
const TABLE =
  /\b(?:the|this|following) table\b|\btable (?:below|above)\b|\b(?:see|refer to|given|shown|as|set out)(?: \w+)? (?:below|above)\b/i;
/** A table that stands elsewhere: `the table that we publish each quarter`. */
const OUTSIDE =
  /https?:|www\.|\b(?:publish(?:es)?|published|web ?sites?|web ?pages?|online|portal|open data|intranet)\b/i;
const LINK_ASKED =
  /\b(?:web ?page|web ?site|link|url|web address|where (?:can|could|may|might|do|would) (?:i|we|one|anyone|residents|people|the public)|online|published)\b/i;

/** `Which permits can be bought online?` asks what, and not where it is to be read. */
const DONE_ONLINE =
  /\b(?:make|made|buy|bought|book|booked|pay|paid|apply|order|ordered|renew|renewed|register|report|reported|submit|submitted|do|done|claim|claimed)\b[^?.;]{0,30}\bonline\b/giu;

/** `(e.g. own website, local press, etc.)` says what the answers may be, and asks for no page. */
const SUCH_AS = /\be\.?g\b\.?,?(?:(?!\b(?:links?|urls?|web ?page|address)\b)[^()?\n]){0,160}(?=[()?\n]|$)/giu;

/** `Where may it be read?`, `In what place?` */
const WHERE_READ =
  /\bwhere (?:\w+ ){1,6}be (?:read|found|seen|viewed|consulted|inspected|downloaded|accessed|looked up|obtained|had)\b|\b(?:in|at) (?:what|which) (?:place|location)s?\b/i;

/** Whether the page or the place where a thing stands is what is asked for. */
function isPlaceAsked(question: string): boolean {
  return LINK_ASKED.test(question.replace(DONE_ONLINE, ' ').replace(SUCH_AS, ' ')) || WHERE_READ.test(question);
}

/** `All payments over £500 can be searched on …`: from which sum on a list has them. */
const FROM_SUM =
  /\b(?:over|above|exceeding|more than|greater than|of|at least|from) £ ?[\d,.]+k?\d?(?= (?:(?:or|and) (?:more|above|over)|(?:can|may|are|is|were|will)\b))/giu;

/** An answer without a refusal: given, put off, attached or pointed at. */
export function weighPlain(
  one: Asked,
  kind: Kind,
  said: readonly Tagged[],
  body: string,
  all: Span,
  context: Context,
): Finding | null {
  const figures = said.some((sentence) => isFigure(sentence, kind));
  const given = figures || said.some((sentence) => sentence.names || (sentence.other && isSubstance(sentence.text)));
  const aside = readAside(one, kind, said, figures, given, context);
  if (aside) return aside;
  if (context.list && isNamed(one, body))
    return makeFinding('in-attachment', all, 0.75, 'It is in the list of what is attached.');
  const says = given || said.some((sentence) => sentence.points || sentence.other);
  const missing = says ? findMissing(one.question.text, body) : null;
  const lacking = says ? undefined : said.find((sentence) => sentence.lacks);
  if (lacking)
    return OF_RECORDS.test(body)
      ? makeFinding('not-held', lacking, 0.6, 'The authority says that its records do not give it.')
      : makeFinding('unclear', lacking, 0.5, 'The authority says that it cannot give it, and not on what ground.');
  if (missing)
    return makeFinding('partly-answered', all, 0.7, `Nothing is said of: ${missing}.`, { missing, omits: true });
  if (says)
    return makeFinding('answered', all, given ? 0.9 : 0.75, 'The authority answers it.', {
      faint: isFaint(kind, said, figures),
    });
  return context.under && !/:$/u.test(body)
    ? makeFinding('answered', all, 0.55, 'Something stands under it that answers it.')
    : null;
}

/** Why it cannot be given lies with what is kept. */
const OF_RECORDS =
  /\b(?:systems?|records?|recorded|data|database|files?|coded?|fields?|logs?|kept|keep|books?|ledgers?|archives?|migrat\w+|moved|held|hold|software|spreadsheets?)\b/i;

/** A figure, a yes or a no that is given here and neither put off nor pointed at. */
function isFigure(sentence: Tagged, kind: Kind): boolean {
  if (sentence.defers) return false;
  if (sentence.value && !(sentence.points && DIRECTS.test(sentence.text))) return true;
  if (
    sentence.value &&
    kind.figure &&
    readClauses(sentence.points ? sentence.text.replace(FROM_SUM, ' ') : sentence.text).some(
      (part) => hasValue(part) && !matches(POINTS, part),
    )
  )
    return true;
  if (sentence.value && kind.figure && FIRST.test(sentence.text)) return true;
  if (sentence.value && !kind.document && BEFORE_BRACKET.test(sentence.text)) return true;
  return NO.test(sentence.text) && sentence.other && !kind.document;
}

/** `22. There is a list of them at www.…`: the figure first. */
const FIRST = /^\W*[£$€]?\d[\d,.]*(?: ?(?:million|bn|k|%))?[.;] +\p{Lu}/u;

/** `86,260 (2022 census, see www.… for the rest)`: a figure, and where it is from. */
const BEFORE_BRACKET = /^\W*(?:[£$€]\d[\d,.]*|\d[\d,]*\d{2}(?:\.\d+)?)(?: ?(?:million|bn|k|m|%|per cent))? ?[([]/i;

/** What is put off, attached or pointed at. */
function readAside(
  one: Asked,
  kind: Kind,
  said: readonly Tagged[],
  figures: boolean,
  given: boolean,
  context: Context,
): Finding | null {
  const defers = said.find((sentence) => sentence.defers);
  const attached = said.find((sentence) => sentence.attached);
  const later = defers && !attached ? readPutOff(one, kind, said, defers) : null;
  if (later) return later;
  const files = attached && (context.attachments || /\b(?:attach|enclos)/i.test(attached.text));
  if (files && (!given || kind.document || ((kind.figure || kind.day) && !figures && !kind.name)))
    return makeFinding(
      'in-attachment',
      attached,
      0.85,
      'The answer is said to be in an attachment, which was not read.',
    );
  const points = said.find((sentence) => sentence.points);
  if (!points || (given && !isUnmet(kind, figures))) return null;
  if (TABLE.test(points.text) && !OUTSIDE.test(points.text))
    return makeFinding('answered', points, 0.6, 'The authority points to a table in its letter.');
  return isPlaceAsked(one.question.text) ||
    (/\b(?:address|where)\b/i.test(one.question.text) && BARE_LINK.test(points.text.trim()))
    ? null
    : makeFinding('signposted', points, 0.8, 'The authority only points to somewhere else.');
}

/** Nothing but an address on the web. */
const BARE_LINK = /^(?:\[\d{1,3}\])?\W*(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+){1,4}\/)\S*$/i;

/** Prose alone gives neither a figure nor a document. */
function isFaint(kind: Kind, said: readonly Tagged[], figures: boolean): boolean {
  if (said.some((sentence) => sentence.names)) return false;
  return kind.document || (kind.figure && !figures && !said.some(({ text }) => hasCardinal(text)));
}

/** Prose beside a pointer does not give a figure or a document that was asked for. */
function isUnmet(kind: Kind, figures: boolean): boolean {
  return (kind.document && !kind.figure && !kind.name) || (!figures && (kind.figure || kind.document) && !kind.name);
}

/** Whether words only name the thing that was asked for. */
function isNamed(one: Asked, body: string): boolean {
  const named = readTopic(body);
  const asked = topicOf(one);
  return named.size > 0 && body.length < 120 && [...named].filter((stem) => asked.has(stem)).length >= named.size * 0.6;
}

/** Words of an answer, not about where an answer is. */
function isSubstance(text: string): boolean {
  return !matches(ELSEWHERE, text);
}

const ELSEWHERE =
  /\b(?:sheets?|tabs?|worksheets?|columns?|files?|pdfs?|pages?|publish|website|web page|link|this information|the information|data is|please|listed (?:there|here))\b/i;
