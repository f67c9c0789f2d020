import { describe, expect, test } from 'vitest';
import { isoOf, numberOf } from '../../lib/law/day';
import { regimes } from '../../lib/law/regimes';
import type { LetterKind } from '../../lib/letters/letter';
import { offerLetters } from '../../lib/letters/offer';
import { wordingOf } from '../../lib/letters/wordings';
import { answer, askUnder, assessUnder, letterUnder } from './laws';

/**
 * What each law has. `silence` and `answer`: the letters that can be sent right after the time has passed without a word, and right after an answer in time.
 * Hand-made from the laws: who reviews, whether silence can be reviewed, who hears complaints, and whether only after a review.
 */
const had: Readonly<Record<string, { readonly silence: string; readonly answer: string; readonly why: string }>> = {
  'ie-foi': {
    silence: 'chaser internal-review',
    answer: 'internal-review',
    why: 'silence is a refusal, reviewed before the Commissioner',
  },
  'ie-aie': {
    silence: 'chaser internal-review',
    answer: 'internal-review',
    why: 'the appeal lies against the internal review',
  },
  'eu-1049': {
    silence: 'chaser internal-review',
    answer: 'internal-review',
    why: 'arts 7(2), 7(4): a confirmatory application after either',
  },
  'au-act-foi': { silence: 'chaser complaint', answer: 'complaint', why: 'no internal review; the Ombudsman reviews' },
  'au-cth-foi': {
    silence: 'chaser complaint',
    answer: 'internal-review complaint',
    why: 'a deemed refusal is the principal officer\u2019s own: no internal review',
  },
  'au-nsw-gipa': {
    silence: 'chaser complaint',
    answer: 'internal-review complaint',
    why: 'external review without an internal one',
  },
  'au-nt-ia': {
    silence: 'chaser internal-review',
    answer: 'internal-review',
    why: 'silence is reviewed like any refusal, before the Commissioner',
  },
  'au-qld-rti': {
    silence: 'chaser complaint',
    answer: 'internal-review complaint',
    why: 's.46: a deemed decision goes to external review',
  },
  'au-sa-foi': {
    silence: 'chaser internal-review',
    answer: 'internal-review',
    why: 'ss.19(2), 39(2): refused for the purposes of internal review',
  },
  'au-tas-rti': {
    silence: 'chaser complaint',
    answer: 'internal-review',
    why: 'silence goes to the Ombudsman without an internal review',
  },
  'au-vic-foi': { silence: 'chaser complaint', answer: 'complaint', why: 'no internal review since 2012' },
  'au-wa-foi': {
    silence: 'chaser internal-review',
    answer: 'internal-review',
    why: 's.13(2): notice of a refusal is taken to have been given',
  },
  'nz-oia': { silence: 'chaser complaint', answer: 'complaint', why: 's.28: the Ombudsman, no internal review' },
  'nz-lgoima': { silence: 'chaser complaint', answer: 'complaint', why: 's.27: the same' },
  'us-foia': { silence: 'chaser complaint', answer: 'internal-review', why: 'appeals are from determinations' },
  'us-nj-opra': { silence: 'chaser complaint', answer: 'complaint', why: 'the Government Records Council at once' },
  'hk-code': { silence: 'chaser complaint', answer: 'complaint', why: 'the Ombudsman' },
  'lr-foi': { silence: 'chaser complaint', answer: 'complaint', why: 'the Commission' },
  'de-ifg': {
    silence: 'chaser complaint',
    answer: 'internal-review complaint',
    why: 'a Widerspruch needs a decision; the BfDI can be turned to at any time',
  },
  'de-uig': { silence: 'chaser complaint', answer: 'internal-review complaint', why: '§ 6: the same' },
  'fr-crpa': { silence: 'chaser complaint', answer: 'complaint', why: 'the CADA at once' },
  'nl-woo': { silence: 'chaser', answer: 'internal-review', why: 'notice of default, objection, court: no regulator' },
  'be-federal': { silence: 'chaser complaint', answer: 'complaint', why: 'reconsideration and advice in one letter' },
  'cz-106': {
    silence: 'chaser complaint',
    answer: 'internal-review',
    why: '§ 16 against a decision, § 16a against silence',
  },
  'hr-zppi': { silence: 'chaser complaint', answer: 'complaint', why: 'an appeal to the Commissioner against either' },
  'hu-infotv': { silence: 'chaser complaint', answer: 'complaint', why: 'a report to the NAIH' },
  'ro-544': { silence: 'chaser', answer: '', why: 'after it only courts' },
  'ua-2939': { silence: 'chaser complaint', answer: 'complaint', why: 'art. 23: the Ombudsman' },
  'ar-27275': { silence: 'chaser complaint', answer: 'complaint', why: 'a claim before the Agency' },
  'co-1712': { silence: 'chaser complaint', answer: 'complaint', why: 'the Procuraduría' },
  'uy-18381': { silence: 'chaser', answer: '', why: 'after it only courts' },
};

const further = regimes.filter(({ id }) => !id.startsWith('uk-')).map(({ id }) => id);
const asked: readonly LetterKind[] = ['chaser', 'internal-review', 'complaint'];

/** The kinds offered, in a fixed order; those that no law forbids left out. */
function offered(law: string, thread: ReturnType<typeof askUnder>, today: string): string {
  const kinds = offerLetters(thread, assessUnder(law, thread, today), today).map(({ kind }) => kind);
  return asked.filter((kind) => kinds.includes(kind)).join(' ');
}

/** A few days after the time to answer has ended. */
function soonAfter(law: string): string {
  const due = assessUnder(law, askUnder(law), '2026-03-03').clocks[0]?.due ?? '';
  return isoOf((numberOf(due) ?? 0) + 4);
}

describe('which letters a law has', () => {
  test('every law beside those of the United Kingdom is in the table, and has words of its own', () => {
    expect(Object.keys(had).sort()).toEqual([...further].sort());
    expect(further.filter((law) => wordingOf(law).regime !== law)).toEqual([]);
  });

  test.each(further)('%s: after silence', (law) => {
    expect(offered(law, askUnder(law), soonAfter(law)), had[law]?.why).toBe(had[law]?.silence);
  });

  test.each(further)('%s: after an answer', (law) => {
    const thread = askUnder(law, [answer('2026-03-05')]);
    expect(offered(law, thread, '2026-03-10'), had[law]?.why).toBe(had[law]?.answer);
  });

  test.each(further)('%s: the offer and the letter have one title', (law) => {
    const thread = askUnder(law);
    const today = soonAfter(law);
    for (const { kind, title } of offerLetters(thread, assessUnder(law, thread, today), today))
      expect(letterUnder(law, kind, 'silence').title).toBe(title);
  });

  test.each(further.filter((law) => wordingOf(law).local))('%s: nothing is offered in English', (law) => {
    const thread = askUnder(law, [answer('2026-03-05')]);
    const kinds = offerLetters(thread, assessUnder(law, thread, '2026-03-10'), '2026-03-10').map(({ kind }) => kind);
    expect(kinds.filter((kind) => !asked.includes(kind))).toEqual([]);
  });
});
