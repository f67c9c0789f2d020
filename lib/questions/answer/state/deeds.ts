import type { Asked } from '../../asked';
import { LACKS, NOT_COMPLETE, NOT_RECKONED, RECKONED } from '../../phrases/en-absence';
import { ADVISES, NOT_UPHOLDS, OPENING, UPHOLDS } from '../../phrases/en-answers';
import { DECLINED } from '../../phrases/en-declined';
import { ATTACHED, FILED, HANDS_OVER } from '../../phrases/en-files';
import { NOT_APPLICABLE, NOT_APPLICABLE_INSIDE } from '../../phrases/en-inapplicable';
import { DEFERS, UNDECIDED } from '../../phrases/en-later';
import { POINTS } from '../../phrases/en-places';
import {
  DECLINES,
  EXPLAINS,
  GROUND,
  HARM,
  HEADED,
  HELD_GROUND,
  NOT_REFUSES,
  OVERTURNS,
  REFUSES,
  REPORTS,
  SILENT,
} from '../../phrases/en-withholds';
import { matches } from '../../tried';
import type { Kind } from '../wants/kind';
import { isAbsent, isNotShown, isSubject } from './absent';
import type { Context } from './finding';

/** What a sentence of an answer does. */
export interface Deeds {
  readonly refuses: boolean;
  readonly lacks: boolean;
  readonly notHeld: boolean;
  /** Only that the records do not show it: what else there is may. */
  readonly notShown: boolean;
  readonly defers: boolean;
  /** Whether to give it is still to be decided. */
  readonly undecided: boolean;
  readonly attached: boolean;
  readonly points: boolean;
  readonly upholds: boolean;
  /** A review lets go of a ground. */
  readonly overturns: boolean;
}

/** A word without which the longer patterns cannot match: most sentences have none. */
const HINTS = {
  refuses:
    /exempt|refus|between|rather|prefer|ourselves|hours|withh|section|regulation|exception|article|\bss?\.?\s?\(?\d|\breg\b|1[02]\([45]\)|confirm|ncnd|vexat|unreasonabl|limit|disclos|releas|redact|commercial|declin|privileg|stands|private|stays?\b|ours|lets|stops|name|identify|back\b|personal|breach|n't|not|give|giving|unable|unwilling|disinclin/i,
  negative:
    /n\/[kh]\b|predate|ask|blank|empty|\bno|n't\b|\b(?:dont|doesnt|isnt|cant)\b|never|\bun|only|cannot|down to|no longer|none|matter|question|passed|sent|forward|transfer|redirect|refer|destroy|weed|shred|dispos|lost|delet|wip|by\b|with\b|need to ask|try|business|only|1[02]\(4\)\(a\)|17\(1\)|\b(?:pas|aucune?|jamais)\b/i,
  defers:
    /follow|held (?:over|up)|will|shall|course|soon|await|wait|still|current|being|sent|send|provid|suppl|furnish|confirm|separate|'ll\b|hope|aim|intend|expect|promis|bear with|longer|yet|hand|extend|need|asked|asking|seeking|anticipat|told|instructed|directed|required|with you|work|need|allow|ready|once|to come|consult|check|compil|collat|pull|should|7\(1\)|\byet\b|outstanding|pending|delayed|leave (?:it|this)|gone back|(?:is|are) with\b|being|advise/i,
};

/** What is tried on every sentence of an answer. */
export const TRIED_ON_ALL: readonly RegExp[] = [
  HELD_GROUND,
  HINTS.refuses,
  HINTS.negative,
  HINTS.defers,
  UNDECIDED,
  ATTACHED,
  POINTS,
  NOT_APPLICABLE,
  NOT_APPLICABLE_INSIDE,
  ADVISES,
  OPENING,
];

/** What is put off: an answer or a figure, and no event of which the answer speaks. */
const LATER =
  /\b(?:you|me|us|this|it|these|those|them|they|figures?|information|answers?|response|reply|rest|data|numbers?|details|copy|copies|follow\w*|sent|come|course|await\w*|waiting|checked|collated|compiled|compiling|search|time|hand|decision|lab|doing so|once|held over|yet to (?:hear|reply|respond|answer)|(?:i|we)(?:'ll| will| shall) (?:pass on|write|reply|respond|be in touch|be back|get back|come back|revert|update)|to (?:confirm|advise)(?=\W*$))\b|^\W*(?:will|shall|to|'ll) (?:be )?(?:send|sent|follow|supply|supplied|furnished|provided?|forward(?:ed)?|confirm(?:ed)?|advise|answer(?:ed)?|reply|come)\b/i;

/** Reads what a sentence does from its words, straight apostrophes in them; `cited` where it names a provision that the message relies on. */
export function readDeeds(text: string, one: Asked, kind: Kind, at: number, cited: boolean, context: Context): Deeds {
  const { review, attachments } = context;
  const held = matches(HELD_GROUND, text);
  const overturns = review && matches(OVERTURNS, text);
  const upholds = review && matches(UPHOLDS, text) && !matches(NOT_UPHOLDS, text);
  const told = review && matches(REPORTS, text) && !upholds;
  const negative = matches(HINTS.negative, text);
  const absent = negative && isAbsent(text, one, kind, at);
  const notShown = negative && !held && !absent && isNotShown(text, one, kind);
  const later = (matches(HINTS.defers, text) && isLater(text)) || (kind.figure && !kind.day && ONLY_DAY.test(text));
  return {
    refuses: !held && !told && !(overturns && !upholds) && isRefusal(dropTitles(text), one, at, cited),
    notHeld: held || absent || notShown,
    notShown,
    lacks:
      negative &&
      (matches(LACKS, text) || matches(NOT_COMPLETE, text) || (RECKONED.test(text) && matches(NOT_RECKONED, text))),
    defers: later && !(matches(POINTS, text) && !/\b(?:we|i|you (?:will|should|can))\b/i.test(text)),
    undecided: matches(UNDECIDED, text),
    attached:
      matches(ATTACHED, text) ||
      (attachments && (matches(FILED, text) || (matches(HANDS_OVER, text) && !/\b(?:not|never)\b|n't\b/i.test(text)))),
    points: isLinked(text) || SEE_NAMED.test(text) || matches(POINTS, dropAsked(leaveLinks(text), one)),
    upholds,
    overturns,
  };
}

/** `See Contracts Finder`: a place by its name, and no part of the letter. */
const SEE_NAMED =
  /^\W*(?:[Pp]lease |[Kk]indly )?(?:[Ss]ee|[Rr]efer to|[Cc]onsult|[Tt]ry|[Cc]heck|[Ss]earch|[Gg]o to|[Vv]isit)(?: the| our)? (?!(?:Annex|Appendix|Schedule|Table|Attach|Enclos|Section|Part|Note|Decision|Question|Answer|Response|Reply|Paragraph|Para|Sheet|Tab|File|Document|Figure|Item|Letter|Above|Below|Q)(?:e[sd]|s|ed|ment|ure|ures|ments)?\b)\p{Lu}[\p{L}'’&-]{2,}(?: (?:(?:of|and|for|the|on|&) )?\p{Lu}[\p{L}'’&-]*){0,5}\W*$/u;

/** `see [1]the tide tables`: words that were a link, as a page writes the number of its address before them. */
const LINKED =
  /\b(?:see|visit|via|at|from|through|to|here|use|under|in|on)(?: (?:the|our|this|their))?:? \[\d{1,2}\](?=\p{L})/iu;
const LINK_MARK = /\[\d{1,2}\](?=\p{L})/gu;

function isLinked(text: string): boolean {
  return text.includes('[') && LINKED.test(text);
}

function leaveLinks(text: string): string {
  return text.includes('[') ? text.replace(LINK_MARK, '') : text;
}

/** `the Withholding of Treatment Policy` withholds nothing. */
function dropTitles(text: string): string {
  return TITLED.test(text) ? text.replace(TITLE, ' ') : text;
}

const TITLED = /\b(?:Policy|Procedure|Scheme|Protocol|Strategy|Code|Register|Plan)\b/u;
const TITLE =
  /\b(?:\p{Lu}[\p{L}-]+ (?:(?:of|and|for|to|the|in|on|from) )*){1,6}(?:Policy|Procedure|Scheme|Protocol|Strategy|Code|Register|Plan)\b/gu;

/** A ground is relied on, or what is asked is declined with a reason. A word that the question itself has is its subject. */
function isRefusal(text: string, one: Asked, at: number, cited: boolean): boolean {
  if (!matches(HINTS.refuses, text)) return false;
  if (matches(SILENT, text)) return true;
  if (matches(NOT_REFUSES, text) || matches(MORE_TIME, text)) return false;
  if (isOfLaw(text, one.question.text)) return false;
  if (IF_EXEMPT.test(text) && !matches(GROUND, text)) return false;
  if (cited || (at === 0 && HEADED.test(text))) return true;
  const found = matches(REFUSES, text) ? REFUSES.exec(text) : null;
  if (found && PROVISION.test(found[0]) && !matches(GROUND, text) && !KEEPS.test(found[0].replace(/appl\w+/gi, '')))
    return false;
  if (found) return matches(GROUND, text) || !isSubject(found[0], one);
  if (matches(DECLINED, text))
    return !/^\W*(?:yes|no)\b/i.test(text) && !isSubject(DECLINED_WORDS.exec(text)?.[0] ?? '', one);
  return (
    (matches(DECLINES, text) && (matches(GROUND, text) || matches(HARM, text))) ||
    (matches(GROUND, text) && matches(HARM, text) && !matches(EXPLAINS, text))
  );
}

/** What is done with a thing that is kept; a question that has the word asks about that. */
const DECLINED_WORDS = /\b(?:decid\w*|decision|disclos\w*|releas\w*|publish\w*|declin\w*|refus\w*)/i;

/** The question is itself about provisions, `How many were held under each section?`, or about the very one that is named. */
function isOfLaw(text: string, question: string): boolean {
  if (KEEPS.test(text)) return false;
  const named = SECTION.exec(text)?.[1];
  return (
    /\b(?:which|what|each|every|any|per|by) (?:\w+ ){0,2}(?:sections?|regulations?|provisions?|legislation|powers?)\b/i.test(
      question,
    ) ||
    (named !== undefined && SECTION.exec(question)?.[1] === named)
  );
}

/** A provision by its number. */
const PROVISION = /\b(?:sections?|s\.|ss\.?|regulations?|regs?\.?|article)\s?\(?\d/i;
const SECTION = /\b(?:sections?|s\.?|regulations?|regs?\.?) ?(\d{1,3})/i;
const KEEPS =
  /\b(?:exempt\w*|except\w*|withh\w+|refus\w+|disclos\w+|releas\w+|confirm|deny|foia?|foisa|eirs?|information|vexatious|limit|privileged?|prejudic\w*|likely|down|virtue|rel(?:y|ies|ied|ying)|appl(?:y|ies|ied)|engaged|requests?|stops|prevents|lets|allows)\b/i;

/** Grounds for more time refuse nothing. */
const MORE_TIME = /\bregulation 7\(1\)|\breg\.? ?7\(1\)|\bsection 10\(3\)/i;

/** `It is exempt if it falls under one of these`: what the law is, and not that it does. */
const IF_EXEMPT =
  /\bexempt\b[^.]{0,70}? (?:if|where) (?:it|they|disclosure|release|the information|any of (?:it|them)) (?:falls?|comes?|is|are|would|relates?|concerns?)\b/i;

/** `by 30 June` for a sum. */
const ONLY_DAY =
  /^\W*(?:(?:due|expected|promised|ready|coming|available|to come) )?(?:by|on|before) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?\W*$/i;

/** An answer is put off; that something was sent, or will be done by others, is none. */
function isLater(text: string): boolean {
  return (
    matches(DEFERS, text) &&
    (matches(LATER, text) || matches(UNDECIDED, text)) &&
    !/\b(?:was|were|had been) (?:sent|provided|answered)/i.test(text)
  );
}

const ADDRESSED = /\.(?:com|org|net)\b/i;

/** A product that is called by its address, `monday.com`, is no pointer where the question names it. */
function dropAsked(text: string, one: Asked): string {
  if (!matches(ADDRESSED, text)) return text;
  return text.replace(/\b[\w-]+\.(?:com|org|net)\b/gi, (name) =>
    one.question.text.toLowerCase().includes(name.toLowerCase()) ? '' : name,
  );
}
