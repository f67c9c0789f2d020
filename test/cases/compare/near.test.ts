import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALIKE, alike } from '../../../lib/cases/compare/alike';
import { countUses, NearIndex } from '../../../lib/cases/compare/near';
import { finish } from '../../../lib/cases/compare/steps';
import { weighWords } from '../../../lib/cases/compare/weigh';
import { wordingReader } from '../../../lib/cases/compare/wording';

const words =
  'how many lamps parks ferries were bought sold mended by the council in 2023 and 2024 each year please'.split(' ');
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((some) => some.join(' '));

test('while there is room, whatever is alike is near: the sketch and the rarest words leave none of it out', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 30 }), (texts) => {
      const read = wordingReader();
      const items = [...new Set(texts)].map((each) => ({ wording: read(each, '', false) }));
      const weigh = weighWords([items.map(({ wording }) => wording)]);
      const index = new NearIndex(finish(countUses(items)), weigh);
      for (const item of items) index.enter(item);
      for (const item of items) {
        const near = index.near(item);
        const like = items.filter(({ wording }) => alike(wording, item.wording, weigh) >= ALIKE);
        expect(like.filter((one) => !near.includes(one))).toEqual([]);
      }
    }),
  );
});
