import { type Cue, cue } from './cue';

/** The letter says what is so: held or not, released or withheld. */
export const RULINGS: readonly Cue[] = [
  cue(
    'refuses',
    3,
    [
      '(is|are|was|were|be|been|being|as|it|therefore|considered|deemed|wholly|partly|which) (\\w+ ){0,3}(?<!(for|any|of|the|potentially|with) )(exempt|excepted)\\b',
      '(exempt|excepted)(ed)? (from|under|by|pursuant|in accordance|because|as|in terms)\\b',
      'withheld\\b',
      'withholding\\b',
      '(we|i|council|trust|have|has|to|university|department|force|authority) (\\w+ ){0,2}withhold\\b',
      'redact(ed|ing|ions?)\\b',
      '(we|i|council|trust|university|department|force|authority|constabulary|have|has|must|therefore|been|is|are|being|remains?|hereby|decided to|obliged to|have to) (\\w+ ){0,2}?refus(e|ed|ing|es)\\b',
      '(this|is|as|acts as|constitutes|following) (a|our|the) (formal )?refusal notice\\b',
      'refusal of your request\\b',
      '(this|therefore an?|is an?|as an?) refusal\\b',
      'declin(e|ed|ing|es) to (provide|disclose|release|answer|supply)\\b',
      '(is|was|are|were|does) not (a (valid )?(foi |freedom of information )?request|constitute a (valid )?request|subject to the (foi|freedom|act|legislation)|a public authority)',
      '(act|foia|legislation|regulations) (does|do) not (oblige|require|cover|extend|give)',
      '(cannot|unable to|not able to) (provide|supply|disclose|release|give|answer|help|assist) (you )?(with )?(the information|the data|this|that|it|these|further|copies|a copy|any|your|what)',
      '(will|shall) not be (answering|responding|providing|releasing|disclosing|processing)',
    ],
    {
      not: [
        'exempt from (charges?|council tax|tax|paying|payment|rates|vat|the (charge|scheme|rule))',
        'reason for it to be withheld',
        'avoid (having to )?refus',
      ],
    },
  ),
  cue(
    'refuses',
    3,
    ['not obliged to (comply|confirm|answer|provide|disclose)\\b', 'not required to (comply|confirm)\\b'],
    { not: ['until\\b', 'unless'], even: true },
  ),
  cue(
    'refuses',
    3,
    [
      '(exceed(s|ed|ing)?|in excess of|above|over|beyond|cost more than|greater than)\\b…\\b((appropriate|cost|fees?|financial|statutory) (limit|threshold)|£ ?(450|600)|(18|24|eighteen)[ -]hours?)\\b',
    ],
    {
      not: ['where estimating', 'suggests?\\b', 'payments?\\b', 'spend', 'as it stands', 'likely to (take|bring)'],
    },
  ),
  cue(
    'refuses',
    3,
    [
      '(deem|consider|find|found|regard|is|as|be|request|are)\\w* (\\w+ ){0,4}?(vexatious|manifestly unreasonable|repeated request)\\b',
    ],
    { not: ['(one|requests?) (that|which) (is|are)'] },
  ),
  cue('refuses', 2, [
    '(exemption|exception|section \\d+|regulation \\d+|s\\.? ?\\d+)\\b…\\b(appl(y|ies|ied)|engaged|relied|rel(y|ies)|cited|invoked)\\b',
    '(rely|relies|relying|relied) (up)?on\\b…\\b(section|exemption|exception|regulation|s\\.? ?\\d)',
    'applied (the )?(exemption|exception|section)',
  ]),
  cue('refuses', 3, ['neither confirm(s|ed|ing)?,? n?or den(y|ies|ied|ying)\\b', 'ncnd\\b'], {
    even: true,
    not: ['if\\b', 'may\\b', 'right to'],
  }),
  cue('refuses', 2, [
    '(is|are|be|this is|constitutes?) (the |third[- ]party )*personal (data|information)',
    'the (exemptions?|exceptions?) (is|are|relied)\\b',
    'personal data of\\b',
  ]),
  cue('weighed', 3, [
    'public interest\\b…\\b(outweigh(s|ed)?|favours? (maintaining|withholding|non-?disclosure|disclosure|releas\\w+|the)|lies (in|with)|is (in favour|against|better served))',
    'balance\\b…\\b(favours|lies (in|with)|is in favour|tips|falls)',
    '(outweighs|outweighed by|outweigh) ',
  ]),
  cue(
    'lacks',
    3,
    [
      "(do|does|did)( not|n't) (currently |actually |itself |routinely |centrally |formally |now )*(hold|record|collect|keep|retain|own|possess|operate|employ|store|maintain|have (any|a|this|such|the|records?|copies))\\b",
      '(information|data|records?|it|that|figures?|this|document|which|copy|copies)\\b…\\b(is|are|was|were) (not|no longer) (currently |centrally |routinely )?(held|recorded|collected|available|kept|retained|in the possession)\\b',
      'not held\\b',
      "(cannot|can't|could not|couldn't|unable to|not able to|did not|have not|not been able to) (find|trace|locate|discover) (any|no|a|such|record)",
      '(hold|holds|have|found) (nothing|none)\\b',
      'information not (held|recorded)\\b',
      '(holds?|held|have|has|found|there (is|are|were|was)|located|identified) no (recorded |such |relevant |further |record of )*(information|records?|data|documents?|contracts?|correspondence|e-?mails?|policy|policies|plans?)\\b',
      '(no|nothing) (recorded |relevant |such )?(information|records?|documents?|data|files?|correspondence)\\b…\\b(held|found|located|identified|exists?|traced|recovered)\\b',
      'there (is|was|are|were) no (record|evidence|trace|such)\\b',
      'no such\\b',
    ],
    {
      not: [
        'do not have to',
        'have a date',
        'not have (all|enough|sufficient) (the )?(information|detail)',
        'have a (full )?(response|reply|answer)',
        'if we do',
      ],
    },
  ),
  cue('states', 1, [
    '(hold|holds|held) (some |all |most |the |any |part )*(of the )?(information|data|what)\\b',
    'of what you ask for\\b…\\bheld\\b',
  ]),
  cue('states', 2, [
    '(i|we) (can|am able to|are able to|would|wish to|do) (\\w+ )?(confirm|advise|inform|tell|say)( to you)?( you)? that (?!your (request|enquiry|application|e-?mail|correspondence|message|letter|submission|complaint|foi|information request|freedom of information)|we (have )?received|(it|this|the request) (has|is|was|will)|there will|we (are|will|need|do hold|hold)|i (am|will)|the (council|trust|department|university|force|authority) (has received|received|will|holds? (the|some|this|information)|does hold|is (considering|dealing)))',
  ]),
  cue(
    'points',
    2,
    [
      '(is|are|can be|may be|already) (\\w+ )?(publicly |freely |readily |already )?(available|accessible|published|found|viewed|accessed|obtained|downloaded)\\b…\\b(at|on|from|via|here|in|through|under|by)\\b',
    ],
    {
      not: [
        'complain',
        'review',
        'guidance',
        'privacy',
        'commissioner',
        'ico\\b',
        'appeal',
        'procedure',
        'about your rights',
        'further (information|details)',
        'more information',
        'details of',
        'disclosure log',
        'charges',
        'common',
      ],
      even: true,
    },
  ),
];
