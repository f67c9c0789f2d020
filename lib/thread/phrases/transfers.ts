import { type Cue, cue } from './cue';

const BODY =
  '(council|authority|trust|agency|police|constabulary|department for|department of|ministry|commission(er)?|executive|university|company|fire (and|&) rescue|nhs|home office|cabinet office|treasury|network rail|national highways|transport for|hm ?revenue|hmrc|dwp|dfe|dft|defra|ico|board|service trust|ombudsman|office for|office of)';
const HOUSE = [
  'to the (relevant|appropriate|correct|right|responsible|proper)\\b',
  '(in|of|within|at|across) the (council|trust|force|university|department|authority|board)\\b',
  'to (our|my|the (relevant|appropriate|correct|right|responsible|proper)|a) (\\w+ ){0,3}(council|department|team|service|officer|section|colleague)',
  'within the (council|trust|department|force|university)',
  'internally',
  'to (us|me|this (authority|council|trust|department|board|agency|office|force|university|body))\\b',
  'and will (be|provide)',
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
      '(sent|passed|forwarded|referred|handed) ([\\w-]+ ){1,5}to (its|their) (\\w+ )?(officer|team|office|unit|foi|information)',
      'to (which|whom)\\b…\\b(sent|passed|forwarded|referred|transferred)',
    ],
    { not: HOUSE },
  ),
  cue('transfers', 3, [`(asked|requested|invited) (the )?…\\b${BODY}\\b…\\bto (answer|reply|respond|deal|write)\\b`], {
    not: HOUSE,
  }),
  cue('they-reply', 2, [
    'hear from (them|it|their)\\b',
    'from (whom|which) you (will|should|shall)\\b',
    'for (a )?(direct reply|reply (direct|to you))',
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
    ['(passed|forwarded|referred|sent|transferred|redirected|handed) ([\\w-]+ ){0,6}to (them|their|it)\\b'],
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
