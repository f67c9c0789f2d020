import type { Utterance } from './voice';

/** The words of a request to look again. */
const OF_REVIEW =
  /\b(?:review\w*|complain\w*|appeal\w*|re-?consider\w*|re-?think|look\w* again|think again|afresh|second (?:look|opinion)|revisit\w*|re-?examin\w*|challeng\w*|disput\w*|object\w*|(?:not|n['’]t) (?:satisfied|content|happy|accept|agree|persuaded|convinced|right|good enough)|dissatisf\w*|unhappy|disagree\w*|wrong\w*|senior|somebody else|someone else|colleague|handled|ignored|commissioner|tribunal|exempt\w*|section|unsatisf\w*|check\w*)\b|\?/i;
/** What is wanted now. */
const WANTS =
  /\b(?:i|we)(?: now| only| just| still)* (?:want|need|would like|should like|am after|ask for|mean)\b|\b(?:please send|give me|send me|let me have)\b/i;

/** Whether a letter uses none of the words by which somebody asks that an answer be looked at again, nor any question. */
export function asksNoReview(voice: readonly Utterance[]): boolean {
  return !voice.some(({ text }) => OF_REVIEW.test(text));
}

/** Whether it says what is wanted. */
export function saysWhatIsWanted(voice: readonly Utterance[]): boolean {
  return voice.some(({ text }) => WANTS.test(text));
}

/** Something is asked, waited for, missed or late. */
const ASKS =
  /\?|!!|\b(?:please|kindly|could|would|can you|will you|when|where|whether|what (?:about|of)|still|yet|a?wait\w*|overdue|late\w*|remind\w*|hear\w*|repl\w+|respon\w+|answer\w*|chas\w+|miss\w+|omitt?\w*|left out|leaves? out|forg[eo]t\w*|overlook\w*|promis\w+|due|deadline|working days?|months?|weeks?|update|progress|news|nothing|not (?:yet|a word)|send|sent|give|let (?:me|us)|needs?|wants?|like|expect\w*|ask\w*|request\w*|look forward|days?|by (?:now|then)|silence|ignor\w+)\b/i;

/** Whether a letter asks nothing, and speaks of nothing that is late or missing. */
export function asksNothing(voice: readonly Utterance[]): boolean {
  return !voice.some(({ text }) => ASKS.test(text));
}
