const SAYS = [
  "(could ?n[o']?t|could not|cannot|can ?not|was not|wasn't|has not been|not) be(en)? delivered",
  "(not|wasn't|was not) (able to be )?delivered to",
  'undeliver(able|ed)',
  '(message|mail|e-?mail) (was )?not delivered',
  'problem delivering',
  'unable to deliver',
  '(access|relay(ing)?) denied',
  'delivery (has|to the following|status notification|failure|failed|incomplete)',
  'mail delivery (failed|subsystem|system)',
  'return(ed|ing) (message |mail )?to sender',
  'permanent (fatal )?(error|failure)',
  'mailbox (is |was )?(full|unavailable|disabled)',
  '(e-?mail address|recipient|user|mailbox)\\b…\\b(rejected|unknown|not found|does not exist|no longer exists|over quota)',
  "(e-?mail address|recipient|mailbox)\\b…\\bcould(n't| not) be found",
  '[45]\\d\\d[ -][45]\\.\\d+\\.\\d+',
  'smtp error',
  'no such (mailbox|user|recipient|address)',
  '(e-?mail|message) (that )?you sent\\b…\\b(returned|rejected|bounced|not delivered)',
  'message (was |has been )?(blocked|rejected|bounced|returned)',
  'this is the mail system at host',
];

/** A mail system says that a message was not delivered. `…` stands for up to sixty characters. */
export const BOUNCES = new RegExp(SAYS.map((says) => `\\b(?:${says.replaceAll('…', '.{0,60}?')})`).join('|'), 'i');
