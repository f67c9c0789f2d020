import { sayTerm } from '../../law/say';
import type { Evidence } from '../../thread/thread';
import { authorityOf, basicBlanks } from '../blanks';
import { type Brief, type Deed, dayOf, evidenceOf, wordsOf } from '../brief';
import { tellRequest, writeLink } from '../frame';
import type { Choices, Ground } from '../letter';
import { list, quote, sayCount, sayDay, stop } from '../phrase';
import { referenceOf } from '../reference-of';
import type { ExtensionFault } from '../wording';
import { type Delay, namedIn, readDelay } from './extension-faults';
import type { Compose } from './kind';

/** An objection to a letter that takes more time than the law gives for its reason. */
export const extensionChallenge: Compose = (brief, assessment, choices) => {
  const reference = referenceOf(brief, choices);
  const delay = readDelay(brief, assessment);
  return {
    title: 'Objection to the extra time',
    to: 'authority',
    reader: authorityOf(brief, choices),
    subject: `Time for your answer: ${brief.thread.title}`,
    grounds: delay === null ? [] : delay.faults.map((fault) => writeFault(brief, delay, fault)),
    before: [delay === null ? writeBare(brief, choices, reference) : writeDelay(brief, delay, choices, reference)],
    after: [delay === null ? '' : writeWanted(brief, delay, choices.off), writeLink(brief)],
    ownLead: 'I would add this:',
    blanks: basicBlanks(brief, choices, reference),
    advice: advise(brief, delay),
  };
};

function writeBare(brief: Brief, choices: Choices, reference: string | null): string {
  return `I write about the time that you are taking for ${tellRequest(brief, choices, reference)}.`;
}

/** What the authority wrote, in its own words, and until when. */
function writeDelay(brief: Brief, { deed, until }: Delay, choices: Choices, reference: string | null): string {
  const on = dayOf(deed.message);
  const wrote = on === null ? 'You have written' : `On ${sayDay(on)} you wrote`;
  const evidence = wordsFor(brief, deed);
  const words = evidence === null ? '.' : `: ${stop(quote(evidence.quote, 200))}`;
  const isSaid = until === null || (evidence?.quote ?? '').includes(`${Number(until.slice(8))}`);
  const to = isSaid ? '' : ` You named ${sayDay(until ?? '')} as the day of your answer.`;
  const passed = until !== null && until < brief.today ? ' That day has passed too.' : '';
  return `${wrote} that you need more time for ${tellRequest(brief, choices, reference)}${words}${to}${passed}`;
}

/** The words in which more time is taken: of a letter that only puts off, those that name the day. */
function wordsFor(brief: Brief, deed: Deed): Evidence | null {
  const named = deed.act.promises.findLast(({ about }) => about === 'all');
  return deed.act.kind === 'holding' && named !== undefined ? named.evidence : wordsOf(brief, deed);
}

const facts: Readonly<Record<ExtensionFault, (delay: Delay, named: string) => string>> = {
  'none-in-law': () => '',
  'no-ground': ({ deed }, named) => {
    if (named !== '') return `The only provision that I can find in your letter is ${named}.`;
    return deed.act.ground === 'public-interest'
      ? 'Your letter speaks of the public interest, but I can find no exemption named in it.'
      : 'I can find no ground in your letter on which the law gives more time.';
  },
  volume: () => 'The reason that you give is the amount of work.',
  'no-date': () => 'I can find no day in your letter by which I will have your decision.',
  'too-long': ({ until, most }) => `The day that you name, ${sayDay(until ?? '')}, lies after ${sayDay(most ?? '')}.`,
  'late-notice': ({ limit, deed }) => {
    const on = dayOf(deed.message);
    return `Your letter${on === null ? '' : ` of ${sayDay(on)}`} came after the time to answer had ended on ${sayDay(limit ?? '')}.`;
  },
};

const titles: Readonly<Record<ExtensionFault, string>> = {
  'none-in-law': 'This law knows no extra time',
  'no-ground': 'No ground for more time',
  volume: 'The amount of work is given as the reason',
  'no-date': 'No day is named',
  'too-long': 'Longer than is allowed',
  'late-notice': 'Told too late',
};

function writeFault(brief: Brief, delay: Delay, fault: ExtensionFault): Ground {
  const hook = brief.wording.extension[fault] ?? { section: '', says: '' };
  const { regime } = brief;
  const most = regime?.extension?.term ?? null;
  const says = hook.says
    .replaceAll('{most}', most === null ? '' : sayTerm(most))
    .replaceAll('{count}', sayTerm(regime?.response ?? delay.clock.term));
  const evidence = evidenceOf(brief, delay.deed);
  const told = facts[fault](delay, list(namedIn(brief, delay.deed)));
  return {
    id: `delay-${fault}`,
    title: titles[fault],
    text: told === '' ? says : `${told} ${says}`,
    section: hook.section,
    evidence: evidence === null ? [] : [evidence],
    strength: brief.unread || delay.deed.message.attachments.length > 0 ? 'weak' : 'strong',
  };
}

/** What is wanted now: the answer by the limit or, where it has passed, at once. */
function writeWanted({ today, wording }: Brief, { limit, clock, faults }: Delay, off: readonly string[]): string {
  const under = wording.limit === null ? '' : `, as ${wording.limit} requires`;
  if (limit === null)
    return `Please answer within the time that the law gives${under}, or tell me on which provision you rely.`;
  if (today <= limit)
    return `Please answer by ${sayDay(limit)}${under}. If you hold that you may take longer, please tell me now on which provision you rely and why it applies.`;
  const late = clock.workingDaysLate ?? 0;
  const ago = late > 0 ? `, ${sayCount(late, 'working day')} ago` : '';
  const isTold = faults.includes('late-notice') && !off.includes('delay-late-notice');
  const ended =
    isTold && late > 0
      ? `Your answer is now ${sayCount(late, 'working day')} late.`
      : `The time to answer ended on ${sayDay(limit)}${ago}.`;
  return `${ended} Please answer now or, if you hold that you may take longer, tell me on which provision you rely and why it applies.`;
}

function advise(brief: Brief, delay: Delay | null): string | null {
  if (delay === null)
    return 'No letter was found that takes more time for an answer that is still owed: there is nothing to object to.';
  if (delay.faults.length === 0)
    return 'Nothing was found to be wrong with the letter that takes more time: object only if you know a reason, and write it into the letter.';
  if (delay.deed.message.attachments.length > 0)
    return 'A file came with the letter that takes more time, and ReplyDue does not read files: look there for the ground and the day first.';
  return brief.unread ? 'A message could not be read: look there for the ground and the day first.' : null;
}
