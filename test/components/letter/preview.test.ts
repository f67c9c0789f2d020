// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Preview } from '../../../components/letter/preview';

const paragraph = fc.constantFrom('Dear all,', 'Please.', 'One line\nand another', 'Yours,', 'Olu');
const letter = fc.array(paragraph, { maxLength: 7 }).map((paragraphs) => paragraphs.join('\n\n'));

test('whatever a letter becomes, it is shown paragraph by paragraph, and what is the same is not touched', () => {
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 6 }), (texts) => {
      const place = document.createElement('div');
      const preview = new Preview(place);
      for (const text of texts) {
        preview.show(text);
        expect([...place.children].map(({ textContent }) => textContent)).toEqual(text.split('\n\n'));
      }
    }),
  );
});

test('a key in one paragraph leaves every other one alone', () => {
  const place = document.createElement('div');
  const preview = new Preview(place);
  preview.show('One.\n\nTwo.\n\nThree.');
  const before = [...place.children];
  const nodes = before.map(({ firstChild }) => firstChild);
  preview.show('One.\n\nTwo!\n\nThree.');
  expect([...place.children]).toEqual(before);
  expect([place.children[0]?.firstChild, place.children[2]?.firstChild]).toEqual([nodes[0], nodes[2]]);
  expect(place.children[1]?.textContent).toBe('Two!');
});
