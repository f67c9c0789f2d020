import { describe, expect, test } from 'vitest';
import { regimes } from '../../lib/law/regimes';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices, type LetterKind } from '../../lib/letters/letter';
import { wordingOf } from '../../lib/letters/wordings';
import { answer, askUnder, assessUnder, letterUnder } from './laws';

type About = Parameters<typeof letterUnder>[2];

/**
 * What has to stand in each letter on the request of 2 March 2026: the section of the time, its last day as the language writes it, the section of the review
 * or of the complaint, and the figure that it sets. Worked by hand from the laws; 9 March is a holiday in Tasmania and Canberra, 17 March in Ireland, 23 and 24 March
 * in Argentina, 3 and 6 April in most of Australia.
 */
const rows: readonly (readonly [law: string, kind: LetterKind, about: About, ...says: string[]])[] = [
  ['ie-foi', 'chaser', 'silence', 'section 13(1) of the Freedom of Information Act 2014', '31 March 2026'],
  [
    'ie-foi',
    'internal-review',
    'answer',
    'section 21 of the Freedom of Information Act 2014',
    'Section 21(4)',
    '15 working days',
    'section 13(2)(d)',
  ],
  ['ie-foi', 'internal-review', 'silence', 'takes the lack of one for a refusal'],
  ['ie-foi', 'complaint', 'answer', 'section 22 of the Freedom of Information Act 2014'],
  ['ie-aie', 'chaser', 'silence', 'article 7(2)', '2 April 2026'],
  ['ie-aie', 'internal-review', 'answer', 'article 11 of the European Communities', 'Article 11(3)', 'within 1 month'],
  ['ie-aie', 'complaint', 'answer', 'article 12 of the European Communities'],
  ['eu-1049', 'chaser', 'silence', 'Article 7(1) of Regulation (EC) No 1049/2001', '23 March 2026'],
  [
    'eu-1049',
    'internal-review',
    'silence',
    'confirmatory application under Article 7',
    'Article 7(4)',
    'Article 8(1)',
    '15 working days',
  ],
  ['eu-1049', 'complaint', 'silence', 'European Ombudsman', 'Article 8(3)'],
  ['au-act-foi', 'chaser', 'silence', 'section 40', '16 April 2026'],
  [
    'au-act-foi',
    'complaint',
    'answer',
    'section 74',
    'ACT Ombudsman',
    '20 working days from 10 June 2026',
    '8 July 2026',
  ],
  ['au-cth-foi', 'chaser', 'silence', 'section 15(5)(b) of the Freedom of Information Act 1982 (Cth)', '1 April 2026'],
  ['au-cth-foi', 'internal-review', 'answer', 'section 54 of', 'Section 54C', 'within 30 days', 'section 26'],
  [
    'au-cth-foi',
    'complaint',
    'silence',
    'section 54L',
    'No decision was made that could have been reviewed internally.',
  ],
  ['au-cth-foi', 'complaint', 'answer', '60 days from 10 June 2026', '10 August 2026'],
  [
    'au-nsw-gipa',
    'chaser',
    'silence',
    'section 57(1) of the Government Information (Public Access) Act 2009 (NSW)',
    '30 March 2026',
  ],
  ['au-nsw-gipa', 'internal-review', 'answer', 'Section 86', '15 working days'],
  ['au-nsw-gipa', 'complaint', 'answer', 'Information Commissioner', '40 working days', '5 August 2026'],
  ['au-nt-ia', 'chaser', 'silence', 'section 19 of the Information Act 2002 (NT)', '1 April 2026'],
  [
    'au-nt-ia',
    'internal-review',
    'silence',
    'section 38',
    'within 30 days',
    'my address for correspondence',
    'taken to have been refused',
  ],
  ['au-nt-ia', 'complaint', 'answer', 'Part 7'],
  ['au-qld-rti', 'chaser', 'silence', 'section 18 of the Right to Information Act 2009 (Qld)', '8 April 2026'],
  ['au-qld-rti', 'internal-review', 'answer', 'section 82', 'Section 83', '20 business days', 'Section 23'],
  ['au-qld-rti', 'complaint', 'silence', 'section 88', 'section 46', '20 working days from 8 April 2026'],
  ['au-sa-foi', 'chaser', 'silence', 'section 14 of the Freedom of Information Act 1991 (SA)', '1 April 2026'],
  [
    'au-sa-foi',
    'internal-review',
    'silence',
    'To the principal officer.',
    'section 29',
    'Section 29(5)',
    'within 14 days',
    'section 19(2)',
  ],
  ['au-sa-foi', 'complaint', 'answer', 'section 39', 'Ombudsman SA'],
  ['au-tas-rti', 'chaser', 'silence', 'section 15 of the Right to Information Act 2009 (Tas)', '31 March 2026'],
  ['au-tas-rti', 'internal-review', 'answer', 'section 43', '15 working days', 'Section 7', 'section 22'],
  ['au-tas-rti', 'complaint', 'silence', 'Ombudsman Tasmania', 'takes that silence'],
  ['au-vic-foi', 'chaser', 'silence', 'section 21(1) of the Freedom of Information Act 1982 (Vic)', '1 April 2026'],
  ['au-vic-foi', 'complaint', 'silence', 'a complaint about the delay'],
  [
    'au-vic-foi',
    'complaint',
    'answer',
    'I apply for a review of the decision',
    '28 days from 10 June 2026',
    '8 July 2026',
  ],
  ['au-wa-foi', 'chaser', 'silence', 'section 13 of the Freedom of Information Act 1992 (WA)', '16 April 2026'],
  ['au-wa-foi', 'internal-review', 'silence', 'section 13(2)', 'within 15 days'],
  ['au-wa-foi', 'complaint', 'answer', 'section 65'],
  ['nz-oia', 'chaser', 'silence', 'section 15(1) of the Official Information Act 1982', '30 March 2026'],
  ['nz-oia', 'complaint', 'silence', 'section 28 of the Official Information Act 1982', 'counts as a refusal'],
  [
    'nz-lgoima',
    'chaser',
    'silence',
    'section 13(1) of the Local Government Official Information and Meetings Act 1987',
    '30 March 2026',
  ],
  ['nz-lgoima', 'complaint', 'silence', 'section 27 of the Local Government', 'counts as a refusal'],
  ['us-foia', 'chaser', 'silence', '552(a)(6)(A)(i)', '30 March 2026'],
  ['us-foia', 'internal-review', 'answer', 'I appeal', '552(a)(6)(A)(ii)', '20 working days'],
  ['us-foia', 'complaint', 'answer', 'Office of Government Information Services'],
  ['us-nj-opra', 'chaser', 'silence', 'N.J.S.A. 47:1A-5(i)', '11 March 2026'],
  ['us-nj-opra', 'complaint', 'answer', 'N.J.S.A. 47:1A-6', 'Government Records Council'],
  ['hk-code', 'chaser', 'silence', 'the target in paragraph 1.16', '12 March 2026', 'weekdays ago'],
  ['hk-code', 'complaint', 'answer', 'Ombudsman', 'Code on Access to Information Part 2'],
  ['lr-foi', 'chaser', 'silence', 'the Freedom of Information Act 2010', '1 April 2026', 'weekdays ago'],
  ['lr-foi', 'complaint', 'silence', 'Independent Information Commission'],
  ['de-ifg', 'chaser', 'silence', '§ 7 Abs. 5 Satz 2 IFG', '2. April 2026', 'vor 79 Tagen', 'vom 2. März 2026'],
  [
    'de-ifg',
    'internal-review',
    'answer',
    '§ 9 Abs. 4 IFG Widerspruch',
    'Ihre Entscheidung vom 10. Juni 2026',
    'bis zum 2. April 2026',
  ],
  [
    'de-ifg',
    'complaint',
    'silence',
    'Informationsfreiheitsgesetz (IFG)',
    'Ende der Frist: 2. April 2026',
    'Antwort: bis heute keine',
  ],
  ['de-uig', 'chaser', 'silence', '§ 3 Abs. 3 Satz 2 Nr. 1 UIG', '2. April 2026'],
  ['de-uig', 'internal-review', 'answer', '§ 6 Abs. 2 UIG', '§ 6 Abs. 3 und 4 UIG'],
  ['de-uig', 'complaint', 'answer', 'Umweltinformationsgesetz (UIG)', 'Antwort: 10. Juni 2026'],
  [
    'fr-crpa',
    'chaser',
    'silence',
    'R. 311-12 et R. 311-13 du CRPA',
    'le 2 avril 2026, il y a 79 jours',
    'du 2 mars 2026',
  ],
  ['fr-crpa', 'complaint', 'silence', 'R. 343-1', 'aucune à ce jour', 'l\u2019honneur de saisir la Commission'],
  [
    'nl-woo',
    'chaser',
    'silence',
    'artikel 4.4, eerste lid, Woo',
    'op 30 maart 2026 verstreken, 82 dagen geleden',
    'stel ik u in gebreke',
    'binnen 2 weken',
  ],
  ['nl-woo', 'internal-review', 'answer', 'maak ik bezwaar tegen uw besluit van 10 juni 2026'],
  ['be-federal', 'chaser', 'silence', 'artikel 6, § 5, van de wet van 11 april 1994', '1 april 2026'],
  ['be-federal', 'complaint', 'silence', 'artikel 8 van de wet van 11 april 1994', 'om heroverweging', 'om advies'],
  ['cz-106', 'chaser', 'silence', '§ 14 odst. 5 písm. d)', '17. března 2026, před 95 dny', 'ze dne 2. března 2026'],
  [
    'cz-106',
    'internal-review',
    'answer',
    'odvolání podle § 16 zákona č. 106/1999 Sb.',
    'rozhodnutí ze dne 10. června 2026',
  ],
  ['cz-106', 'complaint', 'silence', 'stížnost podle § 16a', 'Konec lhůty: 17. března 2026'],
  ['hr-zppi', 'chaser', 'silence', 'članka 20.', '17. ožujka 2026., prije 95 dana', 'od 2. ožujka 2026.'],
  ['hr-zppi', 'complaint', 'answer', 'članka 25.', 'do 17. ožujka 2026. Stigao je 10. lipnja 2026.'],
  ['hu-infotv', 'chaser', 'silence', 'Infotv. 29. § (1)', '2026. március 17. napján', '95 nappal ezelőtt'],
  ['hu-infotv', 'complaint', 'silence', 'Infotv. 52. §', 'A határidő vége: 2026. március 17.'],
  ['ro-544', 'chaser', 'silence', 'art. 7 alin. (1) din Legea nr. 544/2001', '12 martie 2026, acum 100 de zile'],
  ['ua-2939', 'chaser', 'silence', 'частиною першою статті 20', '9 березня 2026 року, 103 дні тому'],
  ['ua-2939', 'complaint', 'answer', 'статті 23', '10 червня 2026 року'],
  ['ar-27275', 'chaser', 'silence', 'artículo 11', 'Ley 27.275', '25 de marzo de 2026, hace 87 días'],
  ['ar-27275', 'complaint', 'answer', 'reclamo por incumplimiento de la Ley 27.275', '25 de marzo de 2026'],
  ['co-1712', 'chaser', 'silence', 'artículo 14 de la Ley 1755 de 2015', '16 de marzo de 2026'],
  ['co-1712', 'complaint', 'silence', 'Procuraduría General de la Nación', 'Ley 1712 de 2014'],
  ['uy-18381', 'chaser', 'silence', 'artículo 15 de la Ley 18.381', 'artículo 18', '30 de marzo de 2026'],
];

const further = regimes.filter(({ id }) => !id.startsWith('uk-')).map(({ id }) => id);

/** What names a law, and no other; a law may be named by none but its own letters. */
const names: Readonly<Record<string, RegExp>> = {
  'uk-foia': /Act 2000|\bICO\b|Information Commissioner\u2019s Office/,
  'uk-eir': /Environmental Information Regulations|\bEIR\b/,
  'uk-foisa': /\(Scotland\)|FOISA|Scottish/,
  'ie-foi': /Information Act 2014|FOI Act 2014/,
  'ie-aie': /S\.I\. 133|Access to Information on the Environment/,
  'eu-1049': /1049\/2001|European Ombudsman/,
  'au-act-foi': /\(ACT\)|ACT Ombudsman/,
  'au-cth-foi': /\(Cth\)|Australian Information Commissioner/,
  'au-nsw-gipa': /\(NSW\)|GIPA/,
  'au-nt-ia': /\(NT\)|Northern Territory/,
  'au-qld-rti': /\(Qld\)|Queensland/,
  'au-sa-foi': /\(SA\)|South Australia|Ombudsman SA/,
  'au-tas-rti': /\(Tas\)|Tasmania/,
  'au-vic-foi': /\(Vic\)|Victoria/,
  'au-wa-foi': /\(WA\)|Western Australia/,
  'nz-oia': /(?<!Local Government )Official Information Act|\bOIA\b/,
  'nz-lgoima': /LGOIMA|Local Government Official/,
  'us-foia': /552|Government Information Services/,
  'us-nj-opra': /47:1A|Records Council/,
  'hk-code': /Code on Access/,
  'lr-foi': /Information Act 2010|Independent Information Commission/,
  'de-ifg': /\bIFG\b/,
  'de-uig': /\bUIG\b/,
  'fr-crpa': /CRPA|CADA/,
  'nl-woo': /\bWoo\b/,
  'be-federal': /11 a(?:p|v)ril 1994/,
  'cz-106': /106\/1999/,
  'hr-zppi': /pravu na pristup informacijama/,
  'hu-infotv': /Infotv|NAIH/,
  'ro-544': /544\/2001/,
  'ua-2939': /публічної інформації/,
  'ar-27275': /27\.275/,
  'co-1712': /1712|1755/,
  'uy-18381': /18\.381/,
};

const everyLetter = further.flatMap((law) =>
  (['chaser', 'internal-review', 'complaint'] as const).flatMap((kind) =>
    (['silence', 'answer'] as const).map((about) => ({ law, kind, about, letter: letterUnder(law, kind, about) })),
  ),
);

describe('the letters of the further laws', () => {
  test.each(rows.map(([law, kind, about, ...says]) => ({ law, kind, about, says })))(
    '$law, $kind on $about',
    ({ law, kind, about, says }) => {
      const { text } = letterUnder(law, kind, about);
      for (const words of says) expect(text).toContain(words);
    },
  );

  test('every law and every kind that it has is in the table', () => {
    const wanted = further.flatMap((law) => {
      const { review, complaint, local } = wordingOf(law);
      const has = (own: unknown, theirs: (one: NonNullable<typeof local>[number]) => unknown) =>
        local === undefined ? own !== null : local.some((one) => theirs(one) !== null);
      const kinds = [
        'chaser',
        ...(has(review, (one) => one.review) ? ['internal-review'] : []),
        ...(has(complaint, (one) => one.complaint) ? ['complaint'] : []),
      ];
      return kinds.map((kind) => `${law} ${kind}`);
    });
    expect([...new Set(rows.map(([law, kind]) => `${law} ${kind}`))].sort()).toEqual([...wanted].sort());
  });

  test('none names another law', () => {
    expect(Object.keys(names).filter((law) => law.startsWith('uk-')).length + further.length).toBe(
      Object.keys(names).length,
    );
    for (const { law, kind, about, letter } of everyLetter) {
      const all = [letter.title, letter.subject, letter.text, ...letter.grounds.map(({ section }) => section)].join(
        '\n',
      );
      const named = Object.keys(names).filter((other) => other !== law && names[other]?.test(all));
      expect(named, `${law} ${kind} on ${about}`).toEqual([]);
    }
  });

  test('none has a placeholder, an empty line in a paragraph, two spaces or two full stops', () => {
    for (const { law, kind, about, letter } of everyLetter)
      expect(letter.text, `${law} ${kind} on ${about}`).not.toMatch(
        /[{}[\]]|undefined|null|NaN| {2}|\.\.|\n{3}| [,.;](?!\.)/,
      );
  });

  test('the portals take each: mixed case, a greeting, a name after the sign-off, and other words than those sent before', () => {
    for (const { law, kind, about, letter } of everyLetter) {
      const { text } = letter;
      expect(text, `${law} ${kind}`).toMatch(/^[^\n]+[,!:]\n\n/);
      expect(text.endsWith('\n\nOriel Fennimore')).toBe(true);
      expect(text).toMatch(/\p{Lu}/u);
      expect(text).toMatch(/\p{Ll}/u);
      const again = { id: 'outgoing-9', on: '2026-06-19', kind: 'chaser' as const, text };
      const thread = askUnder(law, about === 'answer' ? [answer('2026-06-10'), again] : [again]);
      const second = draftLetter(thread, assessUnder(law, thread, '2026-06-20'), bareChoices(kind), '2026-06-20').text;
      expect(second.replace(/\s/g, ''), `${law} ${kind} sent again`).not.toBe(text.replace(/\s/g, ''));
      expect(second.endsWith('\n\nOriel Fennimore')).toBe(true);
    }
  });

  test('no figure stands in the words: those of reviews are the law\u2019s own', () => {
    for (const law of further) {
      const { review } = wordingOf(law);
      if (review === null) continue;
      expect(review.byWhen, law).toContain('{decide}');
      expect(review.byWhen, law).not.toMatch(/\b\d+ (?:working |business )?(?:days|weeks|months)/);
    }
  });
});
