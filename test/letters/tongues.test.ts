import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regimes } from '../../lib/law/regimes';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices } from '../../lib/letters/letter';
import { fill, sayAgo, sayDayIn } from '../../lib/letters/local';
import type { Tongue } from '../../lib/letters/tongue';
import { wordingOf } from '../../lib/letters/wordings';
import type { Line } from './invented';
import { answer, askUnder, assessUnder, letterUnder } from './laws';

const abroad = regimes.flatMap(({ id }) => (wordingOf(id).local ? [id] : []));
const tongues = new Map(
  abroad.flatMap((law) => (wordingOf(law).local ?? []).map(({ tongue }) => [tongue.code, tongue] as const)),
);

function tongueOf(code: string): Tongue {
  const tongue = tongues.get(code);
  if (tongue === undefined) throw new Error(`no law is written in ${code}`);
  return tongue;
}

const acknowledged: Line = {
  id: 'incoming-1',
  on: '2026-03-04',
  kind: 'acknowledgement',
  text: 'Reference BS-2026/0412. We have your request and will deal with it.',
};

describe('how a language writes', () => {
  test.each([
    ['de', '2026-03-01', '1. März 2026'],
    ['fr', '2026-03-01', '1er mars 2026'],
    ['fr', '2026-08-12', '12 août 2026'],
    ['nl', '2026-03-01', '1 maart 2026'],
    ['cs', '2026-09-30', '30. září 2026'],
    ['hr', '2026-11-05', '5. studenoga 2026.'],
    ['hu', '2026-12-24', '2026. december 24.'],
    ['ro', '2026-05-01', '1 mai 2026'],
    ['uk', '2026-02-09', '9 лютого 2026 року'],
    ['es', '2026-09-03', '3 de septiembre de 2026'],
  ])('%s: a day, %s', (code, day, written) => {
    expect(sayDayIn(tongueOf(code), day)).toBe(written);
  });

  test.each([
    ['de', 1, 'vor 1 Tag'],
    ['de', 2, 'vor 2 Tagen'],
    ['fr', 1, 'il y a 1 jour'],
    ['nl', 21, '21 dagen geleden'],
    ['cs', 1, 'před 1 dnem'],
    ['cs', 4, 'před 4 dny'],
    ['hr', 21, 'prije 21 dan'],
    ['hr', 12, 'prije 12 dana'],
    ['hu', 3, '3 nappal ezelőtt'],
    ['ro', 1, 'acum o zi'],
    ['ro', 19, 'acum 19 zile'],
    ['ro', 20, 'acum 20 de zile'],
    ['uk', 1, '1 день тому'],
    ['uk', 22, '22 дні тому'],
    ['uk', 11, '11 днів тому'],
    ['es', 1, 'hace 1 día'],
    ['es', 30, 'hace 30 días'],
  ])('%s: %d days ago', (code, days, written) => {
    const from = Date.UTC(2026, 4, 1);
    const today = new Date(from + days * 86_400_000).toISOString().slice(0, 10);
    expect(sayAgo(tongueOf(code), '2026-05-01', today)).toBe(written);
  });

  test('a day that is not past is no days ago', () => {
    for (const tongue of tongues.values()) expect(sayAgo(tongue, '2026-05-01', '2026-05-01')).toBe('');
  });

  test('every day of every language has its month, its date and its year', () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(day, fc.constantFrom(...tongues.values()), ([month, date], tongue) => {
        const iso = `2026-${`${month}`.padStart(2, '0')}-${`${date}`.padStart(2, '0')}`;
        const said = sayDayIn(tongue, iso);
        expect(said).toContain(tongue.months[month - 1]);
        expect(said).toContain('2026');
        expect(said).toMatch(new RegExp(`(?<!\\d)${date}(?!\\d)`));
      }),
    );
  });

  test('a sentence ends with one full stop, also after a day that has its own', () => {
    expect(fill('od {day}.', { day: '2. ožujka 2026.' })).toBe('od 2. ožujka 2026.');
    expect(fill('vom {day}{reference}.', { day: '2. März 2026', reference: '' })).toBe('vom 2. März 2026.');
  });
});

describe('letters in the language of those who read them', () => {
  test.each(abroad)('%s: not a word of English', (law) => {
    for (const kind of ['chaser', 'internal-review', 'complaint'] as const)
      for (const about of ['silence', 'answer'] as const) {
        const { title, subject, text } = letterUnder(law, kind, about);
        const own = `${title}\n${subject}\n${text}`.replaceAll(
          /Bandstand repairs|Who repaired it\?|https?:\S+|Sandholt .*/g,
          '',
        );
        expect(own).not.toMatch(/\b(?:the|and|your|you|request|review|please|under|have|dear|yours)\b/i);
      }
  });

  test.each(abroad)('%s: nothing is late that is not late for certain', (law) => {
    const thread = askUnder(law, [acknowledged]);
    const assessment = assessUnder(law, thread, '2026-06-20');
    const due = assessment.clocks[0]?.due ?? '';
    expect(assessment.clocks[0]?.state).toBe('undetermined');
    for (const { tongue } of wordingOf(law).local ?? [])
      for (const kind of ['chaser', 'complaint'] as const) {
        const { text, grounds } = draftLetter(thread, assessment, bareChoices(kind), '2026-06-20');
        expect(text).not.toContain(sayDayIn(tongue, due));
        expect(text).not.toContain(tongue.silent);
        expect(text).not.toContain(tongue.none);
        expect(grounds).toEqual([]);
      }
  });

  test.each(abroad)(
    '%s: lateness and questions not answered are all that is complained of, and can be left out',
    (law) => {
      const letter = letterUnder(law, 'complaint', 'answer');
      expect(['late', 'unanswered'].filter((id) => !letter.grounds.some((ground) => ground.id === id))).toEqual(
        letter.grounds.length === 0 ? ['late', 'unanswered'] : [],
      );
      for (const { id, text, section } of letter.grounds) {
        expect(letter.text).toContain(text);
        expect(section).not.toBe('');
        expect(letterUnder(law, 'complaint', 'answer', 'en', { off: [id] }).text).not.toContain(text);
      }
    },
  );

  test.each([
    ['nl', 'Geachte heer, mevrouw,', 'wet van 11 april 1994'],
    ['fr', 'Madame, Monsieur,', 'loi du 11 avril 1994'],
  ] as const)('in Belgium the language is that of the request: %s', (opening, greeting, act) => {
    const { text } = letterUnder('be-federal', 'chaser', 'silence', opening);
    expect(text.startsWith(`${greeting}\n\n`)).toBe(true);
    expect(text).toContain(act);
  });

  test.each([
    [
      'cz-106',
      'internal-review',
      'birth-and-address',
      '1. 1. 1980, Lipová 4, Praha',
      'Datum narození a místo trvalého pobytu: 1. 1. 1980, Lipová 4, Praha',
    ],
    [
      'cz-106',
      'complaint',
      'birth-and-address',
      '1. 1. 1980, Lipová 4, Praha',
      'Datum narození a místo trvalého pobytu: 1. 1. 1980, Lipová 4, Praha',
    ],
    ['nl-woo', 'internal-review', 'address', 'Lindelaan 4, Utrecht', 'Mijn adres is Lindelaan 4, Utrecht.'],
    ['hr-zppi', 'complaint', 'address', 'Lipova 4, Zagreb', 'Moja adresa: Lipova 4, Zagreb'],
    [
      'au-sa-foi',
      'internal-review',
      'address',
      '4 Elm Street, Adelaide',
      'Notices under the Act can be sent to me at 4 Elm Street, Adelaide.',
    ],
  ] as const)('%s, %s: what the law wants of the applicant is asked for, and said', (law, kind, id, given, says) => {
    const bare = letterUnder(law, kind, 'answer');
    expect(bare.blanks.map((blank) => blank.id)).toContain(id);
    const whole = letterUnder(law, kind, 'answer', 'en', { given: { [id]: given } });
    expect(whole.blanks.map((blank) => blank.id)).not.toContain(id);
    expect(whole.text).toContain(says);
    expect(letterUnder(law, kind, 'answer', 'en', { given: { [id]: '' } }).text).not.toContain(says.slice(0, 12));
  });

  test.each([
    ['de-ifg', 'internal-review', 'signed'],
    ['nl-woo', 'internal-review', 'signed and dated'],
    ['be-federal', 'complaint', 'on the same day'],
    ['cz-106', 'complaint', 'handed in at the authority itself'],
    ['hr-zppi', 'complaint', 'through the authority'],
    ['ie-foi', 'internal-review', '€30'],
    ['au-vic-foi', 'complaint', 'Tribunal'],
  ] as const)('%s, %s: the user is told in English what to mind', (law, kind, words) => {
    expect(letterUnder(law, kind, 'answer').advice).toContain(words);
  });

  test('what is handed in at the authority is addressed to it, other complaints to the regulator', () => {
    const to = (law: string) => letterUnder(law, 'complaint', 'silence').to;
    expect(['cz-106', 'hr-zppi', 'de-ifg', 'fr-crpa', 'hu-infotv'].map(to)).toEqual([
      'authority',
      'authority',
      'regulator',
      'regulator',
      'regulator',
    ]);
  });

  test('the user\u2019s own section and signature stand in it; an English salutation does not', () => {
    const chosen = { own: 'Die Akte liegt im Rathaus.', signature: 'O. Fennimore', salutation: 'Dear all,' };
    const { text } = letterUnder('de-ifg', 'internal-review', 'answer', 'en', chosen);
    expect(text).toContain('Aus eigener Kenntnis füge ich hinzu:\n\nDie Akte liegt im Rathaus.');
    expect(text.endsWith('Mit freundlichen Grüßen\n\nO. Fennimore')).toBe(true);
    expect(text).not.toContain('Dear all');
  });

  test('without a title, a day or a reference the sentences are whole', () => {
    const thread = askUnder('de-ifg');
    const bare = { ...thread, title: ' ', messages: thread.messages.map((message) => ({ ...message, sentOn: null })) };
    const assessment = assessUnder('de-ifg', bare, '2026-06-20');
    const letter = draftLetter(bare, assessment, bareChoices('chaser'), '2026-06-20');
    expect(letter.text).toContain('zu meinem Antrag auf Informationszugang nach dem');
    expect(letter.blanks.map(({ id }) => id)).toEqual(['request-date']);
    expect(letter.subject).toBe('Erinnerung an meinen Antrag');
  });

  test('a letter that was sent before says so before its sign-off', () => {
    const { text } = letterUnder('hu-infotv', 'chaser', 'silence');
    const thread = askUnder('hu-infotv', [{ id: 'outgoing-2', on: '2026-06-01', kind: 'chaser', text }]);
    const assessment = assessUnder('hu-infotv', thread, '2026-06-20');
    const again = draftLetter(thread, assessment, bareChoices('chaser'), '2026-06-20').text;
    expect(again).toContain('Ezekkel a szavakkal nem először fordulok Önökhöz.\n\nTisztelettel:\n\nOriel Fennimore');
  });

  test('an objection in Dutch, word for word', () => {
    expect(letterUnder('nl-woo', 'internal-review', 'answer').text).toBe(
      [
        'Geachte heer, mevrouw,',
        'Hierbij maak ik bezwaar tegen uw besluit van 10 juni 2026 op mijn verzoek \u201cBandstand repairs\u201d van 2 maart 2026 op grond van de Wet open overheid (Woo) (kenmerk: BS-2026/0412).',
        'Op deze vraag vind ik in het antwoord niets terug:\n- \u201cWho repaired it?\u201d',
        'Volgens artikel 4.4, eerste lid, Woo was uiterlijk op 30 maart 2026 een antwoord te verwachten; het kwam op 10 juni 2026.',
        'Ik verzoek u het besluit te heroverwegen en de gevraagde informatie alsnog te verstrekken.',
        'De hele briefwisseling staat op https://example.org/request/bandstand_repairs',
        'Met vriendelijke groet,',
        'Oriel Fennimore',
      ].join('\n\n'),
    );
  });

  test('a complaint in Czech, word for word', () => {
    expect(letterUnder('cz-106', 'complaint', 'silence').text).toBe(
      [
        'Vážená paní, vážený pane,',
        'podávám stížnost podle § 16a zákona č. 106/1999 Sb., o svobodném přístupu k informacím, na postup při vyřizování této žádosti:',
        'Povinný subjekt: Sandholt District Council\nŽádost: \u201eBandstand repairs\u201c ze dne 2. března 2026\nKonec lhůty: 17. března 2026, § 14 odst. 5 písm. d)\nOdpověď: dosud žádná\nKorespondence: https://example.org/request/bandstand_repairs',
        'Navrhuji, aby nadřízený orgán přikázal žádost ve stanovené lhůtě vyřídit.',
        'S pozdravem',
        'Oriel Fennimore',
      ].join('\n\n'),
    );
  });
});

describe('silence in Australia', () => {
  test.each([
    ['au-sa-foi', 'ask-review', 's.19(2), s.29: thirty days from the refusal'],
    ['au-nt-ia', 'ask-review', 's.38: thirty days'],
    ['au-wa-foi', 'ask-review', 's.13(2): thirty days'],
    ['au-cth-foi', 'complain', 'no internal review of a deemed refusal'],
    ['au-qld-rti', 'complain', 's.46, s.88'],
  ])('%s: %s (%s)', (law, what) => {
    const windows = assessUnder(law, askUnder(law), '2026-04-20').windows.map((window) => window.what);
    expect(windows).toEqual([what]);
  });

  test('in Victoria the time for decisions is not said to bind a complaint of silence', () => {
    const [window] = assessUnder('au-vic-foi', askUnder('au-vic-foi'), '2026-06-20').windows;
    expect([window?.what, window?.state, window?.closesOn]).toEqual(['complain', 'open', null]);
    expect(letterUnder('au-vic-foi', 'complaint', 'silence').text).not.toMatch(/\b28 days/);
  });

  test('a decision in Victoria is still brought within 28 days', () => {
    const thread = askUnder('au-vic-foi', [answer('2026-03-20')]);
    expect(assessUnder('au-vic-foi', thread, '2026-03-25').windows[0]?.closesOn).toBe('2026-04-17');
  });
});
