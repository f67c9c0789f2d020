import { type Exemption, namedPlace, place } from './exemption';

const ICO = 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations';

/**
 * Exemptions of the Freedom of Information Act 2000 on which no public interest test decides, section 2(3) and what stands beside it:
 * https://www.legislation.gov.uk/ukpga/2000/36/part/II (checked 2026-11-21). The guidance for each is its `source`.
 */
export const ukFoiaAbsolute: readonly Exemption[] = [
  {
    section: '21',
    name: 'information accessible by other means',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: null,
    shows: [{ what: 'where exactly the information can be found', words: place }],
    near: namedPlace,
    argument:
      'Section 21 of the Act covers only what I can reasonably get elsewhere, so I have to be able to find all of it from what you tell me.',
    source: `${ICO}/section-21-information-accessible-to-the-applicant-by-other-means/`,
  },
  {
    section: '23',
    name: 'bodies dealing with security matters',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: '23(5)',
    shows: [
      {
        what: 'whether the information came from, or relates to, a body on the list in section 23(3)',
        words:
          /\b(?:bod(?:y|ies)|organisations?) (?:\w+ ){0,3}(?:listed|specified|named|dealing|mentioned|covered)|23\(3\)|security bod|Security Service|Intelligence Service|\bGCHQ\b|National Crime Agency|special forces/i,
      },
    ],
    argument:
      'Section 23 of the Act covers only what was supplied by, or relates to, a body that subsection (3) lists; a link with policing or security in general is not enough.',
    source: `${ICO}/section-23-security-bodies/`,
  },
  {
    section: '25',
    name: 'ministerial certificate',
    kind: 'none',
    test: 'certificate',
    confirmOrDeny: null,
    shows: [
      {
        what: 'who signed the certificate, when, and what it covers',
        words: /\bsigned\b|\bMinister\b|\bdated\b|Attorney/i,
      },
    ],
    argument:
      'A certificate under section 25 of the Act is evidence for sections 23 and 24 and no exemption by itself; it has to be signed by a Minister of the Crown.',
    source: `${ICO}/section-24-safeguarding-national-security/`,
  },
  {
    section: '32',
    name: 'court, inquiry and arbitration records',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: '32(3)',
    shows: [
      {
        what: 'in which document of which proceedings it stands',
        words:
          /\b(?:filed|lodged|served|court|tribunal|inquiry|inquest|coroner|arbitrat\w*)\b.{0,200}\b(?:filed|lodged|served|created|document|bundle|court|tribunal|inquiry|proceedings|statement|order|transcript|held)\b/i,
      },
      {
        what: 'whether you hold it only for that reason',
        words: /\bonly\b|\bsolely\b|\bexclusively\b|no other reason|not otherwise/i,
      },
    ],
    argument:
      'Section 32 of the Act covers information that is held only because it stands in such a document; what an authority holds for its own purposes too is outside it.',
    source: 'https://ico.org.uk/media2/migrated/2619028/s32-court-inquiry-and-arbitration-records.pdf',
  },
  {
    section: '34',
    name: 'parliamentary privilege',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: '34(2)',
    shows: [
      {
        what: 'how disclosure would infringe the privileges of either House, or whether a certificate was issued',
        words:
          /\bcertificate\b|\bSpeaker\b|\bClerk\b|\bcommittee\b|\bproceedings in\b|evidence (?:to|given)|\binfringe/i,
      },
    ],
    argument:
      'Section 34 of the Act applies only where the exemption is required to avoid an infringement of the privileges of either House of Parliament.',
    source: 'https://ico.org.uk/media2/jkanzzvq/section_34_parliamentary_privilege.pdf',
  },
  {
    section: '40(1)',
    name: 'the requester’s own personal data',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: '40(5A)',
    shows: [
      {
        what: 'which of the information is about me',
        words:
          /\byour (?:own )?(?:personal|data|file|record|case)|\babout you\b|\brelat(?:es|ing) to you\b|\byou (?:are|would be|being) the (?:data )?subject/i,
      },
    ],
    argument:
      'Section 40(1) of the Act covers only information of which I am myself the subject; the rest of the request is not touched by it.',
    source: 'https://ico.org.uk/for-organisations/foi/section-40-and-regulation-13-personal-information/',
  },
  {
    section: '40(2)',
    bare: true,
    name: 'personal data of others',
    kind: 'depends',
    test: 'data-protection',
    confirmOrDeny: '40(5B)',
    shows: [
      {
        what: 'who could be identified from it, and how',
        words:
          /\bidentif|\bindividuals?\b|\bnames?\b|\bpersons?\b|\bpeople\b|\bstaff\b|\bemployees?\b|\bofficers?\b|\bofficials?\b|\bpatients?\b|\bpupils?\b|\bstudents?\b|\bsmall numbers?|\bfewer than|\bless than (?:five|ten|5|10)\b/i,
      },
      {
        what: 'why disclosing it would be unlawful or unfair',
        words:
          /\bfair|\blawful|\bprinciple|\bexpect|\blegitimate|\bdistress|\bArticle (?:5|6)|\bprivacy|\bprivate|\bGDPR|Data Protection Act|\bcondition|\b40\(3[AB]\)|\b40\(4A\)/i,
      },
    ],
    argument:
      'Section 40(2) of the Act applies only where a living person could be identified and disclosure would, as a rule, be against the data protection principles. That calls for weighing the legitimate interest in disclosure and whether it is necessary; people in senior or public posts have to expect more of it.',
    source: 'https://ico.org.uk/for-organisations/foi/section-40-and-regulation-13-personal-information/',
  },
  {
    section: '41',
    name: 'information provided in confidence',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: '41(2)',
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
      'Section 41 of the Act covers only what was obtained from another person and whose disclosure that person could take to court; what you wrote yourselves or agreed with others was not obtained from them, and a public interest defence has to be considered.',
    source: `${ICO}/section-41-information-provided-in-confidence/`,
  },
  {
    section: '44',
    name: 'prohibitions on disclosure',
    kind: 'absolute',
    test: 'class',
    confirmOrDeny: '44(2)',
    shows: [
      {
        what: 'which enactment, obligation or order forbids disclosure',
        words:
          /(?<!Information )\bAct (?:19|20)\d\d|(?<!Freedom of Information )\b(?:[A-Z]\w+ )(?:Act|Order|Rules)\b|(?<!Information )\bRegulations (?:19|20)\d\d|\bcontempt\b|\bcourt order|\binjunction|\bArticle \d|\bEU\b/,
        key: true,
      },
    ],
    argument:
      'Section 44 of the Act depends on another enactment, an obligation under retained law or a court’s order that forbids disclosure, and on none of the exceptions in it being open.',
    source: 'https://ico.org.uk/media2/cj1jyi3j/s44-prohibitions-on-disclosure.pdf',
  },
];
