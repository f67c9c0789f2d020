import { onceFor } from '../../../thread/once';
import type { Asked } from '../../asked';
import { readHeads } from './heads';
import { readWants } from './wants';

/** What kind of thing would answer a question. A question can want several. */
export interface Kind {
  /** A number or a sum: prose without one does not give it. */
  readonly figure: boolean;
  /** A document: prose does not give it, a file does. */
  readonly document: boolean;
  /** Names of people, firms or places. */
  readonly name: boolean;
  /** A day or a season. */
  readonly day: boolean;
  /** Where to write or ring. */
  readonly address: boolean;
  /** It has parts of which one can be given without the other. */
  readonly several: boolean;
}

const FIGURE =
  /\bhow (?:many|much|often|long|far|old)\b|\bnumbers? of\b|\bpercentages?\b|\bproportion\b|\b(?:what|the) share of\b|\bwhat (?:\w+ )?(?:length|distance|mileage|area|acreage|volume|weight|height|depth|width|quantity) of\b|\b(?:total|average|mean|annual) (?:\w+ )?(?:cost|spend|number|sum|pay)|\b(?:average|mean|median|longest|shortest|maximum|minimum) (?:\w+ )?(?:times?|waits?|waiting|length|age|speed|delay|stay|duration|distance)\b|\b(?:spend|spent|costs?|sums?|amounts?|prices?|rates?|charges?|salary|salaries|budget|readings?)\b/i;
const PAPER =
  /\b(?:cop(?:y|ies)|(?<!\d[ -]?)minutes|correspondence|e-?mails?|letters?|reports?|polic(?:y|ies)|contracts?|agreements?|plans?|surveys?|certificates?|notes?|schedules?|invoices?|slides?|rota|assessments?|deeds?|files?|drafts?|spreadsheets?|documents?|leases?|papers?|agendas?|logs?|registers?|returns?|maps?|drawings?|photographs?|results|readings|briefings?|advice|guidance|manuals?|handbook|specifications?|transcripts?|evaluations?|appraisals?|valuations?|stud(?:y|ies)|business cases?|training materials?|memorand(?:um|a)|terms of reference|reply|replies|files)\b/i;
const INTERROGATES =
  /\bhow (?:many|much|often|long)\b|\bnumbers? of\b|\bpercentage\b|\b(?:who|whom|why|whether)\b|(?:^|[:;] )\W*(?:and |if so,? |if not,? )?(?:(?:in|on|at|by|for|to|from|of|with|under|over|during) (?=what|which))?(?:what|when|which|where|is|are|was|were|do|does|did|has|have|had)\b/i;
const NAMES =
  /\b(?:who|whom|whose|names?|named|called|list|firms?|compan(?:y|ies)|contractors?|suppliers?|bidders?|agenc(?:y|ies)|organi[sz]ations?|bodies|roads?|streets?|schools|sites|trustees|governors|title|to whom|(?:which|what) (?:product|system|software|package|platform|tool|model|make|brand|app))\b/i;

/** `Please send the licence`: a thing, whatever it is. */
const SENDS =
  /^\W*(?:and )?(?:please |kindly |could you |can you )*(?:send|forward|enclose|attach)\b(?: me| us| over)? (?:the|an?|any|your|its)\b(?! (?:details?|information|names?|dates?|list|figures?|breakdown|addresses|numbers?|reasons?|answers?))/i;

/** What a question wants; found once for a question. */
export const kindOf = onceFor((one: Asked) => readKind(one.question.text));

/** `The date of that survey`, `the length of the agreement`: something about a paper, and not the paper. */
const FEATURE =
  /^\W*(?:(?:please|kindly|could you|can you|also|and|lastly|finally,?|i would(?: also)? like(?: to know)?|i wish to know|state|tell me|provide|give|confirm|let me have|let me know|say|me) )*(?:the|its|their) (?:\w+ ){0,2}?(?:dates?|day|year|length|duration|term|number|amount|costs?|fees?|sums?|price|value|title|ratings?|scores?|sum|age|size|start|end|expiry|name|author|status|reference|frequency|outcome|result)s? (?:\([^)]*\) )?(?:of|on|at|in|for|when|that|given|paid|by)\b/i;
/** `Are there any plans to …`: an intention. */
const PLANS = /\b(?:there (?:are |is )?(?:any |currently )*|any |what |the \w+['’]s )plans? (?:to|for \w+ing)\b/i;

/** `the policy on who qualifies`, `guidance on how to detect it`: what the paper is about. */
const ABOUT =
  /(?<=\b(?:polic(?:y|ies)|guidance|advice|rules|reports?|documents?|papers?|guidelines|instructions|correspondence|minutes|briefings?|manuals?|letters?|e-?mails?|notes?|plans?))(?: (?:given|issued|sent|written) to \w+)?,? (?:on|about|as to|regarding|concerning|of|setting out|saying|showing|explaining|which (?:says?|sets? out|shows?)|that (?:says?|sets? out|shows?)) (?:who|whom|how|when|where|what|which|whether|why)\b/gi;

/** Words without which nothing says what a paper is about. */
const ABOUT_WHAT =
  /(?:on|about|as to|regarding|concerning|of|out|saying|showing|explaining|says?|shows?) (?:who|whom|how|when|where|what|which|whether|why)\b/i;

/** Whether a question asks for a paper and not for what stands in it. */
export function wantsPaper(question: string): boolean {
  if (FEATURE.test(question) || PLANS.test(question)) return false;
  const [head, ...others] = readHeads(question);
  if (head && others.length > 0 && !PAPER.test(head.part)) return false;
  const asks = ABOUT_WHAT.test(question) ? question.replace(ABOUT, ' ') : question;
  return (PAPER.test(asks) || (SENDS.test(asks) && !FIGURE.test(asks))) && !INTERROGATES.test(asks);
}

function readKind(question: string): Kind {
  return {
    figure: FIGURE.test(question),
    document: wantsPaper(question),
    name: NAMES.test(question),
    address: /\b(?:e-?mail address|e-?mail of|and e-?mail|telephone|phone number|contact details?)\b/i.test(question),
    day: /\bwhen\b|\b(?:what|which|the) (?:\w+ )?(?:dates?|day|year|month)\b|^\W*dates? (?:on|of|when|that|from|at|by)\b/i.test(
      question,
    ),
    several:
      readWants(question).parts.length > 1 ||
      /\b(?:and|or) (?:the|their|its|his|her|what|how|who|whom|whose|when|where|why|to|at|on|by|in|for|of|any|\p{L}+)\b|&|\+|\beach\b|\bboth\b/iu.test(
        question,
      ),
  };
}
