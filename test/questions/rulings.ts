import type { Passage } from './passages';

/** Answers that begin with a decision, abbreviate or point elsewhere, as case officers write them. */
export const RULINGS: Readonly<Record<string, readonly Passage[]>> = {
  answered: [
    [
      'Which firm cuts the verges?',
      'Result: Released in full\nOakham Mowing. It is exempt from VAT.',
      'disclosed, and the answer below it',
    ],
    ['Where is the depot?', 'Decision: Granted\nUnit 4, Low Road, Hexton.', 'granted, and the answer below it'],
    [
      'What was the outcome of the appeal?',
      'Outcome: refused. It went to the Tribunal.',
      'the outcome that was asked for',
    ],
    ['What is the status of the application?', 'Status: withdrawn', 'the status that was asked for'],
    [
      'What was decided about the wall?',
      'Decision: granted with conditions, 14 May 2024',
      'the decision that was asked for',
    ],
    ['What was the result of the inspection?', 'Result: Partially met', 'partly met, and not partly given'],
    ['How many permits were refused in part?', 'Refused in part: 12', 'a part-refusal that is the subject'],
    [
      'How many vans are there?',
      'Information status: Held\nRelease decision: Release\nAnswer: 14',
      'held, released and given',
    ],
    ['How has the rate changed?', 'Falls by a tenth each year.', 'a verb of the subject'],
    ['How many were sold?', 'Nil return', 'none'],
  ],
  'partly-answered': [
    [
      'How many staff were dismissed, by grade?',
      'Outcome: Partially disclosed (s.40(2))\n\nGrade 4: 7\nGrade 5: <5\n\nThe cells below five are masked because people could be known.',
      'a part by its ruling',
    ],
    [
      'number of lorry drivers struck off since 2019, by depot',
      'Number of lorry drivers struck off since 2019, by depot Decision: disclosed in part - s40(2) Leam 6, Hexton <5',
      'the question once more on the same line',
    ],
    [
      'What does it cost?',
      'Part disclosed - s43(2)\nThe yearly sum is £40,000. Unit rates withheld.',
      'without a title',
    ],
    ['What does it cost?', 'Partially exempt (s43).\nAbout £40,000.', 'partly exempt'],
    ['How many dogs are kept?', 'Disclosure decision: partial disclosure, s.31\nMore than ten.', 'partial disclosure'],
  ],
  refused: [
    [
      'hourly rate agreed with each agency for a Band 3 night shift',
      'Hourly rate agreed with each agency for a Band 3 night shift\nDecision: WITHHELD - s43(2)\nThe rates would be of use to rivals. We have told you the total of 14 contracts in Part 2, which goes far to meet this.',
      'the ruling stands whatever is argued below it; the figure in the line above is the question’s',
    ],
    ['Who sits on the panel?', 'Decision - refused (s.40)\nThe panel has four members.', 'a figure beside the ruling'],
    ['What was said in the risk report?', 'Determination: NCND s31(3)', 'neither confirm nor deny'],
    [
      'What does it cost?',
      'Status: Exempt\nSection 43. What we do publish is at https://hexton.example/spend',
      'exempt, with a link',
    ],
    [
      'How many guards are there?',
      'Information held: Yes\nDecision: Withhold - section 31(1)(a)\nCrews could be followed.',
      'held and withheld',
    ],
    ['What was decided about the wall?', 'Decision: information withheld - s36', 'a decision on the information'],
  ],
  'not-held': [
    [
      'How many staff were dismissed?',
      'Outcome: Information not held\nManagers deal with this, though 3 cases came to HR.',
      'a figure beside the ruling',
    ],
    [
      'How many vans are hired?',
      'OUTCOME: NO INFORMATION HELD\nWe lease by the day. In 2024 there were 12.',
      'capitals',
    ],
    ['How many vans are hired?', 'Decision – not held', 'a dash'],
  ],
  deferred: [['How many vans are hired?', 'Status - awaited from Fleet', 'a status']],
  'in-attachment': [
    ['Send the report.', 'Decision: partially released. Redacted copy attached.', 'a part of it in a file', 'files'],
    ['Send the report.', 'Outcome: Full release. Attached.', 'all of it in a file', 'files'],
  ],
  'not-applicable': [
    ['If so, how many?', 'n/appl', 'an abbreviation'],
    ['If so, how many?', 'not appl.', 'an abbreviation'],
    ['If so, how many?', 'JT: not applic.', 'the initials of who answers'],
    ['If so, how many?', '(Fleet): n/a', 'the office that answers'],
    ['If so, how many?', 'N/R', 'not relevant, where it hangs on another'],
    ['If so, how many?', 'Falls.', 'falls'],
    ['If so, how many?', 'Falls with 1.', 'falls with another'],
    ['If so, how many?', 'Question falls in view of 1 above', 'falls in view of another'],
    ['If so, how many?', 'Not needed as above.', 'not needed'],
    ['If so, how many?', 'Irrelevant given the above.', 'irrelevant'],
    ['If so, how many?', 'We have no fleet, so there is nothing to say here.', 'nothing to say'],
  ],
  unclear: [['How many were sold?', 'N/R', 'not recorded, not relevant or no reply']],
};
