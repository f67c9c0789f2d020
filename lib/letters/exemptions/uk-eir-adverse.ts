import { type Exemption, how, howInTrade } from './exemption';

const ICO = 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations';

/**
 * The exceptions of regulation 12(5) of the Environmental Information Regulations 2004, which need an adverse effect that disclosure would have:
 * https://www.legislation.gov.uk/uksi/2004/3391/regulation/12 (checked 2026-11-21). The guidance for each is its `source`.
 */
export const ukEirAdverse: readonly Exemption[] = [
  {
    section: '12(5)(a)',
    name: 'international relations, defence, national security or public safety',
    kind: 'qualified',
    test: 'adverse-effect',
    confirmOrDeny: '12(6)',
    shows: [
      {
        what: 'which of those interests would suffer',
        words:
          /\bpublic safety|\bnational security|\bdefence|\binternational|\bterror|\battack|\bsabot|\bvandal|\bcriminal|\bhostile|\bsafety of/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Regulation 12(5)(a) applies only to the extent that disclosure would adversely affect one of those interests, which has to be more likely than not.',
    source: `${ICO}/regulation-12-5-a-international-relations-defence-national-security-or-public-safety/`,
  },
  {
    section: '12(5)(b)',
    name: 'course of justice, fair trial and inquiries',
    kind: 'qualified',
    test: 'adverse-effect',
    confirmOrDeny: null,
    shows: [
      {
        what: 'which proceedings, inquiry or legal advice would suffer',
        words:
          /\bproceedings|\blitigation|\bprosecut|\bcourt\b|\btribunal|\binquiry|\binvestigat|\blegal (?:advice|professional|privilege|team)|\bprivilege|\bsolicitor|\bcounsel\b|\benforcement|\bappeal\b.{0,30}\binspector/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Regulation 12(5)(b) applies only to the extent that disclosure would adversely affect the course of justice, a fair trial or an inquiry of a criminal or disciplinary nature.',
    source: `${ICO}/regulation-12-5-b-the-course-of-justice-and-inquiries-exception/`,
  },
  {
    section: '12(5)(c)',
    name: 'intellectual property rights',
    kind: 'qualified',
    test: 'adverse-effect',
    confirmOrDeny: null,
    shows: [
      {
        what: 'which right it is and whose',
        words:
          /\bcopyright|\bpatent|\bdatabase right|\bdesign right|\btrade ?mark|\bowner|\bauthors?\b|\blicen[cs]|\bbelong/i,
      },
      { what: 'what the owner would lose by disclosure', words: how },
    ],
    argument:
      'Regulation 12(5)(c) needs a right, its owner and a harm that follows from losing control; copyright lives on when a copy is disclosed.',
    source: `${ICO}/regulation-12-5-c-intellectual-property-rights`,
  },
  {
    section: '12(5)(d)',
    name: 'confidentiality of proceedings',
    kind: 'qualified',
    test: 'adverse-effect',
    confirmOrDeny: null,
    shows: [
      {
        what: 'which proceedings these are, and which law makes them confidential',
        words:
          /\bmeetings?\b|\bhearing|\bcommittee|\bpanel|\bproceedings\b.{0,80}\b(?:confiden|law|statut|Act)\b|\bduty of confiden|\bschedule 12A/i,
      },
      { what: 'how disclosure would harm that confidentiality', words: how },
    ],
    argument:
      'Regulation 12(5)(d) needs proceedings of some formality, a law that makes them confidential, and an adverse effect that disclosure would have on that.',
    source: `${ICO}/regulation-12-5-d-confidentiality-of-proceedings/`,
  },
  {
    section: '12(5)(e)',
    name: 'commercial or industrial confidentiality',
    kind: 'qualified',
    test: 'adverse-effect',
    confirmOrDeny: null,
    shows: [
      {
        what: 'why the information is confidential in law, and to protect whose economic interest',
        words:
          /\bconfidentiality (?:clause|agreement|term|obligation)|\bcommon law|\bduty of confiden|\bin confidence\b|\bcontract|\beconomic interest|\b(?:developer|applicant|contractor|compan|tenant|owner|operator|supplier|bidder)\w*|\bconfidential (?:in|by|under)|\bnegotiat/i,
      },
      { what: 'how disclosure would harm that interest', words: howInTrade },
    ],
    argument:
      'Regulation 12(5)(e) applies only where the information is commercial or industrial, confidential in law, kept so to protect a legitimate economic interest, and where disclosure would adversely affect that.',
    source: `${ICO}/regulation-12-5-e-commercial-or-industrial-information/`,
  },
  {
    section: '12(5)(f)',
    name: 'interests of the person who supplied the information',
    kind: 'qualified',
    test: 'adverse-effect',
    confirmOrDeny: null,
    shows: [
      {
        what: 'whether it was supplied without any duty to supply it, and without consent to its disclosure',
        words:
          /\bvoluntar|\bnot (?:\w+ )?(?:obliged|required|under any (?:legal )?(?:duty|obligation))|\bno (?:legal )?(?:duty|obligation)|\bconsent/i,
      },
      { what: 'how disclosure would harm that person', words: how },
    ],
    argument:
      'Regulation 12(5)(f) applies only where somebody supplied the information without having to, has not consented to its disclosure, and would be adversely affected by it.',
    source: 'https://ico.org.uk/media2/gx5juslt/eir_voluntary_supply_of_information_regulation.pdf',
  },
  {
    section: '12(5)(g)',
    name: 'protection of the environment',
    kind: 'qualified',
    test: 'adverse-effect',
    confirmOrDeny: null,
    shows: [
      {
        what: 'what in the environment would suffer',
        words:
          /\bnest|\bspecies|\bhabitat|\bbirds?\b|\bplants?\b|\bbadger|\bwildlife|\banimals?\b|\bsites?\b|\bcolon(?:y|ies)|\bwater\b|\bsoil\b/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Regulation 12(5)(g) applies only to the extent that disclosure would adversely affect the protection of the environment that the information is about.',
    source: `${ICO}/regulation-12-5-g-protection-of-the-environment/`,
  },
];
