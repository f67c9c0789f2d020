import { type Cue, cue } from './cue';

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
