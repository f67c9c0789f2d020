import type { Passage } from './passages';

const PAPER = 'Please send me a copy of the flood plan for Tarn Mill.';
const COUNT = 'How many kites were seized in 2022?';
const NAME = 'Who supplies the ferry with fuel?';
const LIST = 'Please list the firms that were paid for dredging in 2022.';
const REASON = 'Why was the ferry stopped at Oxley?';
const BOTH = 'Why was the ferry stopped at Oxley and who made the decision?';
const WHEN_WHO = 'On what date was the slipway last surveyed, and by whom?';

/** Nothing held, gone, elsewhere or not applying in further wordings, what stands beside a reason or a day, and what only looks so. */
export const STATED: Readonly<Record<string, readonly Passage[]>> = {
  answered: [
    [
      PAPER,
      'The plan says that the old weir was destroyed in 1953. "Go up to the chapel."',
      'the weir is gone, not the plan',
    ],
    [PAPER, 'Plan: "No dam exists. Go up to the chapel and wait there for the warden."', 'the words of the plan'],
    ['How many flood plans exist?', 'No plan exists.', 'nought'],
    ['Does a flood plan exist?', 'No plan exists.', 'a plain no'],
    ['Was the flood plan destroyed?', 'The plan was destroyed in 2020.', 'a plain yes'],
    ['What became of the flood plan?', 'The plan was shredded in 2020.', 'what was asked'],
    [COUNT, 'There has never been a kite seized.', 'nought'],
    ['Do the minutes give a reason?', "The minutes don't say.", 'the minutes are what is asked about'],
    ['Do your records go back to 1950?', "Our records don't go back that far.", 'a plain no'],
    [REASON, 'Nobody was able to find the mooring in the dark.', 'the reason'],
    [REASON, 'Nobody has been able to find a new skipper.', 'the reason'],
    [LIST, 'None. No firm was paid for dredging.', 'an empty list'],
    [REASON, 'The skipper did not have anything in writing to say that he might land there.', 'the reason'],
    [COUNT, '14, see the table that we publish each month for the others.', 'the figure beside a pointer'],
    [COUNT, 'As the table shows, 14.', 'a figure'],
    [NAME, 'See Marlow Fuels Ltd, they have the contract.', 'a firm'],
    [NAME, 'Marlow Fuels', 'a firm and nothing else'],
    ['When can residents apply for a plot?', 'Residents cannot apply before 5 April.', 'a day, and people who apply'],
    [PAPER, 'The text is: "The church door was lost in the flood of 1953; meet there."', 'the words of the plan'],
    [REASON, 'Because few people used it. No record was broken by that.', 'a record of another kind'],
    [REASON, 'Because few people used it. We hold no record of who made the decision.', 'who decided was not asked'],
  ],
  'not-held': [
    [PAPER, 'No plan exists.', 'there is none'],
    [PAPER, 'No such plan exists for the mill.', 'there is none'],
    [PAPER, 'No flood plan has ever existed.', 'there is none'],
    [PAPER, 'There has never been a flood plan for Tarn Mill.', 'there is none'],
    [PAPER, 'There never was a plan.', 'there is none'],
    [PAPER, 'Tarn Mill has never had a flood plan.', 'there is none'],
    [PAPER, 'The plan was destroyed in 2020 under our retention schedule.', 'gone'],
    [PAPER, 'Unfortunately the flood plan has been lost.', 'gone'],
    [PAPER, 'This was shredded when the office moved.', 'gone'],
    [PAPER, 'The old plan was disposed of some years ago.', 'gone'],
    [PAPER, 'No copy of the plan survives.', 'gone'],
    [NAME, 'No info held', 'short for information'],
    [NAME, 'We hold no info on this.', 'short for information'],
    [LIST, 'no such list held', 'no yes or no is asked for'],
    [LIST, 'No information is held.', 'no yes or no is asked for'],
    [COUNT, 'Nobody here has been able to find any paperwork showing how many.', 'nothing found'],
    [COUNT, 'We have not been able to locate any record of it.', 'nothing found'],
    [COUNT, 'No one could find a note of it.', 'nothing found'],
    ['Is there a rule on kites?', "Our records don't go into that.", 'the records are silent'],
    ['Is there a rule on kites?', 'The files do not tell us.', 'the records are silent'],
    [REASON, 'The minutes do not give the reason.', 'the records are silent'],
    [REASON, "The papers that we have don't say why.", 'the records are silent'],
    [REASON, 'We do not have anything in writing on why.', 'nothing is written'],
    [REASON, "I haven't found anything on paper about this.", 'nothing is written'],
    [REASON, 'There is nothing written down about this.', 'nothing is written'],
  ],
  'partly-answered': [
    [BOTH, 'Because few people used it. No record survives of who took the decision.', 'the reason, and not by whom'],
    [
      BOTH,
      "It was stopped because of low use. We don't hold any note of who made the decision.",
      'the reason, and not by whom',
    ],
    [
      BOTH,
      'Low use. The name of the officer who decided is exempt under section 40(2).',
      'the reason, and not by whom',
    ],
    [BOTH, 'Low use. Who took the decision: s40(2) applies.', 'the reason, and not by whom'],
    [WHEN_WHO, "14 Mar 24, surveyor's name not recorded", 'the day, and not by whom'],
    [WHEN_WHO, "March 2024. There's no record of who carried it out.", 'the day, and not by whom'],
  ],
  refused: [
    [
      BOTH,
      'We have thought about this. The reasons and who decided are exempt under section 36.',
      'both are kept back',
    ],
    [
      BOTH,
      'This would inhibit free discussion. Who took the decision is exempt under section 36, as are the reasons.',
      'both are kept back',
    ],
  ],
  signposted: [
    [
      COUNT,
      "You'll find that in the table of seizures that we publish each quarter on the open data page.",
      'a table elsewhere',
    ],
    [COUNT, 'Please see the table on our website.', 'a table elsewhere'],
    [NAME, 'See Contracts Finder', 'a place by its name'],
    [NAME, 'Please refer to Companies House.', 'a place by its name'],
    [NAME, 'Try the Crown Commercial Service.', 'a place by its name'],
  ],
  'in-attachment': [
    [NAME, 'Enclosure 2 refers.', 'a file by its number', 'files'],
    [NAME, 'Attachment B refers', 'a file by its letter', 'files'],
  ],
  'not-applicable': [
    ['If so, when were they first flown?', 'Because there are no kites this question cannot apply.', 'it cannot'],
    ['If so, when were they first flown?', 'We have none, so this cannot arise.', 'it cannot'],
  ],
};
