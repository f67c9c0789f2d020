import type { Story } from './overriding';

/** Sentences of a reply in prose, or under a label, that look like an answer and are none, and near ones that are. */
export const ASTRAY: readonly Story[] = [
  {
    name: 'figures in another measure, and words of the writer about himself, answer nothing',
    letters: [
      [
        'request',
        'Dear Council,\n\nHow many rangers were employed in March 2024? What was the highest weekly wage paid to a ranger that summer? Which firms supplied rangers in 2024? And please send me the latest contract for the ranger service.\n\nYours,\nA. Requester',
      ],
      [
        'response',
        'Dear Sir\n\nI look after the ranger contract for the Council and have been asked to reply to you.\n\nThere were 38 rangers employed in March 2024. The firms that supplied rangers during 2024 were Hollow Wood Ltd and Marsh & Rye.\n\nThe plan is to cut the wage bill for rangers by 10 per cent before 2026, and it has been well received.\n\nYours faithfully\n\nB. Ranger',
      ],
    ],
    ends: [
      ['answered', '38'],
      ['unclear', 'a share of a hundred is no wage'],
      ['answered', 'two firms'],
      ['unclear', 'whoever was asked to reply does so in this letter'],
    ],
  },
  {
    name: 'a sum of money and a nothing count no heads',
    letters: [
      [
        'request',
        'Dear Council,\n\nPlease tell me how many people hold a season ticket for the lido now, and how many had one in May 2023 before the rates went up. Has the Council paid the operator anything for its heating?\n\nYours,\nA. Requester',
      ],
      [
        'response',
        'Dear Sir\n\nLike many towns we were asked for help when fuel rates went up. Cabinet agreed a single payment of £92,500 in May 2023. There has been nothing since then.\n\nThere are 1,914 people with a season ticket now.\n\nYours faithfully\n\nB. Clerk',
      ],
    ],
    ends: [
      ['answered', '1,914'],
      ['unanswered', 'neither a sum nor a nothing counts heads'],
      ['unclear', 'a payment to somebody'],
    ],
  },
  {
    name: 'another office that was asked to write puts an answer off',
    letters: [
      ['request', '1. How many rangers are there?\n2. What was spent on boots?'],
      [
        'response',
        'Dear Sir\n\n1. There are 38.\n2. Finance have been asked to write to you about this.\n\nYours faithfully\n\nB. Clerk',
      ],
    ],
    ends: [
      ['answered', '38'],
      ['deferred', 'by others'],
    ],
  },
];
