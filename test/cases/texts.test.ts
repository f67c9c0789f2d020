import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../lib/cases/digest';
import { fold, wordsOf } from '../../lib/cases/list/search';
import { type Excerpt, Texts } from '../../lib/cases/list/texts';
import { sampleAssessment, sampleCase, sampleQuestions, sampleRow } from './samples';

interface Content {
  readonly question?: string;
  readonly answer?: string;
  readonly notes?: string;
}

const base = digestOf(sampleCase(), sampleAssessment('2026-11-21', { questions: sampleQuestions('answered') }));

function textsOf(cases: Readonly<Record<string, Content>>): Texts {
  const texts = new Texts();
  for (const [url, { question = '', answer = '', notes = '' }] of Object.entries(cases)) {
    const questions = base.questions.map((one) => ({ ...one, text: question, answer }));
    texts.putRow(sampleRow({ url }));
    texts.putDigest({ ...base, url, notes, questions });
  }
  return texts;
}

const found = (texts: Texts, search: string) => [...texts.find(wordsOf(search))];
const said = (excerpt: Excerpt | null) =>
  excerpt && `${excerpt.where} ${excerpt.label ?? ''}: ${excerpt.before}[${excerpt.match}]${excerpt.after}`;

describe('what is found', () => {
  const texts = textsOf({
    a: { question: 'How many lamps of Besançon?', answer: 'There were 12.', notes: 'Ring the clerk.' },
    b: { question: 'How many benches?', answer: 'None.' },
  });
  test.each([
    ['a word of a question, without its accent', 'BESANCON', ['a']],
    ['a word of an answer', '12', ['a']],
    ['a word of the notes', 'clerk', ['a']],
    ['a word of the title, which both have', 'lamp posts', ['a', 'b']],
    ['words of different places are all to be there', 'fernham clerk 12', ['a']],
    ['of which one is missing', 'clerk benches', []],
    ['words are not found across two texts', '12.ring', []],
    ['signs of patterns are but signs', '.*', []],
  ])('%s', (_why, search, urls) => {
    expect(found(texts, search)).toEqual(urls);
  });
});

test('letter by letter the same is found as at once, forward and back', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 6 });
  const content = fc.record({ question: word, answer: word, notes: word });
  fc.assert(
    fc.property(fc.array(content, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (contents, searches) => {
      const cases = Object.fromEntries(contents.map((one, at) => [`u${at}`, one]));
      const texts = textsOf(cases);
      for (const search of searches.flatMap((one) => [one.slice(0, 1), one.slice(0, 3), one, one.slice(0, 2)]))
        expect(found(texts, search)).toEqual(found(textsOf(cases), search));
    }),
  );
});

describe('where it was found', () => {
  const long = `${'so '.repeat(40)}the Straßenlaterne of Ełk ${'and '.repeat(60)}`;
  const texts = textsOf({ a: { question: 'How many lamps?', answer: long, notes: 'Ask\nagain.' } });
  const row = sampleRow({ url: 'a' });
  test.each([
    ['in the title', 'posts', 'title : Lamp [posts] in Fernham'],
    ['in the authority', 'council', 'authority : Fernham Town [Council]'],
    ['in a question, which is named', 'lamps?', 'question Q1: How many [lamps?]'],
    ['the first word that is not in title or authority', 'fernham again', 'notes : Ask [again].'],
    ['nowhere', 'zebra', null],
  ])('%s', (_why, search, words) => {
    expect(said(texts.excerpt(row, wordsOf(search)))).toBe(words);
  });

  test('of a long text only what stands around it is shown, as it was written', () => {
    const excerpt = texts.excerpt(row, wordsOf('STRASSENLATERNE'));
    expect(excerpt).toMatchObject({ where: 'answer', match: 'Straßenlaterne' });
    expect(excerpt?.before).toMatch(/^\u2026.* the $/);
    expect(excerpt?.after).toMatch(/^ of Ełk and .*\u2026$/);
    expect(`${excerpt?.before}${excerpt?.after}`.length).toBeLessThan(160);
  });

  test('whatever the words are, what is marked folds to what was looked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(20),
        fc.integer({ min: 1, max: 6 }),
        (text, from, length) => {
          const word = wordsOf([...text].slice(from, from + length).join(''))[0] ?? '';
          const excerpt =
            word === ''
              ? null
              : textsOf({ a: { answer: text } }).excerpt(sampleRow({ url: 'a', title: '', authority: '' }), [word]);
          if (excerpt?.where === 'answer') expect(fold(excerpt.match)).toContain(word);
        },
      ),
    );
  });
});

test('a case that is gone is not found, one that changed is found by its new words only', () => {
  const texts = textsOf({ a: { notes: 'old' }, b: { notes: 'old' } });
  texts.putDigest({ ...base, url: 'a', notes: 'new' });
  expect(found(texts, 'old')).toEqual(['b']);
  expect(found(texts, 'new')).toEqual(['a']);
  texts.keepOnly(new Set(['a']));
  expect(found(texts, 'old')).toEqual([]);
});
