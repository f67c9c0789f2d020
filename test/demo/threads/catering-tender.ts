import { inWords, workingDays } from '../days.ts';
import { maren, penmarrow } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** Refused under several sections: one qualified exemption is claimed without a public interest test. */
export function cateringTender(today: string): DemoThread {
  const asked = workingDays(today, -30);
  const due = workingDays(asked, 20);
  return thread({
    id: 1104,
    slug: 'tender_for_campus_catering',
    title: 'Tender for campus catering',
    shows: 'Refused under three sections, one without a public interest test',
    requester: maren,
    authority: penmarrow,
    state: 'rejected',
    messages: [
      sent({
        id: 81031,
        on: asked,
        at: '14:27',
        text: `Dear Penmarrow University,

Please send me the following information about the tender for campus catering that closed this summer:

1) The total price of each bid
2) The scores that each bid was given for quality
3) The names of the members of the evaluation panel
4) The value of the contract that was awarded

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92031,
        on: workingDays(asked, 18),
        at: '10:08',
        author: 'Information Governance',
        describedAs: 'rejected',
        attachments: [
          {
            name: 'Refusal notice IG-0932.txt',
            text: 'Refusal notice IG-0932\n\nThe text of this notice is that of the email to which it was attached.\n',
          },
        ],
        text: `Dear Maren Holloway

Our ref: IG-0932

Thank you for your request of ${inWords(asked)}. Penmarrow University holds the information and has decided as follows.

1) The total price of each bid
We are withholding this information under section 43(2) of the Freedom of Information Act. Disclosure would be likely to prejudice the commercial interests of the bidders, who would see what their competitors charge.

2) The scores that each bid was given for quality
This is also exempt under section 43(2), for the same reason.

3) The names of the members of the evaluation panel
We are unable to provide the names. They are the personal data of the people concerned, who had no expectation that they would be published, and are exempt under section 40(2) of the Act because their disclosure would not be fair.

4) The value of the contract that was awarded
This information is exempt under section 21 of the Act, because it is reasonably accessible to you by other means. You can find it in the award notice at https://www.contractsfinder.service.gov.uk/notice/7c1f.

This letter is a refusal notice under section 17 of the Act.

You may ask for an internal review of this decision by writing to the University Secretary within two months. After that you may complain to the Information Commissioner's Office.

Yours sincerely

Rosalind Achterberg
Information Governance Officer`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'response'],
      clocks: [{ clock: 'response', from: asked, due, state: 'met', workingDaysLate: null }],
      answers: { Q1: 'refused', Q2: 'refused', Q3: 'refused', Q4: 'refused' },
    },
  });
}
