import type { Message } from '../thread';
import type { Utterance } from './voice';

/** A few words have no more sentences and clauses than these. */
const MOST = 5;
const CLAUSES = 8;

const CLAUSE = /(?:[,;:.!]| - |\b(?:and|but|so|which|then)\b)+/i;
const SENT =
  '(?:your|the|these|those|this|that) (?:(?:kind|recent|new|two|three|four|five|six|several|foi|information) )*(?:letter|e-?mail|message|note|requests?|questions?|enquir(?:y|ies)|quer(?:y|ies)|list)(?: (?:of|from|dated) [^.,;]{1,30})?';
/** That it came, or who has it. `I have it` may be an answer. */
const CAME = new RegExp(
  `^(?:rec'?d|noted|receipt (?:is )?acknowledged)(?: with thanks| today| safely)?$|^(?:i|we)?(?: have|'ve)?(?: now| duly| just| safely)* ?(?:have|got|received|had)(?: now| got)? ${SENT}(?: (?:today|safely|this morning|here|now|thanks))*$|^(?:i have |we have |i've |we've )?(?:got|received) (?:it|this|these|them)$|^${SENT} (?:has|have) (?:now |just |duly |safely )*(?:come|arrived|reached (?:me|us)|been (?:received|logged|noted))(?: (?:today|safely|this morning))*$|^${SENT} (?:is|are|came|arrived)(?: now)? (?:safely|here|today|this morning|(?:with|to) (?:me|us))$`,
  'i',
);
/** What the writer will do with it. */
const SEES_TO =
  /^(?:(?:i|we) ?)?(?:will|shall|'ll)(?: now| also| then)* (?:see (?:to|what|about|how)|deal with|look (?:into|at|up|out|for)|attend to|get (?:to|on to|back|round)|come back|work on|answer|reply|respond|write|be in touch|let you (?:know|have)|do (?:my|our) best|take (?:it|this|them) (?:up|on))\b[^\d£]{0,50}$|^(?:please )?leave (?:it|this|them|that) (?:all )?with (?:me|us)$|^(?:please )?bear with (?:me|us)$/i;
/** `Ref AR/55`, `Our no`, `T/812`, `No 77`. */
const NUMBER =
  /^(?:(?:our|your|my) )?(?:ref(?:erence)?|no|number|file|case|ticket|log)(?: (?:no|number))? ?#?(?=[A-Z\d/-]{0,16}\d)[A-Z\d]{1,8}(?:[/-][A-Z\d]{1,8}){0,4}$|^(?:our|your) (?:ref(?:erence)?|no|number|file)$|^(?=[A-Z\d/-]{0,16}\d)[A-Z\d]{1,8}(?:[/-][A-Z\d]{1,8}){1,4}$|^(?:a )?(?:repl(?:y|ies)|answer|response) (?:to follow|will follow|follows)$/i;
const COURTESY =
  /^(?:dear .{1,40}|hello.{0,30}|hi\b.{0,30}|(?:many |very many )?thanks?(?: you)?(?: very much)?(?: for (?:it|this|that|writing|getting in touch|your .{1,30}))?|all noted|noted|please|(?:with )?(?:kind|best|warm)?(?: regards| wishes)|soon|shortly|in due course|(?:as soon )?as (?:soon as )?(?:i|we) can)$/i;
/** `Joan`, `Clerk`: who signs. `Fourteen`, `Every Tuesday` are answers. */
export const NAME =
  /^(?!(?:Yes|No|Not|None|Nil|Never|Nothing|Nobody|Every|Each|Once|Twice|Always|Seldom|All|Both|Some|Many|Few|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty|\p{Lu}\p{Ll}{1,8}days?|Daily|Weekly|Monthly|Yearly|Annually)(?![\p{L}']))\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}$/u;

/**
 * Whether a letter of a few words says that it has what was sent, or will see to it, and nothing else at all: each of its clauses is one
 * of these, a courtesy or a name.
 */
export function isBriefReceipt({ attachments }: Message, voice: readonly Utterance[]): boolean {
  if (attachments.length > 0 || voice.length > MOST || voice.some(({ labelled }) => labelled)) return false;
  const clauses = voice.flatMap(({ text }) => text.split(CLAUSE).map((clause) => clause.trim())).filter(Boolean);
  const tells = (clause: string) => CAME.test(clause) || SEES_TO.test(clause);
  return (
    clauses.length <= CLAUSES &&
    clauses.some(tells) &&
    clauses.every((clause) => tells(clause) || COURTESY.test(clause) || NUMBER.test(clause) || NAME.test(clause))
  );
}

/** Words with which something is handed on, or said to be for others. */
const HANDS_ON =
  /\b(?:pass(?:ed|es|ing)?|forward(?:ed|s|ing)?|transfer(?:s|red|ring)?|sen[dt](?:s|ing)?|redirect(?:ed|s|ing)?|refer(?:s|red|ring)?|hand(?:ed|s|ing)?|giv(?:en|ing)|gave|direct(?:ed|ing)?|re-?rout\w+|belong\w*|responsib\w*|ours|gone|go|went|not (?:for|held|hold)|nothing|another|other|instead|matter for|one for|ask|write to|contact|trosglwydd\w*)\b/i;

/** Whether a letter speaks of another body, or of handing something on. */
export function handsOn(voice: readonly Utterance[]): boolean {
  return voice.some(({ text, restated }) => !restated && HANDS_ON.test(text));
}
