import type { Exemption } from './exemption';
import { ukEirExceptions } from './uk-eir';

/** Where the Scottish Regulations say it in their own way: section, its twin in those of 2004 for the rest of the country, the words for the letter. */
const twins: readonly { readonly section: string; readonly like: string; readonly argument: string }[] = [
  {
    section: '10(4)(a)',
    like: '12(4)(a)',
    argument:
      'Regulation 10(4)(a) calls for a search that was adequate to what was asked, and for saying so where it is questioned.',
  },
  {
    section: '10(4)(b)',
    like: '12(4)(b)',
    argument:
      'Regulation 10(4)(b) has no fixed limit of cost: the work has to be out of proportion to what the request is worth, and regulation 9 calls for advice on what could be given.',
  },
  {
    section: '10(4)(c)',
    like: '12(4)(c)',
    argument:
      'Regulation 10(4)(c) goes together with regulation 9(2): an authority that finds a request too general has to ask for particulars within the time to answer, and to help in giving them.',
  },
  {
    section: '10(4)(d)',
    like: '12(4)(d)',
    argument:
      'Regulation 10(4)(d) is about material that is itself unfinished and not about a project that goes on, and a refusal has to say when it is expected to be finished.',
  },
  {
    section: '10(4)(e)',
    like: '12(4)(e)',
    argument:
      'Regulation 10(4)(e) covers only what stayed within one authority, and the need for a safe space falls away when the decision has been taken.',
  },
  {
    section: '10(5)(a)',
    like: '12(5)(a)',
    argument:
      'Regulation 10(5)(a) applies only to the extent that disclosure would, or would be likely to, prejudice one of those interests substantially.',
  },
  {
    section: '10(5)(b)',
    like: '12(5)(b)',
    argument:
      'Regulation 10(5)(b) applies only to the extent that disclosure would, or would be likely to, prejudice substantially the course of justice, a fair trial or an inquiry of a criminal or disciplinary nature.',
  },
  {
    section: '10(5)(c)',
    like: '12(5)(c)',
    argument:
      'Regulation 10(5)(c) needs a right, its owner and a substantial harm that follows from losing control; copyright lives on when a copy is disclosed.',
  },
  {
    section: '10(5)(d)',
    like: '12(5)(d)',
    argument:
      'Regulation 10(5)(d) needs proceedings, a law that makes them confidential, and a substantial harm that disclosure would, or would be likely to, do to that.',
  },
  {
    section: '10(5)(e)',
    like: '12(5)(e)',
    argument:
      'Regulation 10(5)(e) applies only where the information is commercial or industrial, confidential in law, kept so to protect a legitimate economic interest, and where disclosure would, or would be likely to, prejudice that substantially.',
  },
  {
    section: '10(5)(f)',
    like: '12(5)(f)',
    argument:
      'Regulation 10(5)(f) applies only where somebody supplied the information without having to, has not consented to its disclosure, and would, or would be likely to, be prejudiced by it substantially.',
  },
  {
    section: '10(5)(g)',
    like: '12(5)(g)',
    argument:
      'Regulation 10(5)(g) applies only to the extent that disclosure would, or would be likely to, prejudice substantially the protection of the environment that the information is about.',
  },
  {
    section: '11',
    like: '13',
    argument:
      'Regulation 11 applies only where a living person could be identified and disclosure would, as a rule, be against the data protection principles. That calls for weighing the legitimate interest in disclosure and whether it is necessary.',
  },
  {
    section: '10(8)',
    like: '12(6)',
    argument:
      'Regulation 10(8) allows an authority to neither confirm nor deny only where confirming would itself prejudice substantially an interest that regulation 10(5)(a) protects.',
  },
];

/**
 * The exceptions of the Environmental Information (Scotland) Regulations 2004, regulations 10 and 11: https://www.legislation.gov.uk/ssi/2004/520
 * and https://www.foi.scot/sites/default/files/2022-03/EIRBriefingsExceptions.pdf (checked 2026-11-21). What has to be shown is what the twin
 * regulations ask for, but the harm of 10(5) is substantial prejudice, which disclosure would, or would be likely to, cause.
 */
export const ukEisrExceptions: readonly Exemption[] = twins.flatMap(({ section, like, argument }) => {
  const twin = ukEirExceptions.find((one) => one.section === like);
  if (twin === undefined) return [];
  const test = twin.test === 'adverse-effect' ? 'substantial-prejudice' : twin.test;
  const confirmOrDeny = twin.confirmOrDeny === null ? null : '10(8)';
  const source = 'https://www.foi.scot/sites/default/files/2022-03/EIRBriefingsExceptions.pdf';
  return [{ ...twin, section, test, confirmOrDeny, argument, source }];
});
