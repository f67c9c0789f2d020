import { type Cue, cue } from './cue';

const LIMIT =
  '(deadline|time ?limit|time ?-?scale|time ?frame|due date|target date|statutory (period|date|deadline|time\\w*)|working days?)';

/** The answer will be late. */
export const DELAYS: readonly Cue[] = [
  cue(
    'delays',
    3,
    [
      '(there (will|is going to|is likely to|has been)( be)?|experiencing|subject to|(advise|inform|notify|tell)( you)? of) an? (\\w+ ){0,3}delays?\\b',
      '(not|unable|cannot) (\\w+ ){0,6}(in a position|possible|able)\\b…\\b(respond|reply|answer|provide|send|meet|issue|yet)',
      '(unable|not (be |been )?able|cannot|failed|not (yet )?(been )?possible|not (yet |currently )?in a position|unlikely|struggling) (for us )?to (\\w+ ){0,3}(respond|reply|answer|meet|comply|provide|send|issue|complete|finalise)\\b…\\b(by|within|yet|deadline|time|due|today|limit|stage|moment|days|statutory|full)\\b',
      '(not (yet |currently )?in a position|not yet able|not yet possible|not yet ready) to\\b',
      '(will|is|are|may|going to|has|have|needs?|require[sd]?|proving) (\\w+ ){0,3}?(longer|more time|further time|additional time|extra time|a little more|a few more)\\b',
      '(taking|take|taken|takes|need|needs|require|requires) (\\w+ ){0,3}(longer|more time|some time|(another|a further|an additional) (\\w+ ){0,3}(days?|weeks?))\\b',
      'still (being |in the process |waiting|awaiting|collating|gathering|working|compiling|finalising|trying|considering|looking|outstanding|under consideration|with (the|our|a)|consulting|to (receive|hear)|chasing|needs?|require|pending)',
      '(currently|presently|now) (waiting|awaiting|collating|gathering|compiling|finalising|outstanding)',
      '(awaiting|waiting for|wait for|pending) (\\w+ ){0,6}(sign-?off|sign off|clearance|approval|information|response|responses|figures|data|input|confirmation|service|services|department|departments|team|teams|colleagues|contractor|supplier|reply|replies)',
      '(is|are) with (\\w+ ){0,5}for (sign-?off|sign off|clearance|approval|comment|review|consideration)',
      "(have|has|had|'ve|'s)(n't| not) (yet |so far |still )?(been )?(able to )?(provide|provided|receive|received|repl\\w+|respond\\w*|answer\\w*|complete\\w*|hear|heard|done so|had|reach\\w*|finish\\w*|conclude\\w*|given|sent|send|supplied)\\b",
      '(have|has) (yet to|still not) ',
      `(missed|exceeded|passed|beyond|past|outside|gone over|not met|unable to meet|not meet|failed to meet|over) (of )?(the|our|its|this|your)? ?((statutory|legal|original|20|twenty|normal|usual|initial) )*${LIMIT}`,
      `${LIMIT} (for \\w+ )?(of .{1,30} )?(has|have|had|was|is) (now )?(been )?(passed|missed|expired|exceeded|elapsed|not (be )?met)`,
      '(should|was due to|ought to) have (been sent|been answered|replied|responded|had (a|our|your|the) (reply|response))',
      'slipp(ed|ing)\\b',
      '(is|are) not (yet |quite )?(ready|complete|finished|available to (us|me))\\b',
      'hold-?up\\b',
      '(put back|postponed|deferred|rescheduled|pushed back)\\b',
      '(not|never) (be |been )?able to (keep|stick) to\\b',
      "(cannot|can't|unable to)\\b…\\b(today|as planned|this week)\\b",
      'as planned\\b',
      'new date (is|for|will)',
      'give (me|us) until\\b',
      'nothing can be (sent|done|released|said)\\b',
      'bear with us\\b',
      '(was|were|been) (\\w+ )?(missed|overlooked|lost|misfiled|misdirected|mislaid)\\b',
      'not (been )?(picked up|passed on|logged|actioned)\\b',
      'held up\\b',
      '(was|were) due (to be sent |to be issued )?(today|yesterday|on|by|last)\\b',
      'is due (for response |to be sent )?today\\b',
      'promised (you )?(a|an|the|that|to)\\b',
      '(bigger|larger|harder|more work|more difficult) than\\b',
      'need until\\b',
      '(will|going to|likely to|may|might|could|have|has|we) miss(ed)?\\b…\\b(deadline|date|target|limit|by|it)\\b',
      'behind (schedule|with)\\b',
      "(will|can|shall|going to)( not|not|n't) (\\w+ ){0,6}(by|before|in time|on time|within)\\b",
      'not be (finished|done|ready|complete|completed|concluded|sent|available|issued)\\b',
      '(difficult(y|ies)|problems?) (in|with)\\b…\\b(data|system|information|figures|search|extract|obtain|collect|retriev|compil)',
      '(chas(ed|ing)|escalat(ed|ing)|pressing|reminded)\\b…\\b(service|department|team|information|response|colleagues?|area|matter|this|officers?|them|it|for)\\b',
    ],
    {
      not: [
        'still (available|open|in (use|place|force))',
        'no longer',
        'longer (than .{1,20} (years?|months?)|held|term)',
      ],
    },
  ),
  cue(
    'delays',
    3,
    [
      '(will|is going to|are going to|has been|is being|is likely to be|have been|is|been|be|was|are) (\\w+ ){0,3}(delayed|late|overdue)\\b',
    ],
    {
      not: ['late (payment|fees?|running|night)', 'trains?'],
    },
  ),
  cue('delays', 2, [
    '(apologi[sz]e\\w*|apolog(y|ies)|sorry|regret)\\b…\\b(delay|late|lateness|not (yet )?(had|received|responded|replied|sent)|wait|overdue|longer|time (it|this|taken)|inconvenience)',
  ]),
  cue('delays', 2, [
    '(hope|hoping|aim|aiming|anticipate|expect|intend|endeavour|try|plan) to (be able to |now )?(have|send|issue|provide|get|let you have|respond|reply|complete|answer|be in a position|do so|update|write)\\b…\\b(by|within|before|next|shortly|soon|end of|later|as soon|tomorrow|today|this (week|month|afternoon))\\b',
    '(we|i|you|council|trust|it) (will|shall) (now )?(update|write|contact|let you know|be in touch|send|respond|reply|receive|be sent|provide|get back)\\b…\\b(as soon as|by|when|once|shortly|soon|next week)\\b',
    'as soon as (possible|we (can|have|are able)|it is (ready|available|complete)|they|these|this)',
    'in the (next|coming) (few )?(days|weeks)',
    'early next (week|month)',
    'at the latest',
    'in the worst case',
    '(grateful|appreciate)\\w* (for )?your (continued )?patience',
    'revised (date|deadline|timescale|target)',
  ]),
  cue('delays', 1, ['thank you for your (continued )?patience']),
  cue('delays', 2, [
    'delay(s|ed)?\\b',
    '(apolog\\w+|sorry) for not\\b',
    'backlog',
    'pressures?\\b',
    'staff(ing)? (shortages?|absence|sickness|changes)',
    'unprecedented',
    'high (volume|number|level)s? of (foi |information )?(requests|enquiries)',
  ]),
];

/** It takes more time than the law first gives, and says that the law allows it. */
export const EXTENSIONS: readonly Cue[] = [
  cue(
    'more-time',
    3,
    [
      'extend(s|ed|ing)?\\b…\\b(time|deadline|period|days|limit|time ?scale|time ?frame|response|by|until|to)\\b',
      'extension\\b',
      'reasonable time\\b',
      '(additional|further|extra|more|longer|such) (\\w+ ){0,3}(time|working days|period)\\b',
      '(deadline|time ?limit|time ?scale|time ?frame|period|time|date)\\b…\\b(extended|extending|lengthened)\\b',
      '(take|takes|taking) (this|it|us|the \\w+) (up )?(to|beyond|past|over)\\b',
      '(up to|total of|period of|within|to) (a (maximum|total) of )?(40|forty) working days',
    ],
    { not: ['review', 'complain', 'representations', 'appeal'] },
  ),
  cue('more-time', 3, [
    'not (yet )?(concluded|completed|finished) (our|the|my|its) (deliberations?|consideration|test|assessment)',
  ]),
  cue('more-time', 2, [
    '(need|require|take)\\b…\\b(longer|until|(up to )?\\d+ (more|further|additional|extra) (working )?days|(another|a further) \\d+)\\b',
    'not (yet )?(reached|made|come to|taken) a (final )?(decision|conclusion|view)',
    'not (yet )?(concluded|completed|finished|decided)\\b…\\b(deliberations?|consideration|test|decision|balance|whether)',
    '(have|has) yet to (decide|reach|conclude)\\b',
    '(amended|revised|new) (date|deadline|target)',
    '(test|consideration|balance|decision) (is|has) not yet (been )?(complete|concluded|finished|made|finalised)',
  ]),
  cue(
    'allowed',
    3,
    [
      'public interest (test|considerations?|arguments?|factors?|balanc\\w+|assessment)\\b',
      '(balance of|consider(ing|ation of)?|weigh(ing|ed)?( up)?|assess(ing|ment of)?|where|test of|test for) (the )?public interest\\b',
      'public interest\\b…\\b(favou?rs?|lies|balance|weighed)',
      '(section|s\\.?) ?10 ?\\(3\\)',
      '(section|s\\.?) ?17 ?\\(2\\)',
      'exten(d|ds|ded|ding|sion)\\b…\\b(under|in accordance with|in line with|by virtue of|pursuant to|as provided by) (section|article|clause|regulation|s\\.?) ?\\d',
      '(under|in accordance with|in line with|by virtue of|pursuant to) (section|article|clause|regulation|s\\.?) ?\\d…\\bexten(d|ds|ded|ding|sion)\\b',
      '(regulation|reg\\.?) ?7\\b',
      'complex(ity)?\\b…\\bvolum(e|inous)',
      'volum(e|inous)\\b…\\bcomplex',
    ],
    { even: true },
  ),
  cue('allowed', 2, [
    '(the (act|legislation|law|regulations?|foia)|regulations|section \\d+|act) (also )?(allows?|permits?|gives?|provides?|enables?|entitles?)\\b',
    '(allowed|permitted|entitled|provided for) (by|under|in) (the|section|regulation)',
    '(under|in accordance with|in line with|by virtue of|pursuant to) section 10\\b',
  ]),
];
