import { type Cue, cue } from './cue';

const BODY =
  '(council|authority|trust|agency|police|constabulary|department for|department of|ministry|commission(er)?|executive|university|company|fire (and|&) rescue|nhs|home office|cabinet office|treasury|network rail|national highways|transport for|hm ?revenue|hmrc|dwp|dfe|dft|defra|ico|board|service trust|ombudsman|office for|office of)';
const HOUSE = [
  'to the (relevant|appropriate|correct|right|responsible|proper)\\b',
  '(in|of|within|at|across) the (council|trust|force|university|department|authority|board)\\b',
  'to (our|my|the (relevant|appropriate|correct|right|responsible|proper)|a) (\\w+ ){0,3}(council|department|team|service|officer|section|colleague)',
  'within the (council|trust|department|force|university)',
  'internally',
  'and will (be|provide)',
];

/** The authority asks the requester something before it can go on. */
export const CLARIFIES: readonly Cue[] = [
  cue(
    'asks',
    3,
    [
      '(need|require|seek(ing)?|ask(ing)? (you )?for|request(ing)?|obtain|must have) (some |a (little|bit) |the following |you to provide )*(further |additional |more |your )*(clarification|clarity|information from you|details? from you|(further |more |additional )details?|information (from you )?(in order )?to (identify|locate|process|help|enable))\\b',
      '(clarification|further information|more information|further details) (is|are) (needed|required|sought)\\b',
      '(seeking|request for|ask for|asking for) clarification\\b',
      '(help|enable|assist|allow) (us|me) (to )?(identify|find|locate|understand|process|interpret)\\b…\\b(please|could|can|need|would)\\b',
      'what (exactly )?(do you mean|you mean|is meant) by\\b',
      'do you (mean|want|require|need|have in mind)\\b…\\?',
      'are you (asking|looking|seeking|referring|interested|requesting)\\b…\\?',
    ],
    { not: ['if you (are|remain|need|require|want|have)\\b', 'dissatisf'] },
  ),
  cue(
    'asks',
    2,
    [
      '(please|could|can|would|kindly|invite you to|grateful if you|ask(ing)? (that )?you|asked to|need you|require you|want you)\\b…\\b(clarify|specify|confirm (what|which|whether|if|the|that|how|when|who|your|exactly)|explain|tell us|let (us|me) know (what|which|whether|how|if you (mean|want|would like|require))|define|elaborate|narrow|refine|rephrase|be more specific|expand on|describe|state|indicate|list|name the|give us|send us (your|the|more|further)|supply us|refine|say (what|which|whether|how|when|where)|provide (us with )?(further|more|additional|a more|the following)|advise (us )?(what|which|whether))\\b',
    ],
    {
      not: [
        'remain',
        'dissatisf',
        'unhappy',
        'not happy',
        'any (further )?quer',
        'any (other |further )?questions?',
        'wish to (re-?submit|reduce)',
        'to clarify any',
        'need us to',
        'may wish to',
        'could narrow',
        '(?<!(know|confirm|us|me|advise|say) )if you (would like|could|were|wish|want|choose|decide)',
        'fee\\b',
      ],
      even: true,
    },
  ),
  cue(
    'asks',
    2,
    [
      "(not|n't|unable to|cannot|difficult to) (\\w+ ){0,3}?(identify|locate|understand|be (sure|clear|certain)|clear|sure|interpret|determine)\\b…\\b(what|which|information|request|document|you (want|mean|require|are (asking|seeking|requesting)))",
      '(your request|it|question \\d+|this|part \\d+|scope of your request|the request) (as (it stands|worded) )?(is|appears|seems) (\\w+ )?(unclear|ambiguous|too (broad|vague|general|wide)|very (broad|general|wide)|not (clear|specific))\\b',
      '(find|consider) your request (to be )?(\\w+ )?(too )?(general|broad|vague|unclear|ambiguous)',
      'insufficient(ly)? (detail|information|clear)',
      "(does not|doesn't|did not|not) (\\w+ ){0,3}(describe|specify|state|say|make (it )?clear|contain (a|your|enough|sufficient)|include (a|your|enough|sufficient))\\b",
      'how you (wish|would like) (us )?to proceed',
      'help (us|me) to know\\b',
      '(write|get) back (to us )?with (more|further)',
      'what is meant by\\b',
      '(unable|cannot|not able) to (process|progress|proceed|deal with|validate|log|accept|take) (your|the|this|with|it)\\b…\\b(as|because|until|without|unless|since|at present)\\b',
      'please (provide|supply|send|let us have|give|indicate|resubmit)\\b…\\b(so that we|to enable|to allow|in order)',
      '(resubmit|re-submit|reword|rephrase) (your|the)',
    ],
    { not: ['exempt', 'withh'] },
  ),
  cue('waits', 3, [
    '(on hold|stopped the clock|clock (has (been )?|is |will be )?(stop|stopped|paus|paused|suspend))',
    'paus(e|ed|ing) (your|the) request',
    'put your request',
    'suspended until',
    'until then (we|i|work)\\b',
    '(hold|holding) (the|your) (whole )?request\\b',
    "(cannot|can't|unable to|not be able to|will not|not) (\\w+ ){0,3}(start|begin|proceed|process|continue|go (any )?further|go ahead|deal|take|run)\\b…\\b(until|unless|without)\\b",
    '(can|will|shall|could) then (be|get on|go|carry on|continue|proceed|start|begin|deal|process|look)\\b',
    '(time|clock|days|period)\\b…\\b(does|do|will) not (start|begin|run|count)',
    'as soon as you (tell|let|have told|reply|answer)\\b',
  ]),
  cue(
    'waits',
    3,
    [
      '(until|before|unless|once|when|as soon as|so that) (we|you|i|the (council|trust|department|force|university|authority)|it|nothing|this) (\\w+ ){0,3}?(hear|receive|received|reply|replied|know|clarif\\w+|process|proceed|respond|go (on|further|any further)|continue|begin|start|take)\\b',
    ],
    {
      even: true,
      not: [
        'fees?\\b',
        'pay(ment)?\\b',
        'cheque',
        '(receive|received) (your|a|the) (request|complaint)',
        'figures',
        'from (them|our|the)',
      ],
    },
  ),
  cue(
    'waits',
    2,
    [
      '(will be |be )?(closed|treated as (closed|withdrawn))',
      'lapse',
      'assume (that )?you',
      '(section|s\\.?) ?1 ?\\(3\\)',
      '(regulation|reg\\.?) ?9\\b',
    ],
    { even: true },
  ),
];

/** A fee must be paid first. */
export const FEES: readonly Cue[] = [
  cue('fee', 3, [
    '^fees? notice$',
    'notice of (liability to pay|(a )?charges?|(a )?fees?)\\b',
    'preliminary assessment of\\b…\\bcharges?\\b',
    'this (letter|e-?mail|message|notice) (is|constitutes|serves as|acts as|is being sent as) (an? |your |our )?(formal )?fees? notice',
    'fees? notice (is (attached|enclosed|issued|hereby)|under|in accordance|pursuant)',
    '(attached|enclosed?|attach) (is )?(an? |our |the )?(invoice|fees? notice)\\b',
    'issu(e|ed|ing) (you )?(with )?(this|an?) (\\w+ )?fees? notice\\b',
  ]),
  cue(
    'fee',
    2,
    [
      '(fees?|charges?|payment|disbursements?|cost|sum|amount)\\b…[£$€] ?\\d',
      '[£$€] ?[\\d.,]+\\b…\\b(fee|charge|payable|payment|disbursements?)',
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
      'let us have [£$€]',
      '(on|upon) receipt of (that|this|the) (sum|amount)',
      'send (us )?(that|this|the) (sum|amount|fee)',
      'you (can|may) pay\\b',
      'not obliged to\\b…\\buntil\\b…\\b(fee|paid)',
    ],
    { even: true },
  ),
];

/** Another body is to answer. */
export const TRANSFERS: readonly Cue[] = [
  cue(
    'transfers',
    2,
    [
      `(passed|forwarded|referred|sent|gone|handed|given|directed|passing|forwarding|referring|sending) (\\w+ ){0,5}(on |over )?to\\b…\\b${BODY}\\b`,
      '(passed|forwarded|referred|sent|handed) (\\w+ ){0,4}(on|over) (your|the|this|that|it)\\b',
      '(sent|passed|handed|forwarded) on (your|the|this|that) (request|question|letter)',
      'to (which|whom) i have\\b…\\b(sent|passed|forwarded|referred)',
    ],
    { not: HOUSE },
  ),
  cue('transfers', 3, [`(asked|requested|invited) (the )?…\\b${BODY}\\b…\\bto (answer|reply|respond|deal|write)\\b`], {
    not: HOUSE,
  }),
  cue('they-reply', 2, [
    'hear from (them|it|their)\\b',
    '(it|they|who|which)\\b…\\bwill (\\w+ )?(reply|answer|respond|write) to you\\b',
    '(it|they|who|which|its (\\w+ ){0,3}(unit|team|office|officer|department)|their (\\w+ ){0,3}(unit|team|office|officer|department)) (will|should|is to|are to) (then |now |itself |themselves )?(answer|reply|respond|write|contact|be in touch|deal|send)\\b',
  ]),
  cue(
    'transfers',
    3,
    [
      '(transferred|transferring|transfer|redirected|re-directed) (\\w+ ){0,6}(your|this|that|the) (\\w+ ){0,3}(request|question|questions|part|parts|enquiry)\\b',
      '(request|question|questions|part|enquiry|it)( \\d+\\w?)?( \\w+){0,3} (been |be |was |were )(formally |now |today |therefore )?(transferred|redirected|re-directed)\\b',
      '(transferred|redirected) (\\w+ ){0,3}(it|them|question|questions|request|to)\\b',
    ],
    {
      not: [
        ...HOUSE,
        'transferred (data|staff|patients|calls|funds|money|to hospital)',
        '(calls?|staff|patients?|funds|assets|ownership|responsibilit\\w+|land|property|files) (\\w+ ){0,3}transferred',
        'previously',
        'in (19|20)\\d\\d',
      ],
    },
  ),
  cue(
    'transfers',
    3,
    [
      `(passed|forwarded|referred|sent|handed|passing|forwarding|referring) (\\w+ ){0,8}?(on |over )?to (\\S+ ){0,6}?${BODY}\\b…\\b(who|which|for|reply|respond|direct|deal|them|they|closed|today|with your)`,
    ],
    { not: HOUSE },
  ),
  cue(
    'transfers',
    3,
    ['(passed|forwarded|referred|sent|transferred|redirected|handed) (\\w+ ){0,6}to (them|their|it)\\b'],
    { not: HOUSE },
  ),
  cue(
    'transfers',
    3,
    [
      '(who|which|they|and) (will|should) (now )?(reply|respond|answer|write|contact|deal)\\b…\\b(direct(ly)?|in their own right|separately)\\b',
    ],
    { not: ['please contact'] },
  ),
];
