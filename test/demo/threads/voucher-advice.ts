import { inWords, workingDays } from '../days.ts';
import { maren, ruralConnectivity } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** A lawful extension: an exemption is named, and the balance of the public interest is still to be struck. */
export function voucherAdvice(today: string): DemoThread {
  const asked = workingDays(today, -27);
  const promised = workingDays(asked, 40);
  return thread({
    id: 1106,
    slug: 'advice_on_broadband_vouchers',
    title: 'Advice on broadband vouchers',
    shows: 'More time taken for the public interest test',
    requester: maren,
    authority: ruralConnectivity,
    state: 'waiting_response',
    messages: [
      sent({
        id: 81051,
        on: asked,
        at: '11:11',
        text: `Dear Department for Rural Connectivity,

Please provide a copy of the advice given to ministers this year on the future of the broadband voucher scheme.

Please also tell me how many vouchers have been issued since the scheme began.

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92051,
        on: workingDays(asked, 19),
        at: '15:55',
        author: 'FOI Correspondence Unit',
        describedAs: 'waiting_response',
        text: `Dear Ms Holloway

Request FOI2309

Thank you for your request, which we received on ${inWords(asked)}.

I can confirm that the Department holds information that you asked for. We consider that it falls within the exemption at section 35(1)(a) of the Freedom of Information Act, which covers information that relates to the formulation or development of government policy.

Section 35 is a qualified exemption, and we must weigh whether the public interest in disclosing the information outweighs the public interest in withholding it. Section 10(3) of the Act allows us more time for that, and we need it here. We plan to let you have our decision by ${inWords(promised)}.

If you are unhappy with this you may ask for an internal review.

Yours sincerely

J. Okonjo-Firth
FOI Correspondence Unit`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'extension'],
      clocks: [{ clock: 'response', from: asked, due: promised, state: 'extended', workingDaysLate: null }],
      answers: {
        'copy of the advice': ['deferred', 'unanswered'],
        'how many vouchers': ['deferred', 'unanswered'],
      },
    },
  });
}
