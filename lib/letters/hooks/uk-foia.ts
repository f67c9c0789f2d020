import type { Hooks } from '../wording';

/** DOC */
export const ukFoiaHooks: Hooks = {
  'no-response': {
    section: 'FOIA 2000 s.1(1), s.10(1)',
    says: 'Section 10(1) of the Act required you to answer promptly and by that day: to say whether you hold the information and, if you do, to send it or to give notice of why it is refused.',
  },
  unanswered: {
    section: 'FOIA 2000 s.1(1), s.17(1)',
    says: 'Section 1(1) of the Act entitles me to be told whether you hold the information and, if you do, to have it. If any of it is withheld, section 17(1) requires a notice that says so and why.',
  },
  'partly-answered': {
    section: 'FOIA 2000 s.1(1)',
    says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
  },
  'partly-unclear': {
    section: 'FOIA 2000 s.1(1)',
    says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
  },
  deferred: {
    section: 'FOIA 2000 s.10(1)',
    says: 'Section 10(1) of the Act sets one time limit for the whole of a request; nothing in it lets part of the answer be put off beyond that.',
  },
  'no-exemption': {
    section: 'FOIA 2000 s.17(1)',
    says: 'Section 17(1) of the Act requires a refusal to specify the exemption relied on and to say why it applies.',
  },
  'public-interest': {
    section: 'FOIA 2000 s.2(2)(b), s.17(3)',
    says: 'Under section 2(2)(b) of the Act that allows a refusal only if the public interest in maintaining the exemption outweighs the public interest in disclosure, and section 17(3) requires you to give the reasons for thinking so.',
  },
  prejudice: {
    section: 'FOIA 2000 s.17(1)(c)',
    says: 'That exemption applies only where disclosure would, or would be likely to, cause the harm that it describes, and section 17(1)(c) of the Act requires you to say why it applies.',
  },
  'cost-estimate': {
    section: 'FOIA 2000 s.12(1), s.16(1)',
    says: 'Section 12 of the Act rests on an estimate, which has to be a reasonable one and may count only the work of finding out whether the information is held, locating it, retrieving it and extracting it.',
  },
  'cost-help': {
    section: 'FOIA 2000 s.16(1)',
    says: 'Section 16(1) of the Act requires reasonable advice and assistance, which after a refusal on cost means saying what could be provided within the limit.',
  },
  vexatious: {
    section: 'FOIA 2000 s.14(1), s.17(5)',
    says: 'Section 14(1) of the Act is about the request and not about the person who made it, and it is for the authority to show why this request is vexatious.',
  },
  attachment: {
    section: 'FOIA 2000 s.1(1)(b)',
    says: 'Information that has not arrived has not been communicated, as section 1(1)(b) of the Act requires.',
  },
  elsewhere: {
    section: 'FOIA 2000 s.17(1), s.21(1)',
    says: 'Information that can be had elsewhere may be refused only under section 21 of the Act, in a notice under section 17(1), and only if I can find it from what you tell me.',
  },
  late: {
    section: 'FOIA 2000 s.10(1)',
    says: 'That was outside the time limit in section 10(1) of the Act.',
  },
  extension: {
    section: 'FOIA 2000 s.10(3)',
    says: 'The Act allows more time only for weighing the public interest in a qualified exemption (section 10(3)), which your letter does not name as the reason.',
  },
  holding: {
    section: 'FOIA 2000 s.10(1), s.10(3)',
    says: 'The Act allows more time only for weighing the public interest in a qualified exemption (section 10(3)), and your letter does not rely on that.',
  },
  rights: {
    section: 'FOIA 2000 s.17(7)',
    says: 'Section 17(7) of the Act requires a refusal notice to give particulars of your review procedure, or to say that you have none, and of the right to apply to the Information Commissioner.',
  },
  'regulator-rights': {
    section: 'FOIA 2000 s.17(7)(b)',
    says: 'Section 17(7)(b) of the Act requires a refusal notice to contain particulars of the right to apply to the Information Commissioner.',
  },
  'not-held': {
    section: 'FOIA 2000 s.1(1)(a), s.3(2)',
    says: 'Under section 3(2) of the Act information counts as held also where somebody else holds it on your behalf.',
  },
  reconsider: {
    section: 'FOIA 2000 s.2, s.17(1)',
    says: 'Under section 2 of the Act a refusal is good only to the extent that the information itself is exempt, so whatever is not should be sent.',
  },
  unclear: {
    section: 'FOIA 2000 s.1(1)',
    says: 'Section 1(1) of the Act entitles me to be told whether you hold the information and, if you do, to have it.',
  },
};
