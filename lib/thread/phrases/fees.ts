import { type Cue, cue } from './cue';

/** A fee must be paid first. */
export const FEES: readonly Cue[] = [
  cue('fee', 3, [
    '^fees? notice$',
    'notice of (liability to pay|(a )?charges?|(a )?fees?)\\b',
    'preliminary assessment of\\b…\\bcharges?\\b',
    'this (letter|e-?mail|message|notice) (is|constitutes|serves as|acts as|is being sent as) (an? |your |our )?(formal )?fees? notice',
    'invoice (is|has been) (attached|enclosed|issued|sent)',
    'fees? notice (is (attached|enclosed|issued|hereby)|under|in accordance|pursuant)',
    '(attached|enclosed?|attach) (is )?(an? |our |the )?(invoice|fees? notice)\\b',
    'issu(e|ed|ing) (you )?(with )?(this|an?) (\\w+ )?fees? notice\\b',
  ]),
  cue(
    'fee',
    2,
    [
      '(fees?|charges?|payment|disbursements?|cost|sum|amount)\\b…[£$€] ?\\d',
      '^(sub-?)?total:? ?(of |is )?[£$€] ?\\d',
      '(charg|cost|fee|at)\\w*\\b…\\d+ ?p\\b',
      '[£$€] ?[\\d.,]+\\b…\\b(fee|charge|payable|payment|disbursements?)',
      '(it|this|that|total|which|charge) (is|comes to|will be|would be|amounts to)\\b…[£$€] ?\\d',
      '(we|council|trust|university|authority) (would |must |will |do |have to )?charge\\b…[£$€] ?\\d',
    ],
    {
      not: ['(fixed )?penalty', 'exceed', 'limit\\b', 'income', 'fines?\\b'],
    },
  ),
  cue(
    'pay',
    2,
    [
      '(please|must|need to|will need to|are (required|asked) to|should) (pay|remit)',
      '(please )?(send|make|forward|arrange)\\b…\\b(payment|cheque|postal order)',
      'payment (should|must|can|may) be (made|sent|received)',
      'cheques? (should be )?(made )?payable',
      '(is|are|be) payable\\b',
      'must be paid',
      '(months|days|weeks) (in which )?to pay\\b',
      'before we (can )?(send|supply|provide)',
      '(on|upon|after|until|once|when|if)\\b…\\b(payment|fee (has been |is )?(paid|received)|paid)\\b',
      'paid in advance',
      'please pay\\b',
      '(must|should) reach us\\b',
      '(once|when|until|after) we have (had |got )?(your|the) (payment|money|fee)',
      '(wish|want|like) (us )?to (go ahead|proceed|continue)\\b',
      'let us have [£$€]',
      '(on|upon) receipt of (that|this|the) (sum|amount)',
      'send (us )?(that|this|the) (sum|amount|fee)',
      'you (can|may) pay\\b',
      'not obliged to\\b…\\buntil\\b…\\b(fee|paid)',
    ],
    { even: true },
  ),
];
