import type { Passage } from './passages';

const RATE = 'What is the hourly rate paid to each boatman?';
const TEAMS = 'Which teams deal with the public?';

/** What is kept back in words without an exemption, and the like words of what a subject did. */
export const DECLINED_WORDINGS: Readonly<Record<string, readonly Passage[]>> = {
  refused: [
    [RATE, 'are not being disclosed, and our reasons are recorded in Annex B.', 'behind the labels of several'],
    [
      RATE,
      'Parts (vi) and (viii) are not being disclosed, and our reasons are recorded in Annex B.',
      'by their labels',
    ],
    [RATE, 'This is not being disclosed.', 'being, of a pronoun'],
    [RATE, 'These are not being supplied to you.', 'being, and to whom'],
    [RATE, 'The rates have not been disclosed, for the reasons in Annex B.', 'of the thing itself with reasons'],
    [RATE, 'This part has not been released, and the grounds are given at paragraph 9.', 'been, and the grounds'],
    [RATE, 'This has not been released.', 'been, and nothing behind it'],
    [RATE, 'The Trust has decided not to disclose the rates. See Annex B.', 'a decision by a verb'],
    [RATE, 'We have taken the decision not to publish these rates.', 'a decision by a noun'],
    [RATE, 'We have resolved not to release it.', 'resolved'],
    [RATE, 'It has been decided that it should not be released.', 'decided that it should not'],
    [RATE, 'It is not disclosable; our reasons are in the schedule.', 'not disclosable'],
    [RATE, 'The council does not propose to release this.', 'does not propose to'],
    [RATE, 'We do not intend to provide these rates.', 'does not intend to, and is no promise'],
    [RATE, 'The Council is unwilling to release these figures.', 'unwilling'],
    [RATE, 'Disclosure of this is declined.', 'disclosure is declined'],
    [RATE, 'Your request for the rates is declined.', 'the request is declined'],
    [RATE, 'We must decline this part of your request.', 'we must decline'],
    [RATE, 'We are unable to share the rates because the suppliers gave them in confidence.', 'unable, with the harm'],
    [RATE, 'The rates are excepted under regulation 12(5)(e).', 'excepted'],
    [TEAMS, 's.21 FOIA again, the teams being named on the page mentioned at 1.', 'a ground with its Act, again'],
    [TEAMS, 'HBT: s.21 FOIA again, the teams being named on the page mentioned at 1.', 'behind initials'],
    [TEAMS, 's.40(2) of the Act once more.', 'once more'],
  ],
  answered: [
    ['Has the report been released?', 'No, it has not been released.', 'what was asked'],
    ['Has the report been published?', 'It has not been published.', 'what was asked'],
    [
      'Why was the regatta called off?',
      'The committee decided not to publish the course in time, and the boats could not enter.',
      'a decision of the subject',
    ],
    ['What did the board decide on the crane?', 'It has decided not to share the crane.', 'the decision asked for'],
    ['How many crabs were caught?', '40 crabs. These are not being released until May.', 'set free'],
    ['How many pumps are there?', '3. Water is not being released from the upper pond.', 'let out'],
    [
      'How did the meeting end?',
      'The motion was turned down, and the grant was declined.',
      'no request for information',
    ],
    ['How many tenders were received?', 'Nine, and one was declined.', 'a tender'],
    ['How many loan requests were there?', '40. Three requests were declined.', 'requests of others'],
  ],
  deferred: [[RATE, 'This has not been released yet. We will send it to you by Friday.', 'not yet']],
};
