/** English words that say where the questions stand, and ask for nothing more: `Please supply what is listed here.` Tried on one sentence. */

import { hinted } from '../hinted';

const DONE =
  '(?:listed|set out|set down|numbered|itemi[sz]ed|written(?: down)?|given|shown|put(?: down)?|noted|tabled|laid out|enumerated|scheduled|specified|stated|described|asked(?: for)?|requested|wanted|detailed|mentioned)';
const HERE =
  '(?:here(?:under|in|below|inafter|after)?|below|underneath|under here|beneath|overleaf|over the page|further down|on the (?:next|other|second|attached|enclosed) (?:page|side|sheet)|at the (?:foot|bottom|end)|(?:in|on|as per|per|as in|from) (?:this|my|our|the(?: (?:attached|enclosed|following))?) (?:list|schedule))';
const NOUN =
  '(?:questions?|points?|quer(?:y|ies)|items?|matters|things|facts|figures|particulars|details|documents?|papers?|records?|informations?|data)';
const WHO = "(?:i|we)(?:(?: have|['’]ve)(?: now| just)?)?";

/** `what I have set out below`, `the papers as per the list`. */
const LISTED = `(?:(?:all )?(?:of )?(?:what(?:ever)?|everything(?: that| which)?|all(?: that| which)?) (?:(?:(?:is|are|has been|have been)(?: now)?|${WHO}) (?:\\w+ly )?(?:${DONE} )?|stands |comes |follows )${HERE}|(?:the|these|my|our|those|all the) (?:\\w+ ){0,2}?${NOUN}(?:,? (?:which|that) (?:are|is))?(?: as)? (?:${DONE} )?${HERE})`;

/** After it nothing is asked in the same breath. */
const OVER =
  '(?:\\W*$|,? (?:and|but|so|as|since|because|if|before|by|under|for|pursuant|in accordance|in line|please|which|within|this being|to be|at your|when|being)\\b(?!.*\\b(?:how|what|which|who|whose|when|where|why|whether|cop(?:y|ies)|numbers? of|lists? of)\\b)[^:?]*$)';

const WANTED =
  '\\b(?:supply|provide|send|give|furnish|disclose|release|answer|have|see|know|get|receive|request|require|requires|want|wants|like|need|needs|seek|seeks|told|sent|given|ask|asks|asking|obliged|grateful|glad|address|deal with|help with|demand|disclosure of|answers? to|repl(?:y|ies) to)\\b';

/** `What is asked for stands underneath.` */
const STANDS = `^\\W*(?:(?:and|so|but),? )?what (?:is|was|are|i|we)\\b[^:?,]{0,40}? (?:stands?|is|are|comes?|follows|will be found|can be found|appears?|is to be found) (?:${DONE} )?${HERE}\\W*$`;
/** `What I need I have put underneath.`, `See below for what we are after.`, `I set down hereunder that which I seek.` */
const PUT_HERE = `^\\W*(?:(?:and|so|but),? )?(?:what (?:i|we)\\b[^:?,]{0,40}? ${WHO} (?:\\w+ )?${DONE} ${HERE}|(?:please )?(?:see|look|turn|refer to|read) ${HERE} (?:for|to (?:see|find|learn)) (?:what|the|my|our|all)\\b[^:?]{0,60}|(?:i|we)(?: (?:have|now|shall|will|do|beg to|hereby|therefore))* (?:list|set (?:out|down)|put(?: down)?|write|lay out|state|enumerate|${DONE}) ${HERE}(?: (?:(?:what|that which|all that|everything|those \\w+)(?: that| which)? (?:i|we)|(?:the|my|our) (?:\\w+ ){0,2}?${NOUN})\\b[^:?]{0,60})?)\\W*$`;

/** All of them say where. */
const IS_HERE = new RegExp(`\\b${HERE}`, 'i');

export const LISTS = [
  hinted(
    IS_HERE,
    `${WANTED}(?:(?!\\b(?:how|what|which|who|whose|when|where|why|whether)\\b)[^:?]){0,60}? ${LISTED}${OVER}`,
  ),
  hinted(IS_HERE, STANDS),
  hinted(IS_HERE, PUT_HERE),
];
