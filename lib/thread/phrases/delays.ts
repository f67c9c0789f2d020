import { type Cue, cue } from './cue';

const WHOLE =
  '(answers?|reply|response|everything|it all|the lot|the whole( \\w+)?|(all|full) (\\w+ )?(answers?|reply|figures|information))';
const DAY =
  '(\\d{1,2}(st|nd|rd|th)?\\b|tomorrow|(mon|tues|wednes|thurs|fri)day|(next|this|the end of|the week) |(january|february|march|april|may|june|july|august|september|october|november|december)\\b)';

/** It names a day on which the whole of the answer will come; it is not ready. Neither decides alone. */
export const PUT_OFF: readonly Cue[] = [
  cue(
    'puts-off',
    1,
    [
      `(our|your|the|a|my|full|complete|final) ?${WHOLE}\\b…\\b(will|shall|should|to|ought to|'ll)\\b…\\b(with|to|reach(es)?|have|go|come|leave|out|sent|issued)\\b…\\b(by|on|until|before|than|week)\\b…${DAY}`,
      `(you|you'll|we|i|we'll|i'll) ?(will|shall|should|expect to|hope to|aim to|can expect to)?\\b…\\b(have|get|receive|hear|reply|respond|answer|finish|be done|be ready|write)\\b…\\b(by|on|until|before|than|in the week)\\b…${DAY}`,
      `(allow|give) (us|me) (until|till|to)\\b`,
      `${DAY}.{0,20}? (is|will be) (now )?(the|our|my) ((very )?latest|day|date|new)`,
    ],
    {
      not: [
        '(q(uestion)?s?|parts?|points?|items?|numbers?|the rest|remaind|remaining|outstanding|complain|review|commissioner|if (we|you|an?|the|any|there|it|this)|fees?|pay)\\b',
      ],
      even: true,
    },
  ),
  cue(
    'unready',
    1,
    [
      "(not|n't|never|cannot|unable to|not able to)\\b…\\b(finish|be finished|be done|be ready|ready|complete|completed|done|in time|today|this week|on time|make|meet|let you have|send you|have (our|your|the) (answers?|reply|response)|respond|reply|answer)\\b",
      '(overrun|miss(ed)? (the|our|that|this)|behind with|run(ning)? (late|over|behind)|longer than|yet to (come|reply|return|make)|late\\b|delay(ed)?\\b|still (waiting|missing|with|out|to come|needed|working|gathering|collecting))',
    ],
    {
      not: ['if\\b', 'review\\b', 'complain', 'satisfied', 'commissioner', 'exempt', 'held\\b', 'record(ed)?\\b'],
      even: true,
    },
  ),
];

/** It has been given a number. */
export const NUMBERED: readonly Cue[] = [
  cue('numbered', 1, [
    '(reference|ref|number|no|case|id|ticket|enquiry|registered as|logged as|recorded as|filed (\\w+ ){0,3}as|now case)\\b[.:,#]*( (number|no|ref|reference|for it|for this)\\b[.:]*)?( is| will be| now)?[ :#]+(?=[a-z/. -]{0,10}\\d)[a-z\\d]+([-/. ][a-z\\d]+)*',
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
    {
      not: [
        'review',
        'complain',
        'representations',
        'appeal',
        '(was|were|had|we|i|having|previously|earlier) (\\w+ )?extended',
        'wrote to you',
        'needed (more|longer|further)',
      ],
    },
  ),
  cue('more-time', 3, [
    'not (yet )?(concluded|completed|finished) (our|the|my|its) (deliberations?|consideration|test|assessment)',
  ]),
  cue('more-time', 2, [
    '(need|require|take|have|allow\\w*) (\\w+ ){0,3}(40|forty|20|twenty|\\d+) (\\w+ )?(working )?days',
    '(need|require|take)\\b…\\b(longer|until|(up to )?\\d+ (more|further|additional|extra) (working )?days|(another|a further) \\d+)\\b',
    'not (yet |so far )?decided\\b',
    '(is|are) (still |now )?being (considered|weighed|assessed|balanced)',
    '(has|have|needs?) (still )?to (be weighed|weigh|decide)\\b',
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
