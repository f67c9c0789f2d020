import { type Exemption, how } from './exemption';

const ICO = 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations';

/**
 * Exemptions of the Freedom of Information Act 2000, sections 22 to 33, on which the public interest decides:
 * https://www.legislation.gov.uk/ukpga/2000/36/part/II (checked 2026-11-21). The guidance for each is its `source`.
 */
export const ukFoiaQualified: readonly Exemption[] = [
  {
    section: '22',
    name: 'information intended for future publication',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '22(2)',
    shows: [
      {
        what: 'whether publication was already intended when my request arrived',
        words:
          /\b(?:at the time|when|before|prior to)\b.{0,40}\brequest|\balready\b|\bplanned\b|\bscheduled?\b|\btimetable|\bevery (?:year|quarter|month)|\b(?:annual|quarter|month)ly\b|\beach (?:year|quarter|month)|\bsettled\b|\bintend(?:ed|s|ing)? to publish|\bintention to publish/i,
      },
      {
        what: 'when it will be published',
        words:
          /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|20\d\d|next (?:week|month|quarter|year)|later this|end of|in due course)\b/,
      },
    ],
    argument:
      'Section 22 of the Act covers only information that was already held with a view to publication when the request was made, and only where it is reasonable to keep it back until then.',
    source: 'https://ico.org.uk/media2/xnkbxjwg/s22-and-22a-info-intended-for-future-publication-v-1-2.pdf',
  },
  {
    section: '22A',
    name: 'research',
    kind: 'qualified',
    test: 'prejudice',
    confirmOrDeny: '22A(2)',
    shows: [
      {
        what: 'which programme of research is continuing and what report of it is planned',
        words: /\bprogramme\b|\bproject\b|\bstudy\b|\btrial\b|\breport\b|\bpaper\b|\bthesis\b/i,
      },
      { what: 'what harm disclosure would do to it', words: how },
    ],
    argument:
      'Section 22A of the Act needs a programme of research that is continuing, the intention to publish a report of it, and harm to the programme, its participants or those who hold or publish it.',
    source: 'https://ico.org.uk/media2/xnkbxjwg/s22-and-22a-info-intended-for-future-publication-v-1-2.pdf',
  },
  {
    section: '24',
    name: 'national security',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '24(2)',
    shows: [
      {
        what: 'why withholding it is required to safeguard national security',
        words:
          /\b(?:required|necessary|needed)\b.{0,200}\b(?:safeguard|protect|security)|\bterror|\bhostile|\battack|\bthreat|\bcertificate|\badversar|\bvulnerab|\bsabot|\bcapabilit/i,
      },
    ],
    argument:
      'Section 24 of the Act applies only where the exemption is required, that is reasonably necessary, to safeguard national security.',
    source: `${ICO}/section-24-safeguarding-national-security/`,
  },
  {
    section: '26',
    name: 'defence',
    kind: 'qualified',
    test: 'prejudice',
    confirmOrDeny: '26(3)',
    shows: [
      {
        what: 'whether the defence of the country or the capability of forces would suffer',
        words:
          /\bcapabilit|\beffectiveness|\bsecurity of|\barmed forces|\btroops|\bpersonnel|\boperation|\bBritish Islands|\bcolon/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 26 of the Act applies only where disclosure would, or would be likely to, prejudice defence or the capability, effectiveness or security of forces.',
    source: `${ICO}/section-26-defence/`,
  },
  {
    section: '27',
    name: 'international relations',
    kind: 'qualified',
    test: 'prejudice',
    confirmOrDeny: '27(4)',
    shows: [
      {
        what: 'with which state or organisation relations would suffer',
        words:
          /\b(?:relations?|relationship|dialogue|talks|negotiations?) (?:with|between)|\bgovernments? of\b|\bembass|\bEuropean|\bUnited (?:States|Nations)|\b(?:obtained|received|given|provided) in confidence|\bcountr(?:y|ies)\b/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 27(1) of the Act applies only where disclosure would, or would be likely to, prejudice relations or interests abroad; section 27(2) only to what was obtained in confidence from another state, an international organisation or an international court.',
    source: `${ICO}/section-27-international-relations/`,
  },
  {
    section: '28',
    name: 'relations within the United Kingdom',
    kind: 'qualified',
    test: 'prejudice',
    confirmOrDeny: '28(3)',
    shows: [
      {
        what: 'between which administrations relations would suffer',
        words: /\bScottish|\bWelsh|\bNorthern Ireland|\bdevolved|\bStormont|\bUK Government/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 28 of the Act applies only where disclosure would, or would be likely to, prejudice relations between two of the administrations that it lists.',
    source: `${ICO}/section-28-relations-within-the-uk/`,
  },
  {
    section: '29',
    name: 'the economy',
    kind: 'qualified',
    test: 'prejudice',
    confirmOrDeny: '29(2)',
    shows: [{ what: 'how disclosure would harm the economy or an administration’s finances', words: how }],
    argument:
      'Section 29 of the Act applies only where disclosure would, or would be likely to, prejudice the economic interests of the United Kingdom or a part of it, or the finances of an administration in it.',
    source: 'https://ico.org.uk/media2/vemgmhcu/s29-the-economy.pdf',
  },
  {
    section: '30',
    name: 'investigations and proceedings',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '30(3)',
    shows: [
      {
        what: 'for which investigation or proceedings you held the information',
        words:
          /\b(?:the|an?|our|this|that|police|criminal|live|ongoing|active|closed|murder|fraud) (?:\w+ )?(?:investigation|inquiry|enquiry|prosecution|case|trial)\b|\binvestigat(?:ing|ed)\b|\bprosecut|\bcharged\b|\binformant|\bconfidential sources?|\boffence/i,
      },
    ],
    argument:
      'Section 30 of the Act covers only what was held for an investigation or proceedings that it describes, or what relates to confidential sources; where those are over, there is less to be said for withholding it.',
    source: 'https://ico.org.uk/media2/raajgqfq/investigations-and-proceedings-foi-section-30.pdf',
  },
  {
    section: '31',
    name: 'law enforcement',
    kind: 'qualified',
    test: 'prejudice',
    confirmOrDeny: '31(3)',
    shows: [
      {
        what: 'which purpose of law enforcement would suffer',
        words:
          /\bprevent|\bdetect|\bapprehen|\bprosecut|\bcrim|\boffen[cd]|\bfraud|\badministration of justice|\btax|\bimmigration|\bprison|\bregulat(?:or|ory|e)\b|\binspect|\benforcement (?:action|officer|activit|pattern)/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 31 of the Act applies only where disclosure would, or would be likely to, prejudice one of the matters that it lists, so it has to be said which of them and how.',
    source: `${ICO}/section-31-law-enforcement/`,
  },
  {
    section: '33',
    name: 'audit functions',
    kind: 'qualified',
    test: 'prejudice',
    confirmOrDeny: '33(3)',
    shows: [
      {
        what: 'which other authorities you audit',
        words:
          /\b(?:audits?|examin\w+|inspects?|accounts) (?:of |the )?(?:\w+ ){0,3}(?:other|authorit|bodies|councils|trusts|departments)/i,
      },
      { what: 'how disclosure would harm that work', words: how },
    ],
    argument:
      'Section 33 of the Act is for authorities that audit or examine other authorities, and applies only where disclosure would, or would be likely to, prejudice that function.',
    source: 'https://ico.org.uk/media2/dppbbtmu/public-audit-functions-s33-foi-guidance.pdf',
  },
];
