import type { Brief } from '../brief';
import { quoteQuestion } from '../question-names';
import type { Rule } from '../rule';
import { isSaid } from '../said';
import { refusalsIn, rowsOf } from './refusal';
import { placesOf } from './rows';

const environment =
  /\bplanning (?:applications?|permissions?|consents?|enforcement|decisions?)\b|\b(?:air|water|soil|bathing water) (?:quality|pollution)\b|\bemissions?\b|\bfloods?\b|\bflooding\b|\bflood (?:risk|defence)|\bsewage\b|\bsewers?\b|\bdischarges? (?:into|to|of)\b|\btrees?\b|\bwoodland|\bhabitats?\b|\bwildlife\b|\blandfill|\bwaste (?:collection|site|disposal|incinerat)|\bincinerat|\bnoise (?:levels?|nuisance|complaints?|monitoring)|\bpollut|\bcontaminat|\bcarbon\b|\brenewable|\bwind ?farm|\bquarr(?:y|ies)\b|\blocal plan\b|\bconservation area|\bpesticid|\bherbicid|\bglyphosate|\basbestos|\bfracking|\bdredg/i;
const known = /\bEnvironmental Information|\bEIRs?\b/i;

/** What was refused under the Act seems to be about the environment. Words alone do not settle that, so it is asked. */
export const environmental: Rule = {
  id: 'environmental',
  find: (brief: Brief) => {
    const others: readonly (string | null)[] = ['39', '21'];
    const rows = rowsOf(refusalsIn(brief).filter(({ provision }) => !others.includes(provision.number)));
    const found = rows.filter(({ question }) => environment.test(question.text));
    const [first] = found;
    if (first === undefined || isSaid(brief, known)) return null;
    return {
      title: 'Perhaps environmental information',
      facts: `What I asked for seems to be information on the environment (${quoteQuestion(first, 110)}).`,
      ask: 'Please consider whether it has to be decided under those Regulations, and if so decide it afresh under them.',
      evidence: placesOf(brief, found),
      strength: 'weak',
    };
  },
};
