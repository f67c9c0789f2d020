import type { Exemption } from './exemption';
import { ukEirAdverse } from './uk-eir-adverse';

const ICO = 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations';
const LAW = 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/12';

/**
 * The exceptions of the Environmental Information Regulations 2004, regulations 12 and 13: https://www.legislation.gov.uk/uksi/2004/3391
 * (checked 2026-11-21). A public interest test decides on all but personal data, and 12(5) needs an effect that disclosure would have: that it
 * might is not enough. Regulation 12(6) allows to neither confirm nor deny, for the interests of 12(5)(a) alone.
 */
export const ukEirExceptions: readonly Exemption[] = [
  {
    section: '12(4)(a)',
    name: 'information not held',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: null,
    atMost: 'weak',
    shows: [
      {
        what: 'what was searched, and how',
        words:
          /\bsearch|\benquir(?:y|ies|ed)|\bchecked\b|\blooked\b|\bnot recorded\b|\bdo(?:es)? not record|\bnever (?:been )?(?:held|recorded|commissioned|made)|\bno (?:requirement|reason|need|duty) (?:to|for)|\bresponsib|\bout of (?:order|use|action)|\bnot (?:working|in use|measured|monitored|taken)|\bno (?:data|readings?|records?|measurements?)\b|\bdestroyed|\bdoes not exist/i,
      },
    ],
    argument:
      'Regulation 12(4)(a) calls for a search that was adequate to what was asked, and for saying so where it is questioned.',
    source: 'https://www.foi.scot/sites/default/files/2022-03/EIRBriefingsExceptions.pdf',
  },
  {
    section: '12(4)(b)',
    name: 'manifestly unreasonable request',
    kind: 'qualified',
    test: 'burden',
    confirmOrDeny: null,
    shows: [
      {
        what: 'how much work answering would take, or what else makes the request unreasonable',
        words:
          /\b(?:hours?|minutes?|days?|weeks?)\b.{0,60}\b(?:work|each|per|take|search|read|staff|officer|review|spen)|\b(?:work|take|search|spend|require)\w*\b.{0,60}\b(?:hours?|minutes?|days?|weeks?)\b|\u00a3 ?\d|\bestimat|\bvexatious|\b\d[\d,]* (?:\w+ ){0,3}(?:files|records|e-?mails|documents|requests|drawings|cases|entries)/i,
      },
      {
        what: 'what could be given for less work',
        words:
          /\bnarrow|\brefin|\breduc|\bfewer|\bsmaller|\bshorter|\bfocus|\bspecif(?:y|ic)|\brestrict|\blimit(?:ing|ed)? (?:it|your|the request|to)|\bwe could\b|\bable to (?:give|provide|answer)|\bsuggest/i,
      },
    ],
    argument:
      'Regulation 12(4)(b) has no fixed limit of cost: the work has to be out of proportion to what the request is worth, and regulation 9 calls for advice on what could be given.',
    source: `${ICO}/regulation-12-4-b-manifestly-unreasonable-requests/`,
  },
  {
    section: '12(4)(c)',
    name: 'request too general',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: null,
    shows: [
      {
        what: 'which particulars you need from me',
        words:
          /\bplease (?:specify|tell|say|clarify|provide|give|let us know)|\b(?:more|further) (?:detail|particular|specific)|\bwhich (?:of|part|period|site|year)|\bclarif/i,
      },
    ],
    argument:
      'Regulation 12(4)(c) goes together with regulation 9(2): an authority that finds a request too general has to ask for particulars within the time to answer, and to help in giving them.',
    source: `${ICO}/regulation-12-4-c-requests-formulated-in-too-general-a-manner/`,
  },
  {
    section: '12(4)(d)',
    name: 'unfinished material',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: null,
    shows: [
      {
        what: 'what about the material itself is unfinished',
        words:
          /\bdrafts?\b|\bunfinished\b|\bincomplete\b|\bin the course of\b|\bcourse of completion|\bnot (?:yet )?(?:been )?(?:complete|final|finish)|\bstill\b/i,
      },
      {
        what: 'who is preparing it and when it will be finished',
        words:
          /\b(?:complet|finish|finalis|ready|publish|approv|adopt|conclud)\w*\b.{0,60}\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|20\d\d|next|by the end)\b/i,
      },
    ],
    argument:
      'Regulation 12(4)(d) is about material that is itself unfinished and not about a project that goes on, and regulation 14(4) requires a refusal to say who is preparing it and when it is expected to be finished.',
    source: `${ICO}/regulation-124d-eir/`,
  },
  {
    section: '12(4)(e)',
    name: 'internal communications',
    kind: 'qualified',
    test: 'class',
    confirmOrDeny: null,
    shows: [
      {
        what: 'between whom in the authority the communications passed',
        words:
          /\b(?:between|among|amongst|from|to|within|by) (?:\w+ ){0,3}(?:officers?|officials?|staff|colleagues|teams?|departments?|members?|council|authority|agency|employees|directorates?|managers?)\b|\binternal (?:e-?mails?|memos?|discussions?|advice|notes?|drafts?)/i,
      },
    ],
    argument:
      'Regulation 12(4)(e) covers only what stayed within one authority, and the need for a safe space falls away when the decision has been taken.',
    source: `${ICO}/regulation-12-4-e-internal-communications/`,
  },
  ...ukEirAdverse,
  {
    section: '13',
    name: 'personal data of others',
    kind: 'depends',
    test: 'data-protection',
    confirmOrDeny: null,
    shows: [
      {
        what: 'who could be identified from it, and how',
        words:
          /\bidentif|\bindividuals?\b|\bnames?\b|\bpersons?\b|\bpeople\b|\bstaff\b|\bemployees?\b|\bofficers?\b|\bresidents?\b|\bcomplainants?\b|\baddress/i,
      },
      {
        what: 'why disclosing it would be unlawful or unfair',
        words:
          /\bfair|\blawful|\bprinciple|\bexpect|\blegitimate|\bdistress|\bArticle (?:5|6)|\bprivacy|\bprivate|\bGDPR|Data Protection Act|\bcondition|\b1[13]\((?:2[AB]|3A|3B)\)/i,
      },
    ],
    argument:
      'Regulation 13 applies only where a living person could be identified and disclosure would, as a rule, be against the data protection principles. That calls for weighing the legitimate interest in disclosure and whether it is necessary.',
    source: 'https://ico.org.uk/for-organisations/foi/section-40-and-regulation-13-personal-information/',
  },
  {
    section: '12(6)',
    name: 'neither confirming nor denying',
    kind: 'qualified',
    test: 'adverse-effect',
    confirmOrDeny: '12(6)',
    shows: [
      {
        what: 'how a confirmation would harm international relations, defence, national security or public safety',
        words: /\b12\(5\)\(a\)|\bnational security|\bpublic safety|\bdefence|\binternational relations/i,
      },
    ],
    argument:
      'Regulation 12(6) allows an authority to neither confirm nor deny only where confirming would itself adversely affect an interest that regulation 12(5)(a) protects, and where the public interest favours that.',
    source: LAW,
  },
];
