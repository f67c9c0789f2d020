const MESSAGE =
  '(?:(?:your|this|the following) (?:\\w+ )?(?:message|e-?mail|mail)|(?:message|e-?mail) (?:that )?you sent)';
const FAILS =
  "(?:(?:could|can|was|did|is|has)(?: ?not|n't)(?: been| be)? (?:delivered|sent|reach|accepted|relayed)|undeliver(?:able|ed)|not (?:been )?delivered|(?:was|has been|is) (?:\\w+ )?(?:blocked|rejected|bounced|quarantined|discarded)|(?:was|has been|is) returned(?=:|[.,]? (?:to (?:the )?sender|to you|as|because|undelivered)))";

/** What is said of the very message that came back. `…` stands for up to sixty characters. */
const OF_THIS = [
  `${MESSAGE}…\\b${FAILS}(?!.{0,40}?\\b(?:(?:to|by) (?:me|us)|until|at first)\\b)`,
  '(unable to deliver|problem delivering|failure delivering) your\\b',
  "address you (entered|used|wrote to|sent to)\\b…\\b(couldn't|could not|not found|does not exist|unknown)",
  "the recipient's (mailbox|inbox|mail ?server) (is|was|did|has|can)\\b",
  'permission to send to this recipient',
];

/** What nobody but a mail system writes. */
const SYSTEMS = [
  'this is the mail system at host',
  'created automatically by mail delivery software',
  'delivery status notification',
  'delivery (has failed|failed|incomplete|to the following)',
  'mail delivery (failed|subsystem|system)',
  'returned mail: see transcript',
  'had permanent (fatal )?errors',
  'this is a permanent (error|failure)',
  '[45]\\d\\d[ -][45]\\.\\d+\\.\\d+',
  'smtp error',
  'relay access denied',
  '(remote|receiving|recipient) (mail )?server (returned|said|did not accept|rejected)',
];

function any(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.map((says) => `\\b(?:${says.replaceAll('…', '.{0,60}?')})`).join('|'), 'i');
}

/** A mail system says that a message was not delivered. */
export const BOUNCES = any([...OF_THIS, ...SYSTEMS]);

/** A first line that says so: no row with a figure. */
export const HEADLINE =
  /^\W*(?:(?:warning|notice|error)\W+)?(?:(?:message|mail|e-?mail) (?:is |was |still |has been )*(?:not delivered|undeliver(?:able|ed)|blocked|rejected|bounced)|undeliverable\W|undelivered mail\b|delivery failure$|returned mail\b|address not found\W*$|failure notice\b)(?!.{0,80}(?:\.{3}|[:=|–-] *[\d£]))/i;
