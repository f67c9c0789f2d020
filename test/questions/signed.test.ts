import { expect, it } from 'vitest';
import { leaveSigned } from '../../lib/questions/answer/marks/signed';
import { readStems } from '../../lib/questions/words';

const named = new Set(readStems('Brackwater Harbour Board'));

it.each([
  ['the office that signs', 'We will write soon.\n\nLamp Unit\nBrackwater Harbour Board\n\n***', 0],
  ['the same at the very end', 'We will write soon.\n\nLamp Unit\nBrackwater Harbour Board', 0],
  ['a heading over a figure', 'Here it is.\n\nLamp Unit\n41 lamps\n', 1],
  [
    'a heading over a sentence that begins with the name',
    'Here.\n\nLamp Unit\nBrackwater Harbour Board pays for it.',
    1,
  ],
  ['a caption with its value', 'Here.\n\nLamp Unit: 41\nBrackwater Harbour Board', 1],
  ['another body', 'Here.\n\nLamp Unit\nBrackwater Bridge Board', 1],
] as const)('%s', (_why, text, left) => {
  const start = text.indexOf('Lamp');
  const end = start + 'Lamp Unit'.length + (text.includes('Unit:') ? 1 : 0);
  const mark = { start, end, members: [0], how: 'heading', key: '' } as const;
  expect(leaveSigned([mark], text, { named })).toHaveLength(left);
});
