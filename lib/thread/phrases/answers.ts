import { type Cue, cue } from './cue';

const ANSWER = '(responses?|repl(y|ies)|answers?|information|data|figures?|disclosure|decision|results?|findings)';
const GIVEN =
  '(attached|enclosed|below|here|as follows|set out|provided|detailed|listed|outlined|given|shown|included|contained|these)';
const PAPERS =
  '(documents?|spreadsheets?|cop(y|ies)|files?|letters?|records?|reports?|polic(y|ies)|minutes|tables?|pdf|annex|schedule|extracts?|e-?mails|correspondence)';
const OWNER = "(our|my|the|its|their|council's|trust's|university's|force's|department's|authority's|school's|\\w+s?')";
const NOT_YET = [
  'acknowledg\\w*',
  'holding (letter|reply|response)',
  'fees? notice',
  'invoice',
  'privacy',
  'leaflet',
  'clarif\\w*',
  'receipt of',
  'will (be|provide|send|respond|let|issue|follow|reply|answer)',
  'unable to',
  'hope to',
  'aim to',
  'not (be )?(provided|included|attached)',
  'update on',
  'complaints? (procedure|policy|form)',
  '(?<!(responses?|answers?|repl(y|ies)|information|decision|data) (to|for|about|in) (your|the|each) (\\w+ )?)(request|questions?|enquiry) (is|was|are|were|reads?) (set|as|below|shown|attached)',
  'wh(en|ere|ich) (we|you) (have|receive)',
];

/** The letter hands over its answer, here or in a file. */
export const ANSWERS: readonly Cue[] = [
  cue(
    'delivers',
    3,
    [
      `(find|see|have) (\\w+ ){0,3}?(attached|enclosed|below|overleaf|beneath|herewith)\\b…\\b${ANSWER}\\b`,
      `(find|see|have) (\\w+ ){0,3}?(attached|enclosed)\\b…\\b${PAPERS}\\b`,
      `please (also )?(see|find) ${OWNER} ${ANSWER}\\b`,
      `please (also )?(see|find) ${OWNER} .{1,40}?'?s? (response|reply|answers?)\\b`,
      `(attached|enclosed) (to this \\S+ )?(is|are|you will find|please find|herewith)\\b…\\b(${ANSWER}|${PAPERS})\\b`,
      `(i|we) (am |are |have |now |also )?(hereby )?(enclos|attach)(e|ed|ing)?\\b…\\b(${ANSWER}|${PAPERS})\\b`,
      `(${PAPERS}|information|data|response|reply|answers?)\\b…\\b(is|are) (also |now )?(attached|enclosed)\\b`,
      `${OWNER} (full |final |formal |substantive |partial |complete |\\w+ )?${ANSWER} (.{1,90}? )?(is|are|can be found|appears?|follows?|may be found) (now |also |all )?${GIVEN}`,
      `(put|given|written|added|typed|inserted|entered|placed|marked|set) (\\w+ ){0,2}${ANSWER} (\\w+ ){0,2}(under|underneath|below|beneath|after|against|beside|alongside|next to|in (red|blue|bold|green|italics))\\b`,
      `(here (is|are)|below (is|are)|what follows is) (\\w+ )?(\\w+ )?${ANSWER}\\b`,
      `here (is|are) the\\b…\\b(you (requested|asked)|for)\\b`,
      `(information|data|figures?|answers?|responses?) (that )?(you|we|held|requested|to)\\b…\\b(is|are|as) (as follows|set out|provided|detailed|listed|outlined|given|shown|follows|below|attached|enclosed|contained)\\b`,
      `(answers?|responses?|repl(y|ies)) (\\w+ ){0,6}(is|are) (provided|given|set out|shown|detailed|listed|these|in|below|as follows|marked|highlighted|under|after|beneath|against)\\b`,
      `(answers?|responses?|repl(y|ies)) (\\w+ )?in (red|blue|green|bold|italics)\\b`,
    ],
    {
      not: [
        ...NOT_YET,
        'complain',
        'commissioner',
        'disclosure log',
        'frequently',
        'thank you for your (response|reply|answer)',
      ],
    },
  ),
  cue(
    'delivers',
    3,
    [
      "^((the )?(council|trust|university|force|department|our|my|authority)('s|s)? )?(answers?|responses?|reply|a)( (to )?(q(uestion)?s? ?|part |request ?)?\\d{1,2}[a-z]?((,| and| &|-| to) \\d{1,2}[a-z]?)*)? ?([:–]|- |$)",
    ],
    { not: ['^(response|reply|answer)s?:? ?(due|by|date|within|deadline|\\d{1,2}[./-]\\d)', '^a$', '^a:? ?\\d*$'] },
  ),
  cue(
    'delivers',
    2,
    [
      '(able|writing|pleased|happy|in a position) to (now )?(provide|send|give|answer|supply|disclose|release|respond|reply)',
    ],
    {
      not: [
        'unable',
        'not (yet )?(able|in a position)',
        'update',
        'acknowledg',
        'will be able',
        'once\\b',
        'when\\b',
        'receipt',
        'that we need',
        'delay',
        'longer',
        'extend',
        'extension',
        'hope to',
        'by the',
        'within',
      ],
    },
  ),
  cue('delivers', 2, [
    'questions? \\d…\\b(is|are) answered (in|by|at|below)\\b',
    '(the|our) answers? to (question|q|part|point)s?\\b…\\b(is|are)\\b',
  ]),
  cue('delivers', 2, ['^(so )?(the|my|our) answers? (to .{1,40} )?(is|are|was)\\b'], {
    not: ['will\\b', 'not (yet )?(ready|available|complete)', 'being\\b', 'due\\b', 'late\\b', 'overdue', 'with\\b'],
  }),
  cue(
    'delivers',
    2,
    [
      '(decided|agreed|going) to (\\w+ )?(disclose|release|provide|supply)\\b',
      '(information|data|documents?)\\b…\\b(disclosed|released|provided|supplied) (to you )?(in full|in part|with this|herewith)',
      '(have|has) (\\w+ )?(posted|sent|e-?mailed|issued) (you )?(our|the|a|my) (\\w+ )?(response|reply|answer)\\b',
      '(have|has) (now )?(been )?(completed|finished|concluded|considered|searched|looked into)\\b…\\b(request|search(es)?|consideration|enquir|looking|records)',
      'request\\b…\\b(has|have) (now )?been (considered|completed|processed|answered)\\b',
      'in (response|answer|reply|relation|respect|regards?|regard) (to|of) (your )?(question|q|point|part|request|item)s? ?\\d',
      'in (answer|response|reply) to your (\\w+ )?questions?\\b',
      '(as promised|further to (our|my)|following (our|my)|in addition to (our|my))\\b…\\b(here|figures?|answers?|information|data|question|is|are|was)\\b',
    ],
    { not: ['not\\b', 'review\\b', 'will\\b', 'delay', 'regret', 'apolog', 'clarif'] },
  ),
];

/** So short a covering note that the files which came with it are the message. */
export const COVERS: readonly Cue[] = [
  cue(
    'encloses',
    2,
    [
      '(see|find|view|refer to|open|read) (the )?(attached|attachments?|enclosed|our (attached )?letter)\\b',
      '(attached|enclosed)\\b',
    ],
    { not: ['not attached'] },
  ),
];
