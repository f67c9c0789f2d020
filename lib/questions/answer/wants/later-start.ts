import { readWant } from './suits';
import { readFigures } from './values';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)';
const DAY = `(?:the )?(?:(?:start|beginning|end|middle) of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH},? )?`;
const START = new RegExp(`\\b(?:since|from) (${DAY}((?:19|20)\\d\\d))\\b(?![/–-])`, 'i');
/** `since we changed systems in Nov 2022`. */
const BEGUN = new RegExp(`\\b(?:since|from) (?:(?!\\d)[\\w'’]+ ){0,6}?(${DAY}((?:19|20)\\d\\d))\\b(?![/–-])`, 'i');
/** Up to a year: a period with an end of its own. */
const ENDS = /\b(?:to|until|till|up to|and|through) (?:[\w ]{0,20})?(?:19|20)\d\d\b/i;
/** What was before that is told too, or there was nothing then. */
const WHOLE =
  /\b(?:before|prior|earlier|previous\w*|when|as|beg[aiu]n|start\w*|open\w*|introduc\w+|launch\w*|first|none|nil|nothing|new|set up|establish\w*|creat\w+|built|formed|bought|came)\b/i;
/** What lies before the beginning is gone, though `the old ledger` or `began` stands there. */
const LOST =
  /\b(?:lost|gone|destroyed|deleted|wiped|switched off|migrat\w+|not (?:held|kept|available|survive\w*)|(?:cannot|can ?not|can't|could not|couldn't) (?:now |any longer |longer )?(?:be )?\w+|no longer (?:\w+ )?(?:retriev\w+|read|search\w*|get|access\w*)|nothing can)\b/i;
/\b(?:lost|gone|destroyed|deleted|wiped|switched off|migrat\w+|not (?:held|kept|available|survive\w*)|(?:cannot|can['’]t|no longer|unable to|not able to|not possible to) (?:now |be |have |to |easily )*(?:retriev\w+|recover\w*|access\w*|search\w*|trac\w+|consult\w*)|irretrievabl\w+)\b/i;

/** `How many since 2019?` `14 from 2021 onwards`: one figure, from a later year than the one that was asked; null where nothing can be said. */
export function missingStart(question: string, answer: string): string | null {
  if (!/\b(?:since|from)\b/i.test(answer) || readWant(question) !== 'figure' || ENDS.test(question)) return null;
  const [, , asked] = START.exec(question) ?? [];
  const [, day = '', given] = BEGUN.exec(answer) ?? [];
  if (asked === undefined || given === undefined || Number(given) <= Number(asked)) return null;
  if (readFigures(answer).length !== 1 || answer.includes(asked) || ENDS.test(answer)) return null;
  return WHOLE.test(answer) && !LOST.test(answer) ? null : `before ${day}`;
}
