import { type Exemption, how, howInTrade, whose } from './exemption';

const ICO = 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations';

/**
 * Exemptions of the Freedom of Information Act 2000, sections 35 to 43, on which the public interest decides:
 * https://www.legislation.gov.uk/ukpga/2000/36/part/II (checked 2026-11-21). The guidance for each is its `source`.
 */
export const ukFoiaQualifiedLater: readonly Exemption[] = [
  {
    section: '35',
    name: 'formulation of government policy',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '35(3)',
    shows: [
      {
        what: 'which policy the information is about',
        words:
          /\bpolic(?:y|ies) (?:on|for|about|towards?|in|to|is|was|has|remains|under|area|around|regarding|concerning|making)\b|\b(?:minister\w*|cabinet|law officers?|private office)\b.{0,30}\b(?:communicat|correspond|advice|office|committee)/i,
      },
      {
        what: 'whether that policy is still being formed',
        words:
          /\bstill\b|\bongoing\b|\blive\b|\bcurrent|\bbeing (?:developed|formulated|formed|considered|worked)|\bnot (?:yet )?(?:been )?(?:decided|settled|final|announced|taken)|\bremains\b|\bunder (?:way|development|review|consideration)|\bcontinu|\bsafe space/i,
      },
    ],
    argument:
      'Section 35 of the Act is for government departments and the Welsh Government. The need for a safe space falls away when the policy has been settled, and statistics that informed it are then no longer covered by the part on policy.',
    source: `${ICO}/section-35-government-policy/`,
  },
  {
    section: '36',
    name: 'effective conduct of public affairs',
    kind: 'depends',
    test: 'opinion',
    confirmOrDeny: '36(3)',
    shows: [
      {
        what: 'who the qualified person is, and when and on what the opinion was given',
        words:
          /\bqualified person|\bqualifying person|\b(?:reasonable )?opinion (?:of|is|was|that|given|from)\b|\bin (?:his|her|their|whose|the) (?:reasonable )?opinion\b/i,
        key: true,
      },
      {
        what: 'what inhibition or prejudice is feared',
        words:
          /\binhibit|\bfree and frank|\bchill|\bsafe space|\bcandid|\beffective conduct|\botherwise prejudice|\bcandour|\bfrank/i,
      },
    ],
    argument:
      'Section 36 of the Act applies only where, in the reasonable opinion of the qualified person, disclosure would, or would be likely to, have an effect that it describes; without that opinion it cannot be relied on, save for statistics.',
    source: `${ICO}/section-36-prejudice-to-the-effective-conduct-of-public-affairs/`,
  },
  {
    section: '37',
    name: 'communications with the Royal Household, and honours',
    kind: 'depends',
    test: 'class',
    confirmOrDeny: '37(2)',
    shows: [
      {
        what: 'with whom the communications were, or which honour they are about',
        words:
          /\bsovereign|\bKing\b|\bQueen\b|\bMajest|\bheir\b|\bPrince|\bRoyal|\bhonours?\b|\bdignit|\bKnight|\bnominat/i,
      },
    ],
    argument:
      'Section 37 of the Act is absolute only for communications with the Sovereign and the next two in line; for those with the rest of the Royal Family and Household, and for honours, the public interest has to be weighed.',
    source: `${ICO}/communications-with-his-majesty-and-the-awarding-of-honours-section-37/`,
  },
  {
    section: '38',
    name: 'health and safety',
    kind: 'qualified',
    test: 'endangerment',
    confirmOrDeny: '38(2)',
    shows: [
      {
        what: 'who would be in danger',
        words:
          /\bstaff|\bofficers?\b|\bpublic\b|\bindividual|\bpersons?\b|\bpeople|\bresident|\bchild|\bpatient|\banimal|\bvictim|\bmembers?\b|\bemployee|\bfamil/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 38 of the Act applies only where disclosure would, or would be likely to, endanger somebody’s health or safety; upset or distress that stops short of that is not enough.',
    source: `${ICO}/section-38-health-and-safety/`,
  },
  {
    section: '39',
    name: 'environmental information',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '39(2)',
    shows: [
      {
        what: 'how you decided the request under the Environmental Information Regulations 2004, and on which exception',
        words: /\bexception|\bregulation \d|\breg\.? ?\d|\b12\([345]\)/i,
        key: true,
      },
    ],
    argument:
      'Section 39 of the Act only hands environmental information over to the Environmental Information Regulations 2004: a refusal has to rest on an exception in them.',
    source: 'https://ico.org.uk/media2/migrated/1043419/exemption-for-environmental-information-section-39.pdf',
  },
  {
    section: '42',
    name: 'legal professional privilege',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '42(2)',
    shows: [
      {
        what: 'whether it is legal advice, or was made for proceedings, and between whom it passed',
        words:
          /\blegal (?:advice|advis)|\badvice privilege|\blitigation|\bsolicitor|\bbarrister|\bcounsel\b|\blawyer|\blegal (?:team|services|department)|\bproceedings/i,
      },
    ],
    argument:
      'Section 42 of the Act covers only confidential communications between lawyer and client made for giving or getting legal advice, or for litigation, and no longer what has been disclosed already.',
    source: `${ICO}/section-42-legal-professional-privilege/`,
  },
  {
    section: '43(1)',
    name: 'trade secret',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '43(3)',
    shows: [
      {
        what: 'what makes it a trade secret',
        words:
          /\bprocess\b|\bformula|\bmethod|\brecipe|\bdesign|\bknow-?how|\btechni|\bbecause\b|\bsince\b|\balgorithm|\bsoftware|\bnot (?:generally|publicly) known/i,
      },
    ],
    argument:
      'Section 43(1) of the Act needs a trade secret: something used in a trade, not generally known, whose owner limits its spread and would be harmed by its disclosure to a competitor.',
    source: `${ICO}/section-43-commercial-interests/`,
  },
  {
    section: '43(2)',
    bare: true,
    name: 'commercial interests',
    kind: 'qualified',
    test: 'prejudice',
    confirmOrDeny: '43(3)',
    shows: [
      {
        what: 'whose commercial interests would suffer',
        words: whose,
      },
      { what: 'how disclosure would harm them', words: howInTrade },
    ],
    argument:
      'Section 43(2) of the Act applies only where disclosure would, or would be likely to, prejudice somebody’s commercial interests. Where they are those of another firm, its own concerns have to be known, and prices lose their sensitivity with time.',
    source: `${ICO}/section-43-commercial-interests/`,
  },
];
