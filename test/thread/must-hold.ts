import type { ActKind } from '../../lib/thread/act';

/** The plainest letters of each kind, written three days after the request. */
export const MUST_HOLD: readonly (readonly [ActKind, string])[] = [
  ['acknowledgement', 'Thank you for your request, which we received today. We will reply within 20 working days.'],
  [
    'acknowledgement',
    'We acknowledge receipt of your request. A fee may be payable and some information may be exempt.',
  ],
  ['auto-reply', 'I am out of the office until Monday 9 June and will read your email when I return.'],
  ['auto-reply', 'This is an automated reply. This mailbox is monitored from Monday to Friday.'],
  ['bounce', 'Your message could not be delivered to the following recipients: foi@marlford.example'],
  ['holding', 'I am sorry that our reply will be late. We are still waiting for figures from colleagues.'],
  ['holding', 'We apologise for the delay in answering your request. We hope to reply by the end of the month.'],
  [
    'extension',
    'We are extending the time limit under section 10(3) in order to consider the public interest test under section 43.',
  ],
  [
    'extension',
    'Your request is complex and voluminous. Under regulation 7(1) we are extending the time for our response to 40 working days.',
  ],
  ['clarification-request', 'Before we can go on, please could you clarify which years you mean?'],
  ['fees-notice', 'There is a fee of £45.00 for this. Please send a cheque; we will go on when the payment has come.'],
  [
    'transfer',
    'We do not hold this. We have transferred your request to Marlshire County Council, who will reply to you.',
  ],
  ['response', 'Please find attached our response to your request.'],
  ['response', 'The Council does not hold the information that you have asked for.'],
  ['response', 'The information is exempt from disclosure under section 40(2) and is therefore withheld.'],
  ['response', '1. There are 14 swans.\n2. The park keepers feed them.\n3. It cost £310.'],
];
