import { type Exemption, how, howInTrade, whose } from './exemption';

const OSIC = 'https://www.foi.scot/sites/default/files';

/**
 * Exemptions of the Freedom of Information (Scotland) Act 2002, sections 27 to 33, on which the public interest decides, section 2(1)(b):
 * https://www.legislation.gov.uk/asp/2002/13/part/2 (checked 2026-11-21). Where harm is the test it has to be substantial. Section 18 is the
 * only way to neither confirm nor deny, and only for the sections that it lists. The guidance for each is its `source`.
 */
export const ukFoisaQualified: readonly Exemption[] = [
  {
    section: '27',
    name: 'information intended for future publication',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: null,
    shows: [
      {
        what: 'on which day within twelve weeks of my request it was to be published',
        words:
          /\bresearch|\btwelve weeks|\b12 weeks|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i,
      },
    ],
    argument:
      'Section 27(1) of the Act covers only what was held, when the request was made, with a view to publication on a day no later than twelve weeks after it; section 27(2) is about continuing research.',
    source: `${OSIC}/2023-05/BriefingSection27InformationIntendedforFuturePublication_25.5.23.pdf`,
  },
  {
    section: '28',
    name: 'relations within the United Kingdom',
    kind: 'qualified',
    test: 'substantial-prejudice',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'between which administrations relations would suffer',
        words: /\bUK Government|\bWelsh|\bNorthern Ireland|\bWestminster|\bWhitehall|\bUnited Kingdom Government/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 28 of the Act applies only where disclosure would, or would be likely to, prejudice substantially relations between two of the administrations that it lists.',
    source: `${OSIC}/2023-05/BriefingSection28RelationswithintheUnitedKingdom_25.5.23.pdf`,
  },
  {
    section: '29',
    name: 'formulation of Scottish Administration policy',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'which policy the information is about',
        words:
          /\bpolic(?:y|ies) (?:on|for|about|towards?|in|to|is|was|has|remains|under|area|regarding|concerning|making)\b|\bminister\w*\b.{0,30}\b(?:communicat|correspond|advice|office)/i,
      },
      {
        what: 'whether that policy is still being formed',
        words:
          /\bstill\b|\bongoing\b|\blive\b|\bcurrent|\bbeing (?:developed|formulated|formed|considered)|\bnot (?:yet )?(?:been )?(?:decided|settled|final|announced)|\bremains\b|\bunder (?:way|development|consideration)|\bcontinu/i,
      },
    ],
    argument:
      'Section 29 of the Act is for the Scottish Administration. What is said for withholding weakens when the policy has been settled, and statistics that informed it are then no longer covered by the part on policy.',
    source: `${OSIC}/2022-04/BriefingSection29FormulationofScottishAdministrationPolicy.pdf`,
  },
  {
    section: '30',
    name: 'effective conduct of public affairs',
    kind: 'qualified',
    test: 'substantial-prejudice',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'what about the content of this information would inhibit or prejudice',
        words:
          /\binhibit|\bcandid|\bfrank|\bcandour|\bcollective responsib|\bprejudice substantially|\bsubstantial(?:ly)? prejudic/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 30 of the Act applies only where disclosing this very content would, or would be likely to, inhibit or prejudice substantially what the section describes; that it is of a certain kind is not enough.',
    source: 'https://www.legislation.gov.uk/asp/2002/13/section/30',
  },
  {
    section: '31(1)',
    bare: true,
    name: 'national security',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'why withholding it is required to safeguard national security',
        words:
          /\b(?:required|necessary|needed)\b.{0,200}\b(?:safeguard|protect|security)|\bterror|\bhostile|\battack|\bthreat|\bcertificate|\badversar|\bvulnerab|\bcapabilit/i,
      },
    ],
    argument: 'Section 31(1) of the Act applies only where the exemption is required to safeguard national security.',
    source: `${OSIC}/2023-05/BriefingSection31NationalSecurityandDefence_25.5.23.pdf`,
  },
  {
    section: '31(4)',
    name: 'defence',
    kind: 'qualified',
    test: 'substantial-prejudice',
    confirmOrDeny: '18',
    shows: [{ what: 'how disclosure would substantially harm defence or forces', words: how }],
    argument:
      'Section 31(4) of the Act applies only where disclosure would, or would be likely to, prejudice substantially defence or the capability, effectiveness or security of forces.',
    source: `${OSIC}/2023-05/BriefingSection31NationalSecurityandDefence_25.5.23.pdf`,
  },
  {
    section: '32',
    name: 'international relations',
    kind: 'qualified',
    test: 'substantial-prejudice',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'with which state or organisation relations would suffer',
        words:
          /\b(?:relations?|relationship|dialogue|talks) (?:with|between)|\bgovernments? of\b|\bembass|\bEuropean|\bUnited (?:States|Nations)|\b(?:obtained|received|given) in confidence|\bcountr(?:y|ies)\b/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 32 of the Act applies only where disclosure would, or would be likely to, prejudice substantially relations or interests abroad, or where the information was obtained in confidence from another state or an international body.',
    source: `${OSIC}/2023-05/BriefingSection32InternationalRelations_25.5.23.pdf`,
  },
  {
    section: '33(1)(a)',
    name: 'trade secret',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'what makes it a trade secret',
        words:
          /\bprocess\b|\bformula|\bmethod|\brecipe|\bdesign|\bknow-?how|\btechni|\bbecause\b|\bsince\b|\balgorithm|\bnot (?:generally|publicly) known/i,
      },
    ],
    argument:
      'Section 33(1)(a) of the Act needs a trade secret: something used in a trade, not generally known, whose disclosure would harm its owner.',
    source: `${OSIC}/2023-06/BriefingSection33CommercialInterestsandtheEconomy.pdf`,
  },
  {
    section: '33(1)(b)',
    bare: true,
    name: 'commercial interests',
    kind: 'qualified',
    test: 'substantial-prejudice',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'whose commercial interests would suffer',
        words: whose,
      },
      { what: 'how disclosure would substantially harm them', words: howInTrade },
    ],
    argument:
      'Section 33(1)(b) of the Act applies only where disclosure would, or would be likely to, prejudice substantially somebody’s commercial interests; the harm has to be real and to follow from disclosure now.',
    source: `${OSIC}/2023-06/BriefingSection33CommercialInterestsandtheEconomy.pdf`,
  },
  {
    section: '33(2)',
    name: 'the economy',
    kind: 'qualified',
    test: 'substantial-prejudice',
    confirmOrDeny: '18',
    shows: [
      { what: 'how disclosure would substantially harm the economy or an administration’s finances', words: how },
    ],
    argument:
      'Section 33(2) of the Act applies only where disclosure would, or would be likely to, prejudice substantially the economic interests of the United Kingdom or a part of it, or an administration’s finances.',
    source: `${OSIC}/2023-06/BriefingSection33CommercialInterestsandtheEconomy.pdf`,
  },
];
