import { type Exemption, namedPlace, place } from './exemption';
import { ukFoisaQualified } from './uk-foisa-qualified';
import { ukFoisaQualifiedLater } from './uk-foisa-qualified-later';

const OSIC = 'https://www.foi.scot/sites/default/files';

/**
 * The exemptions of the Freedom of Information (Scotland) Act 2002, Part 2; here those on which no public interest test decides, section 2(2):
 * https://www.legislation.gov.uk/asp/2002/13/part/2 (checked 2026-11-21). The guidance for each is its `source`.
 */
export const ukFoisaExemptions: readonly Exemption[] = [
  {
    section: '25',
    name: 'information otherwise accessible',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: null,
    shows: [{ what: 'where exactly the information can be found', words: place }],
    near: namedPlace,
    argument:
      'Section 25 of the Act covers only what I can reasonably obtain elsewhere, so I have to be able to find all of it from what you tell me.',
    source: `${OSIC}/2023-05/BriefingSection25InformationOtherwiseAccessible_25.5.23.pdf`,
  },
  {
    section: '26',
    name: 'prohibitions on disclosure',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: null,
    shows: [
      {
        what: 'which enactment or obligation forbids disclosure',
        words:
          /(?<!Information |\(Scotland\) )\bAct (?:19|20)\d\d|(?<!Information )\(Scotland\) Act (?:19|20)\d\d|(?<!Information |\(Scotland\) )\bRegulations (?:19|20)\d\d|\bcontempt\b|\bcourt order|\binterdict|\bArticle \d|\bEU\b/,
        key: true,
      },
    ],
    argument:
      'Section 26 of the Act depends on an enactment, an obligation under retained law or the law of contempt of court that forbids disclosure.',
    source: `${OSIC}/2023-05/BriefingSection26ProhibitionsOnDisclosure_25.5.23.pdf`,
  },
  {
    section: '36(2)',
    name: 'actionable breach of confidence',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: null,
    shows: [
      {
        what: 'from whom you obtained it',
        words:
          /\b(?:obtain\w*|receiv\w*|provid\w*|suppl(?:y|ied|ier|iers)|giv(?:en|e|es)|gave|submit\w*|told|sent|shared|complainants?|contractor|third part)\b/i,
      },
      {
        what: 'why that person could sue for a breach of confidence',
        words:
          /\bactionable|\bbreach|\bduty of confiden|\bquality of confiden|\bobligation|\bdetriment|\bin confidence\b|\bexpect|\bconfidentiality\b|\bconfidential\b/i,
      },
    ],
    argument:
      'Section 36(2) of the Act covers only what was obtained from another person and whose disclosure that person could take to court; what was agreed between you was not obtained from the other side.',
    source: `${OSIC}/2023-07/BriefingSection36Confidentiality_2023.pdf`,
  },
  {
    section: '37',
    name: 'court records',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: null,
    shows: [
      {
        what: 'in which document of which proceedings it stands',
        words:
          /\b(?:lodged|served|court|tribunal|inquiry|arbitrat\w*)\b.{0,200}\b(?:lodged|served|created|document|court|tribunal|inquiry|proceedings|statement|order|transcript|held)\b/i,
      },
      {
        what: 'whether you hold it only for that reason',
        words: /\bonly\b|\bsolely\b|\bexclusively\b|no other reason|not otherwise/i,
      },
    ],
    argument:
      'Section 37 of the Act covers information that is held solely because it stands in such a document; what an authority holds for its own purposes too is outside it.',
    source: `${OSIC}/2023-07/BriefingSection37CourtRecords_2023.pdf`,
  },
  {
    section: '38(1)(a)',
    name: 'the requester’s own personal data',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'which of the information is about me',
        words:
          /\byour (?:own )?(?:personal|data|file|record|case)|\babout you\b|\brelat(?:es|ing) to you\b|\byou (?:are|would be|being) the (?:data )?subject/i,
      },
    ],
    argument:
      'Section 38(1)(a) of the Act covers only information of which I am myself the subject; the rest of the request is not touched by it.',
    source: `${OSIC}/2022-04/BriefingSection38PersonalInformationGDPR.pdf`,
  },
  {
    section: '38(1)(b)',
    bare: true,
    name: 'personal data of others',
    kind: 'depends',
    test: 'data-protection',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'who could be identified from it, and how',
        words:
          /\bidentif|\bindividuals?\b|\bnames?\b|\bpersons?\b|\bpeople\b|\bstaff\b|\bemployees?\b|\bofficers?\b|\bpatients?\b|\bpupils?\b|\bstudents?\b|\bsmall numbers?|\bfewer than|\bless than (?:five|ten|5|10)\b/i,
      },
      {
        what: 'why disclosing it would be unlawful or unfair',
        words:
          /\bfair|\blawful|\bprinciple|\bexpect|\blegitimate|\bdistress|\bArticle (?:5|6)|\bprivacy|\bprivate|\bGDPR|Data Protection Act|\bcondition|\b38\((?:2[AB]|3A)\)/i,
      },
    ],
    argument:
      'Section 38(1)(b) of the Act applies only where a living person could be identified and disclosure would, as a rule, be against the data protection principles. That calls for weighing the legitimate interest in disclosure and whether it is necessary.',
    source: `${OSIC}/2022-04/BriefingSection38PersonalInformationGDPR.pdf`,
  },
  {
    section: '38(1)(c)',
    name: 'personal census information',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'which census return of a person it comes from',
        words: /\b(?:census )?returns?\b|\bhousehold|\bindividual|\bpersons?\b|\benumerat/i,
      },
    ],
    argument:
      'Section 38(1)(c) of the Act covers personal census information of the last hundred years; figures drawn from a census are not that.',
    source: `${OSIC}/2022-04/BriefingSection38PersonalInformationGDPR.pdf`,
  },
  {
    section: '38(1)(d)',
    name: 'a deceased person’s health record',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: '18',
    shows: [
      {
        what: 'whether it is the health record of somebody who has died',
        words: /\bhealth records?\b|\bmedical (?:records?|notes)|\bcase ?notes|\bclinical records?/i,
      },
    ],
    argument:
      'Section 38(1)(d) of the Act covers only the health record of a person who has died, and not everything that is said of that person’s health.',
    source: `${OSIC}/2022-04/BriefingSection38PersonalInformationGDPR.pdf`,
  },
  ...ukFoisaQualified,
  ...ukFoisaQualifiedLater,
];
