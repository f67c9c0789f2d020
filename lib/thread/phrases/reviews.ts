import { type Cue, cue } from './cue';

/** An internal review (in Scotland a review) is the matter of the letter. */
export const REVIEWS: readonly Cue[] = [
  cue(
    'review',
    1,
    [
      '(internal )?reviews?\\b',
      'reconsider\\w*\\b',
      'appeal\\b',
      'your complaint\\b',
      '(look(ed|ing)?|think) (again|afresh)\\b',
    ],
    { even: true },
  ),
  cue(
    'review-received',
    3,
    [
      '(acknowledg\\w*|receiv\\w*|receipt of|we have|thank you for|logged|recorded|registered|noted)\\b…\\b(your|the|an?|this|ask for|asking for|requesting|that we)\\b…\\b(internal review|review|complaint|appeal|reconsider\\w*)\\b',
    ],
    {
      not: [
        '(completed|concluded|carried out|conducted|finished|outcome of|result of|upheld|uphold|findings|reviewed)\\b',
      ],
    },
  ),
  cue('review-received', 3, [
    '(internal )?review (request )?(has been|was|is) (received|logged|recorded|registered|acknowledged|allocated|assigned|being (carried|dealt|undertaken|conducted|considered|processed))\\b',
    '(review|complaint|it)\\b…\\b(will|is to) be (\\w+ )?(carried out|conducted|undertaken|done|completed|considered|dealt with|performed|held|passed|investigated)\\b',
    '(target|aim|intention) is to\\b',
    '(will|shall) do so\\b',
    'review (will|is to) (now )?take place\\b',
    '(will|shall|aim to|hope to|endeavour to|expect to) (\\w+ )?(carry out|conduct|undertake|complete|review|report|let you (know|have)|investigate|look)\\b',
  ]),
  cue(
    'review-decided',
    3,
    [
      '(i|we|panel|council|trust|department|university|force|authority|has|have|been|now|was|is) (\\w+ ){0,3}?(completed|concluded|conducted|carried out|undertaken|finished|finalised) (\\w+ ){0,2}?(my |our |an? |the |this |that |your )?(\\w+ )?(internal )?review\\b',
      'review (\\w+ ){0,6}?(has|is) (now )?(been )?(completed?|concluded|carried out|conducted|finished|finalised|undertaken)\\b',
    ],
    {
      not: [
        '(will|to) be (completed|conducted|carried out|undertaken|concluded)',
        'not (yet )?(been )?(completed?|concluded?|finished)',
        'when (it|the|this)',
        'once\\b',
        'yet to be',
      ],
    },
  ),
  cue(
    'review-decided',
    3,
    [
      '(outcome|result|conclusions?|findings?|decision) (of|from|following|on|to) (the|my|our|your|this|an?|that) (\\w+ ){0,3}?(review|reconsideration|appeal)\\b',
      "(my|our|the|its|his|her|their|panel's|reviewer's) (findings?|conclusions?|decision|view) (is|are|as)\\b",
    ],
    {
      not: [
        '(will|shall|hope|aim|expect|once|when|until|if|remain|dissatisfied|unhappy|content|not satisfied|happy|within|anticipate)\\b',
      ],
    },
  ),
  cue(
    'review-decided',
    3,
    [
      '(uphold(s|ing)?|upheld|overturn(s|ed|ing)?|revers(e|ed|ing)|set aside|stand(s)? by|maintain(s|ed|ing)?|agree(s|d)? (with|that|to)|satisfied (that|with)|substitut\\w+|withdraw\\w*|confirm(s|ed)? (the|our|its) (original|initial|decision))\\b…\\b(complaint|decision|response|exemption|exception|original|refusal|application|section|review|in part|request was|handled|position|part|modifications?)\\b',
      '(it|this) (is|was) (partly |partially |not )?upheld',
      'uphold it\\b',
    ],
    {
      not: ['(will|may|might|can|could|remain|not satisfied with|dissatisfied)\\b', 'if\\b'],
      even: true,
    },
  ),
  cue(
    'review-decided',
    3,
    [
      '(i|we|panel|reviewer) (have|has|am|are)? ?(now |also |again )*(reviewed|re-?considered|re-?examined|looked (again|afresh|at .{1,30} (again|afresh))|considered (\\w+ ){0,4}(afresh|again|anew)|found (that|no)|find that|conclude[ds]?|determined|decided|am satisfied|am of the (view|opinion))\\b',
      'review (has )?(also )?(found|finds|concluded|concludes|identified|established|determined|considered)\\b',
      'having (now )?(reviewed|reconsidered|re-?examined)',
      'following (an|the|our|my|this) (internal )?review\\b…\\b(we|i|the)\\b',
    ],
    {
      not: ['if\\b'],
    },
  ),
  cue(
    'review-decided',
    2,
    [
      '(have|has) done so\\b',
      '(takes? the view|is confirmed|are confirmed|is now (cited|released|given))\\b',
      'decided to (allow|uphold|release|reject|dismiss|refuse|disclose|maintain)\\b',
      '(decision|response|reply|reliance)\\b…\\b(was|were|is) (right|wrong|sound|correct|incorrect)\\b',
      'no longer rel(y|ies)\\b',
      '(colleagues?|officers?|council|trust|force|department|university|authority|panel|he|she|they|we) (was|were) (\\w+ )?(right|correct|wrong|entitled|justified|mistaken)\\b',
      'having done (so|that|this)\\b',
      '(i|we|panel) (\\w+ )?(allow|dismiss|reject|accept)(s|ed)? (your|the|this) (complaint|appeal|points?|argument)',
      'panel\\b…\\b(met|convened|did not|agreed|decided|considered|found|concluded|apologises|recommends?)\\b',
      '(original|initial|first) (response|decision|reply)\\b…\\b(was|were|is) (\\w+ )?(correct|incorrect|incomplete|right|wrong|flawed|inadequate|appropriate|not)\\b',
      'was overlooked\\b',
      'no reason to (depart|change|alter|disagree|differ)',
      '(it|decision|response) (therefore )?stands\\b',
      '(complaint|appeal|request for (an? )?(internal )?review) (has been|is|was) (therefore )?(dismissed|allowed|rejected|granted|successful)',
      'should have been (provided|answered|disclosed|given|included)\\b',
      '(uphold|upheld|overturn(ed)?)\\b',
    ],
    { not: ['may\\b', 'will\\b'] },
  ),
];

/** Small talk that moves nothing. */
export const COURTESIES: readonly Cue[] = [
  cue('courtesy', 2, [
    '(thank you|thanks) for (your (kind|feedback|comments?|confirm\\w*|letting|understanding|reply|response|interest|thanks|note)|letting|confirming|the (feedback|update|thanks|confirmation))\\b',
    '(glad|pleased|happy) (that |to (hear|have|know|be of)|it |we |this )',
    'would like to recall\\b',
    'please (disregard|ignore)\\b',
    'satisfaction survey|customer survey|how did we do\\b',
    'your comments? (have|has|are|is|will be)\\b',
    'noted\\b',
    "you'?re welcome\\b",
    'no problem\\b',
    '(closed|withdrawn) (the|your|this) (case|request|file)\\b',
    '(request|case|file) (has (now )?been|is now) (closed|withdrawn)\\b',
  ]),
];
