import type { Hooks } from '../wording';

/** DOC */
export const ukFoisaHooks: Hooks = {
  'no-response': {
    section: 'FOISA 2002 s.1(1), s.10(1)',
    says: 'Section 10(1) of the Act required you to answer promptly and by that day.',
  },
  unanswered: {
    section: 'FOISA 2002 s.1(1), s.16(1), s.17(1)',
    says: 'Section 1(1) of the Act entitles me to have the information if you hold it. Otherwise you have to give notice that it is withheld and why (section 16(1)), or that it is not held (section 17(1)).',
  },
  'partly-answered': {
    section: 'FOISA 2002 s.1(1)',
    says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
  },
  'partly-unclear': {
    section: 'FOISA 2002 s.1(1)',
    says: 'Section 1(1) of the Act covers all that was asked, not a part of it.',
  },
  deferred: {
    section: 'FOISA 2002 s.10(1)',
    says: 'Section 10(1) of the Act sets one time limit for the whole of a request, and nothing in the Act extends it.',
  },
  'no-exemption': {
    section: 'FOISA 2002 s.16(1)',
    says: 'Section 16(1) of the Act requires a refusal to say that you hold the information, to specify the exemption and to give the reasons why it applies.',
  },
  'public-interest': {
    section: 'FOISA 2002 s.2(1)(b), s.16(2)',
    says: 'Under section 2(1)(b) of the Act that allows a refusal only if the public interest in disclosure is outweighed by the public interest in maintaining the exemption, and section 16(2) requires you to give your reasons.',
  },
  prejudice: {
    section: 'FOISA 2002 s.16(1)(d)',
    says: 'That exemption applies only where disclosure would, or would be likely to, cause substantial harm of the kind that it describes, and section 16(1)(d) of the Act requires your reasons.',
  },
  'cost-estimate': {
    section: 'FOISA 2002 s.12(1), s.15(1)',
    says: 'Section 12 of the Act rests on an estimate of what answering would cost.',
  },
  'cost-help': {
    section: 'FOISA 2002 s.15(1)',
    says: 'Section 15(1) of the Act requires reasonable advice and assistance, which after a refusal on cost means saying what could be provided within the limit.',
  },
  vexatious: {
    section: 'FOISA 2002 s.14(1)',
    says: 'Section 14(1) of the Act is about the request and not about the person who made it, and it is for the authority to show why this request is vexatious.',
  },
  attachment: {
    section: 'FOISA 2002 s.1(1)',
    says: 'Information that has not arrived has not been given, as section 1(1) of the Act requires.',
  },
  elsewhere: {
    section: 'FOISA 2002 s.16(1), s.25(1)',
    says: 'Information that can be had elsewhere may be refused only under section 25 of the Act, in a notice under section 16(1), and only if I can find it from what you tell me.',
  },
  late: { section: 'FOISA 2002 s.10(1)', says: 'That was outside the time limit in section 10(1) of the Act.' },
  extension: {
    section: 'FOISA 2002 s.10(1)',
    says: 'The Act has no provision for extending the time limit.',
  },
  holding: {
    section: 'FOISA 2002 s.10(1)',
    says: 'The Act has no provision for extending the time limit.',
  },
  rights: {
    section: 'FOISA 2002 s.19',
    says: 'Section 19 of the Act requires a notice to give particulars of your review procedure and of the rights under sections 20(1) and 47(1).',
  },
  'regulator-rights': {
    section: 'FOISA 2002 s.19(b)',
    says: 'Section 19 of the Act requires a notice to give particulars of the right to apply to the Scottish Information Commissioner.',
  },
  'not-held': {
    section: 'FOISA 2002 s.3(2), s.17(1)',
    says: 'Section 17(1) of the Act requires a formal notice where information is not held, and under section 3(2) it counts as held also where somebody else holds it on your behalf.',
  },
  reconsider: {
    section: 'FOISA 2002 s.2(1), s.16(1)',
    says: 'Under section 2(1) of the Act a refusal is good only to the extent that the information itself is exempt, so whatever is not should be sent.',
  },
  unclear: {
    section: 'FOISA 2002 s.1(1)',
    says: 'Section 1(1) of the Act entitles me to have the information if you hold it.',
  },
};
