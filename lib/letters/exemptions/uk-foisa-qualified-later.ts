import { type Exemption, how } from './exemption';

const OSIC = 'https://www.foi.scot/sites/default/files';

/**
 * Exemptions of the Freedom of Information (Scotland) Act 2002, sections 34 to 41, on which the public interest decides:
 * https://www.legislation.gov.uk/asp/2002/13/part/2 (checked 2026-11-21). The guidance for each is its `source`.
 */
export const ukFoisaQualifiedLater: readonly Exemption[] = [
  {
    section: '34',
    name: 'investigations',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'for which investigation or proceedings you held the information',
        words:
          /\b(?:the|an?|our|this|that|police|criminal|live|ongoing|active|closed) (?:\w+ )?(?:investigation|inquiry|enquiry|prosecution|case|trial)\b|\binvestigat(?:ing|ed)\b|\bprosecut|\bprocurator fiscal|\bcharged\b|\boffence|\bdeath\b/i,
      },
    ],
    argument:
      'Section 34 of the Act covers only what was held for an investigation or proceedings that it describes, or what came from confidential sources; where those are over, there is less to be said for withholding it.',
    source: `${OSIC}/2023-07/BriefingSection34InvestigationsbyScottishPublicAuthoritiesandProceedings_2023.pdf`,
  },
  {
    section: '35',
    name: 'law enforcement',
    kind: 'qualified',
    test: 'substantial-prejudice',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'which purpose of law enforcement would suffer',
        words:
          /\bprevent|\bdetect|\bapprehen|\bprosecut|\bcrim|\boffen[cd]|\bfraud|\badministration of justice|\btax|\bimmigration|\bprison|\bregulat(?:or|ory|e)\b|\binspect|\benforcement (?:action|officer|activit|pattern)/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 35 of the Act applies only where disclosure would, or would be likely to, prejudice substantially one of the matters that it lists, so it has to be said which of them and how.',
    source: `${OSIC}/2022-04/BriefingSection35LawEnforcement.pdf`,
  },
  {
    section: '36(1)',
    name: 'legal privilege',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: null,
    shows: [
      {
        what: 'whether it is legal advice, or was made for proceedings, and between whom it passed',
        words:
          /\blegal (?:advice|advis)|\badvice privilege|\blitigation|\bsolicitor|\badvocate|\bcounsel\b|\blawyer|\blegal (?:team|services|department)|\bproceedings/i,
      },
    ],
    argument:
      'Section 36(1) of the Act covers only communications for which a claim to confidentiality could be maintained in legal proceedings, and no longer what has been disclosed already.',
    source: `${OSIC}/2023-07/BriefingSection36Confidentiality_2023.pdf`,
  },
  {
    section: '39(1)',
    bare: true,
    name: 'health and safety',
    kind: 'qualified',
    test: 'endangerment',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'who would be in danger',
        words:
          /\bstaff|\bofficers?\b|\bpublic\b|\bindividual|\bpersons?\b|\bpeople|\bresident|\bchild|\bpatient|\bvictim|\bmembers?\b|\bemployee|\bfamil/i,
      },
      { what: 'how disclosure would bring that about', words: how },
    ],
    argument:
      'Section 39(1) of the Act applies only where disclosure would, or would be likely to, endanger somebody’s health or safety; upset that stops short of that is not enough.',
    source: `${OSIC}/2023-07/BriefingSection39HealthSafetyandtheEnvironment_2023.pdf`,
  },
  {
    section: '39(2)',
    name: 'environmental information',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: null,
    shows: [
      {
        what: 'how you decided the request under the Environmental Information (Scotland) Regulations 2004, and on which exception',
        words: /\bexception|\bregulation \d|\breg\.? ?\d|\b10\([45]\)/i,
        key: true,
      },
    ],
    argument:
      'Section 39(2) of the Act only hands environmental information over to the Environmental Information (Scotland) Regulations 2004: a refusal has to rest on an exception in them.',
    source: `${OSIC}/2023-07/BriefingSection39HealthSafetyandtheEnvironment_2023.pdf`,
  },
  {
    section: '40',
    name: 'audit functions',
    kind: 'qualified',
    test: 'substantial-prejudice',
    confirmOrDeny: null,
    shows: [
      {
        what: 'which other authorities you audit',
        words:
          /\b(?:audits?|examin\w+|inspects?|accounts) (?:of |the )?(?:\w+ ){0,3}(?:other|authorit|bodies|councils|boards|departments)/i,
      },
      { what: 'how disclosure would substantially harm that work', words: how },
    ],
    argument:
      'Section 40 of the Act is for authorities that audit or examine other authorities, and applies only where disclosure would, or would be likely to, prejudice that function substantially.',
    source: `${OSIC}/2023-07/Briefing_Section40AuditFunctions2023.pdf`,
  },
  {
    section: '41',
    name: 'communications with His Majesty, and honours',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'with whom the communications were, or which honour they are about',
        words: /\bKing\b|\bQueen\b|\bMajest|\bheir\b|\bPrince|\bRoyal|\bhonours?\b|\bdignit|\bKnight|\bnominat/i,
      },
    ],
    argument:
      'Section 41 of the Act covers only communications with His Majesty, other members of the Royal Family or the Household, and the conferring of honours, and the public interest has to be weighed.',
    source: `${OSIC}/2023-07/BriefingSection41CommunicationsWithHisMajestyetcandHonours_2023.pdf`,
  },
];
