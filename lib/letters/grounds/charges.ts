import { type Brief, deedsOf, hasFiles } from '../brief';
import { quote, stop } from '../phrase';
import type { Finding, Rule } from '../rule';
import { isSaid, sayings } from '../said';

function strengthOf(brief: Brief): Finding['strength'] {
  return hasFiles(brief) || brief.unread ? 'weak' : 'strong';
}

const staff =
  /\b(?:staff|officers?|officer's|our) (?:\w+ ){0,2}(?:time|hours?)\b|\bhours? (?:of|at)\b|\b\d+(?:\.\d+)? hours?\b|\bper hour\b|\bhourly\b|\blocat\w+|\bretriev\w+|\bsearch\w*/i;
const money = /\u00a3 ?\d|\bfee\b|\bcharge/i;
const above =
  /\bexceed|\babove\b|\bover the\b|\bsection 13\b|\bin excess\b|\bbeyond\b|\bmore than the (?:appropriate|cost)|\binclud\w+ (?:photocop|print|post)/i;

/** A fee for the time of staff, where the request is not said to go beyond the limit. */
export const staffFee: Rule = {
  id: 'staff-fee',
  find: (brief) => {
    const notices = deedsOf(brief, 'fees-notice');
    const said = sayings(brief, money, /\bmay\b|\bno charge\b|\bnot\b|n't\b|\bfree\b|\bwithout\b/i, notices).filter(
      ({ text }) => staff.test(text),
    );
    const [first] = said.filter(({ deed }) => !above.test(deed.message.text));
    if (first === undefined) return null;
    return {
      title: 'Fee for staff time',
      facts: stop(`Your fees notice charges for the time of staff (${quote(first.evidence.quote, 140)})`),
      ask: 'Please withdraw that part of the fee.',
      evidence: [first.evidence],
      strength: strengthOf(brief),
    };
  },
};

const inspects = /\binspect|\bregister|\bview (?:it|them|the)\b|\bexamin\w+ (?:it|them) (?:at|in)\b/i;
const scheduled =
  /\bschedule of (?:\w+ )?(?:charges|fees)|\bpublished\b.{0,40}\b(?:charges|fees)|\b(?:scale|table|list) of (?:charges|fees)|\bcharg(?:es|ing) (?:policy|schedule|scheme)|\bhttps?:/i;
const free = /\bmay\b|\bno charge\b|\bnot charge|\bfree\b|\bwaive/i;

/** A charge for looking at information on the spot or in a public register, or one without a published schedule of charges. */
export const charge: Rule = {
  id: 'charge',
  find: (brief) => {
    const said = sayings(brief, money, free, deedsOf(brief, 'fees-notice', 'response')).filter(
      ({ text, deed }) => deed.act.kind === 'fees-notice' || /\bcharge (?:of|for)\b|\bfee (?:of|for)\b/i.test(text),
    );
    const looking = said.find(({ text }) => inspects.test(text));
    const first =
      looking ?? said.find(({ deed }) => deed.act.kind === 'fees-notice' && !scheduled.test(deed.message.text));
    if (first === undefined) return null;
    return {
      title: looking === undefined ? 'Charge without a published schedule' : 'Charge for inspection',
      facts:
        looking === undefined
          ? stop(
              `You ask for a charge (${quote(first.evidence.quote, 140)}), and I could not find your published schedule of charges in the notice`,
            )
          : stop(`You ask for a charge for looking at the information (${quote(first.evidence.quote, 140)})`),
      ask:
        looking === undefined
          ? 'Please send the schedule, and say how this amount follows from it.'
          : 'Please withdraw it.',
      evidence: [first.evidence],
      strength: looking === undefined || isSaid(brief, /\bcop(?:y|ies|ying)\b/i) ? 'weak' : strengthOf(brief),
    };
  },
};
