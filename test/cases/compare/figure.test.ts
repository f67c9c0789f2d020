import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figure, readFigure, wantsFigure } from '../../../lib/cases/compare/figure';
import { countCpuTime } from '../../cpu-time.ts';

const MANY = 'How many systems does the council use?';

/** In short: `38`, `£12.5`, `about 130`, `[12 | 13]` for several, `-` for none. */
function say(figure: Figure): string {
  if (figure.kind === 'none') return '-';
  if (figure.kind === 'bound') return `(${figure.words})`;
  if (figure.kind === 'several') return `[${figure.words.join(' | ')}]`;
  return `${figure.how === 'about' ? 'about ' : ''}${figure.value} ${figure.unit ?? 'of any'}`.trim();
}

describe('an answer to "how many"', () => {
  test.each<[why: string, answer: string, figure: string]>([
    ['a number', '38', '38'],
    ['thousands', '214,880', '214880'],
    ['thousands with a narrow space', '214\u202f880', '214880'],
    ['a decimal', '9.5', '9.5'],
    ['in a sentence', 'There are currently 569 \u2018In service\u2019 systems listed on the SCSM system', '569'],
    ['with a full stop', 'We have 38.', '38'],
    ['after a dash, which is no minus', '\u2013 1,246', '1246'],
    ['money', '\u00a3553,398.53. Please be advised that this covers all software', '553398.53 \u00a3'],
    ['money, named after', '1,200 euros', '1200 \u20ac'],
    ['millions', 'Some \u00a31.2 million', 'about 1200000 \u00a3'],
    ['millions in short', '\u00a31.2m', '1200000 \u00a3'],
    ['thousands in short', '64k', '64000'],
    ['a share', '9.4%', '9.4 %'],
    ['a share in words', '32 per cent', '32 %'],
    ['not exactly', 'Approximately 130', 'about 130'],
    ['not exactly, in short', 'c. 1,500', 'about 1500'],
    ['fewer than so many is no figure', 'Fewer than 5', '(Fewer than 5)'],
    ['at least so many', 'over 200 systems', '(over 200)'],
    ['so many or fewer', '5 or fewer', '(5 or fewer)'],
    ['none', 'None', '0 of any'],
    ['none, politely', 'There were none.', '0 of any'],
    ['nil', 'Nil', '0 of any'],
    ['nought', '0', '0'],
    ['none recorded: that is not known', 'None recorded', '-'],
    ['in words', 'Eleven', '11'],
    ['in words, with what they are', 'Twenty-three systems', '23'],
    ['in words, and in digits', 'Twelve (12)', '12'],
    ['a word that is no count', 'One of the systems is old', '-'],
    ['twice the same', '38. Of these 38 systems most are old', '38'],
    ['two figures: which is meant is not guessed', '17 stand alone and 21 do not', '[17 | 21]'],
    ['a range', '10-20', '[10 | 20]'],
    [
      'in other units',
      '33,740 hectares in size (approximately 130 square miles)',
      '[33,740 hectares | approximately 130]',
    ],
    ['a figure and a link to more', '143,400 (2016).\n[1]http://www.nomisweb.example/reports/lmp/la12', '143400'],
    ['a day and a figure', 'up to February 2019 the uptake is 64,230. However, Section 1(1) of the Act', '64230'],
    ['a law', 'It is withheld under section 31(1)(a) and 43(2) of the Act of 2000', '-'],
    ['a law and its year', 'Freedom of Information Act 2000', '-'],
    ['a day', '31 March 2027', '-'],
    ['a day in figures', '08/02/19', '-'],
    ['a month', 'January 2017', '-'],
    ['a year', 'They were counted in 2019', '-'],
    ['a number that could be a year, alone', '2019', '2019'],
    ['a financial year', 'In 2017-18 and 2018/19 no count was made', '-'],
    ['an hour', 'Open from 9am to 17:30', '-'],
    ['a telephone', 'Ring 01255 686063 or +44 20 7946 0000', '-'],
    ['a reference', 'Our reference is 22250441', '-'],
    ['a postcode and a room', 'Room 4, City Hall, LE1 1FZ', '-'],
    ['a code', 'See Q4a', '-'],
    ['list numbers', '1. Housing\n2. Planning', '-'],
    ['yes, with something to add', 'Yes, and kept for 90 days', '-'],
    ['nothing', '  ', '-'],
  ])('%s', (_why, answer, figure) => {
    expect(say(readFigure(answer, MANY, '.'))).toBe(figure);
  });
});

test.each<[why: string, answer: string, question: string, figure: string]>([
  ['a time in parts is one', '4 minutes 12 seconds', 'How long did a caller wait?', '4.2 minutes'],
  ['hours and minutes', '1 hour and 30 minutes', 'How long did a caller wait?', '90 minutes'],
  ['months', '3 months', 'How long did the implementation take?', '3 months'],
  ['a year and months', '1 year, 6 months', 'How long did it take?', '18 months'],
  ['two times are two', '3 months and 4 months', 'How long did it take?', '[3 months | 4 months]'],
  ['a day was asked for', '12', 'On what date does it end?', '-'],
  ['yes or no was asked for', '12 of them', 'Are calls recorded?', '-'],
  ['none of what is no count', 'None', 'Which company supplies it?', '-'],
  ['no word says that a number is wanted, but one came', '38 lorries', 'Lorries in use', '38'],
])('%s', (_why, answer, question, figure) => {
  expect(say(readFigure(answer, question, '.'))).toBe(figure);
});

test.each<[why: string, answer: string, figure: string]>([
  ['thousands with points', '1.234.567', '1234567'],
  ['thousands with a space', '1 234 567', '1234567'],
  ['a decimal comma', '12,5 %', '12.5 %'],
  ['money named after', '1.200,50 \u20ac', '1200.5 \u20ac'],
])('where the decimal mark is a comma: %s', (_why, answer, figure) => {
  expect(say(readFigure(answer, 'Wie viele? Number of systems', ','))).toBe(figure);
});

test.each<[question: string, wants: string]>([
  [MANY, 'yes'],
  ["What was the Authority's annual spend for 2017-18?", 'yes'],
  ['What percentage of services are online?', 'yes'],
  ['Is there a chatbot?', 'no'],
  ['When did it go live?', 'no'],
  ['What is the name of the council?', 'no'],
  ['Which services can be reached?', 'perhaps'],
])('%s wants a number: %s', (question, wants) => {
  expect(wantsFigure(question)).toBe(wants);
});

describe('for all numbers', { timeout: 30_000 }, () => {
  const asWritten = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
  const cents = fc.integer({ min: 0, max: 99_999_999_99 }).map((value) => value / 100);
  const around = fc.constantFrom(
    ['', ''],
    ['The total is ', '.'],
    ['\u2013 ', ' systems'],
    ['We hold ', ', as of 31 March 2024.'],
  );

  test('what is written the British way is read back', () => {
    fc.assert(
      fc.property(cents, around, fc.constantFrom('', '\u00a3'), (value, [before, after], sign) => {
        const answer = `${before}${sign}${asWritten.format(value)}${after}`;
        expect(readFigure(answer, MANY, '.')).toEqual({ kind: 'one', value, unit: sign, how: 'exact' });
      }),
    );
  });

  test('what is written the German way is read back', () => {
    const german = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(cents, (value) => {
        const written = `Zusammen sind es ${german.format(value)} \u20ac.`;
        expect(readFigure(written, 'number of', ',')).toEqual({ kind: 'one', value, unit: '\u20ac', how: 'exact' });
      }),
    );
  });

  test('days of the calendar are no figures', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    const styles = fc.constantFrom<Intl.DateTimeFormatOptions>(
      { dateStyle: 'short' },
      { dateStyle: 'medium' },
      { dateStyle: 'long' },
      { dateStyle: 'full' },
    );
    fc.assert(
      fc.property(days, styles, (day, style) => {
        const written = new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' }).format(day);
        expect(readFigure(`It was counted on ${written}.`, MANY, '.')).toEqual({ kind: 'none' });
      }),
    );
  });

  test('no text takes long or throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(['one', 'bound', 'several', 'none']).toContain(readFigure(text, MANY, '.').kind);
      }),
    );
    const spent = countCpuTime();
    readFigure('1,1'.repeat(400), MANY, '.');
    readFigure(`${'1 '.repeat(600)}(`, MANY, ',');
    readFigure('a1-'.repeat(400), MANY, '.');
    expect(spent()).toBeLessThan(3000);
  });
});
