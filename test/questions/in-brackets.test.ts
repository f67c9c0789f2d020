import { expect, test } from 'vitest';
import { readBracketed } from '../../lib/questions/settle/in-brackets';

test.each([
  ['Four things (quays, lamp posts, the ferry lease) were passed over.', ['quays', 'lamp posts', 'the ferry lease']],
  ['You ignored my last two (the rota and any survey of the roof).', ['the rota', 'any survey of the roof']],
  ['The others (cost; crew; tonnage) got nothing.', ['cost', 'crew', 'tonnage']],
])('%s', (sentence, names) => expect(readBracketed(sentence)).toEqual(names));

test.each([
  ['one thing', 'The lease (of the ferry) was passed over.'],
  ['labels', 'Parts (a, b) were passed over.'],
  ['numbers', 'Two questions (4, 5) were passed over.'],
  ['what was given', 'Two were ignored (you gave crew, cost).'],
  ['what is taken out', 'All were ignored (except crew, cost).'],
  ['where it stands', 'The lease is ignored (see page 4, foot).'],
  ['a remark', 'Two were ignored (no surprise, it was ever so).'],
  ['no brackets', 'The crew, cost and tonnage were ignored.'],
])('not: %s', (_why, sentence) => expect(readBracketed(sentence)).toEqual([]));
