import { type Cue, cue } from './cue';

const ASK = '(request|enquiry|inquiry|application|submission|foi|foia|eir)s?';
const POST = '(e-?mail|letter|correspondence|message|communication)';

/** The request came in and is in hand. */
export const RECEIPTS: readonly Cue[] = [
  cue('receives', 3, [
    '(acknowledg\\w+|confirm\\w*|confirmation of) (the |safe |with thanks |to you )*(receipt|receiving|that (we|i|the \\w+|it) (have |has )?(now |safely )?(been )?received)',
    `acknowledg\\w+ (of |to )?(receipt of )?your\\b…\\b${ASK}`,
    `acknowledg\\w+ that\\b…\\b${ASK}`,
    '(we|i) (hereby |write to |am writing to |would like to )*acknowledge (the|your|receipt|with)\\b',
    `(acknowledgement|confirmation) of (your|the|an?)\\b…\\b${ASK}`,
    `(received|recorded|logged|treated|registered|accepted) as an?\\b…\\b${ASK}`,
    `(your|the) (\\S+ ){0,5}?${ASK} (dated .{1,20} |of .{1,20} |below )?(has|have) (now )?been (received|logged|recorded|registered|allocated|assigned|accepted)`,
  ]),
  cue('receives', 2, [
    `(received|receipt of|logged|recorded|registered) (on \\S+ |by us )?(your|the|this|an?|the following)\\b…\\b${ASK}`,
    `(your|the|this) (\\S+ ){0,8}?${ASK}\\b…\\b(received|reached us|came in|arrived|logged|recorded|registered|allocated|assigned|passed to|sent to|forwarded to|acknowledged)\\b`,
    `we have (your|had your|now got your) …${ASK}\\b`,
    `got your\\b…\\b${ASK}`,
    'added to (your|the) (case|request|file)',
    '(cheque|payment|postal order)\\b…\\b(received|cleared|arrived)',
    'thank you for (paying|your (cheque|payment))',
    `(your|the) (\\S+ ){0,8}?${ASK}\\b…\\b(has|have) (come|reached|arrived)\\b`,
  ]),
  cue('receives', 2, [
    `thank you for (your|the)\\b…\\b(request for (\\w+ )?information|(foia?|freedom of information|eir|environmental information) request)\\b`,
  ]),
  cue('receives', 1, [
    `thank you for (your|submitting|making|sending|the)\\b…\\b${ASK}\\b`,
    `(received|receipt of) your\\b…\\b${POST}`,
    `your\\b…\\b${POST}\\b…\\b(was|has been) (received|passed to|forwarded to)`,
  ]),
  cue(
    'receives',
    1,
    [
      '(reference|case|ref)( (number|no\\.?))? (is|for|will be|has been)\\b',
      '(given|has|have|with|under|its?|quote|allocated|assigned) (the |this |it the |case |our )*(unique )?(reference|number|ref|case)\\b',
      'logged as\\b',
    ],
    { even: true },
  ),
  cue('pends', 2, [
    '(is|are|being|be) (now |currently )?(being )?(dealt with|considered|considering|processed|handled|treated|looked into|progressed|actioned|receiving (our )?attention|with the (\\w+ )?team|investigated|looking into)\\b',
    'will (now )?be (answered|dealt with|processed|considered|handled|responded to|treated|actioned|replied to|looked)\\b',
    'we are (now )?(considering|processing|dealing with|looking into|treating|handling|working on)\\b',
    '(we|i|they|it|and|who) (will|shall) (now )?(come back|get back|revert|reply|respond|write|provide|deal|handle|answer|look|be in touch|let you (have|know)|contact|update)\\b',
    '(asked|contacted|forwarded|passed|sent|allocated|assigned)\\b…\\b(team|service|department|colleagues?|section|directorate|area|unit)\\b',
  ]),
  cue(
    'pends',
    2,
    [
      '(receive|expect|get|send|provide|issue|have|hear)\\b…\\b(response|reply|answer|decision|outcome|from us)\\b…\\b(by|within|no later than|before|on)\\b',
      '(respond|reply|answer)\\b…\\b(within|no later than)\\b',
      '(response|reply|answer)( is)? (due|expected|should reach|will (be sent|follow|reach))\\b',
      '(due|target|deadline|response) date\\b',
      '(deadline|time ?limit|time ?-?scale|time ?frame)\\b',
      '(20|twenty|40|forty) (working|school) days\\b',
      '(starts?|begins?|restarts?) (again )?(from|on|afresh|today)\\b',
    ],
    { even: true },
  ),
  cue(
    'pends',
    1,
    [
      '(respond|reply|answer|be in (touch|contact)|get back|write) (to you )?(\\w+ )?(shortly|soon|in due course|as soon as)\\b',
    ],
    { even: true },
  ),
  cue(
    'commits',
    2,
    [
      "(will|shall|'ll|hopes?|hoping|expects?|expect|intends?|intention|aims?|aiming|plans?|should|undertake|undertaken|anticipates?|endeavour|promise|ensure|make sure|see to it|target)\\b…\\b(reply|replies|response|answers?|respond|decision|outcome|write to you|writing to you|let you (know|have)|back to you|be in touch|in contact|hear from|update you|come back|get back|you have (it|them|the)|contact you|with you)\\b",
    ],
    {
      even: true,
      not: [
        '^if\\b',
        'commissioner',
        'unhappy',
        'dissatisfied',
        'complain',
        'if you',
        'ask(ing)? for an? (internal )?review',
        'you (can|must|should (?!(now )?(hear|receive|have|get|expect)))',
        'contact us',
      ],
    },
  ),
  cue(
    'commits',
    1,
    [
      "(will|shall|'ll|hopes?|hoping|expects?|intend|intention|aim|plan|need|target|anticipate|should)\\b…\\b(by|until|before|within|next week|tomorrow|soon|shortly|in due course|as soon as|this week|at the latest|no later)\\b",
      "(we|i|he|she|they|you) (will|shall|'ll) (\\w+ )?(have|write|get|receive|send|finish|let|carry|be|find|check|look|chase|investigate|ask|speak)\\b",
    ],
    { not: ['commissioner', 'internal review', 'unhappy', 'dissatisfied'] },
  ),
];
