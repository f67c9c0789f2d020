import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf } from './imports.ts';
import { doors, type Layer, layers, reaches } from './layers.ts';
import { sources } from './sources.ts';

function layerOf(file: string): Layer | undefined {
  return layers.find(({ folder }) => file.startsWith(`${folder}/`));
}

function lies(target: string, folders: readonly string[]): boolean {
  return folders.some((folder) => target === folder || target.startsWith(`${folder}/`));
}

/** `words.ts` has words by name, `say.ts` puts values into words. */
function isWords(target: string): boolean {
  return /(^|\/)(words|say)(\/|\.ts$|$)/.test(target);
}

function isAllowed({ target, isTypeOnly }: Import, { folder, values, types }: Layer): boolean {
  if (lies(target, [folder, ...values])) return true;
  return lies(target, types) && (isTypeOnly || isWords(target));
}

function advice({ file, target, isTypeOnly }: Import, layer: Layer): string {
  const may =
    [...layer.values, ...layer.types.map((folder) => `types and words of ${folder}`)].join(', ') || 'nothing of ours';
  return `${file} imports ${isTypeOnly ? 'a type' : 'a value'} from ${target}. ${layer.folder} may import ${may}: move what both need to one of these, or pass it in as an argument.`;
}

function importsOfFile(file: string): readonly Import[] {
  return importsOf(file);
}

function reachesOf(file: string, without: Layer['without']): readonly string[] {
  const code = withoutCommentsAndStrings(readFileSync(file, 'utf8'));
  const found = without.map((kind) => [kind, reaches[kind].exec(code)?.[0]] as const);
  return found
    .filter(([, words]) => words)
    .map(
      ([kind, words]) =>
        `${file} uses ${words}: its layer goes without the ${kind}. Pass what is needed in as an argument.`,
    );
}

function withoutCommentsAndStrings(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gm, ' ');
}

describe('which way imports go', () => {
  test('the reader of imports tells types from values', () => {
    const text = `import type { A } from './a';\nimport { type B, type C } from '../b/c.ts';\nimport {\n  d,\n} from 'dexie';\nimport {\n  type G,\n  type H,\n} from './g';\nimport './e.css';\nexport { f } from './f';`;
    expect(
      importsOf('lib/law/x.ts', text).map(({ target, isTypeOnly, isOurs }) => [target, isTypeOnly, isOurs]),
    ).toEqual([
      ['lib/law/a', true, true],
      ['lib/b/c.ts', true, true],
      ['dexie', false, false],
      ['lib/law/g', true, true],
      ['lib/law/e.css', false, true],
      ['lib/law/f', false, true],
    ]);
  });

  test('every source lies in a layer', () => {
    const strays = sources(['entrypoints', 'components', 'lib']).filter((file) => !layerOf(file));
    expect(strays, 'move it into a layer, or add its folder to test/house/layers.ts').toEqual([]);
  });

  test.each(layers)('$folder imports what it may', (layer) => {
    const wrong = sources([layer.folder])
      .flatMap(importsOfFile)
      .filter((each) => each.isOurs && !isAllowed(each, layer));
    expect(wrong.map((each) => advice(each, layer))).toEqual([]);
  });

  test.each(doors)('$package is imported at one place', ({ package: name, inside, only }) => {
    const wrong = sources(inside).filter(
      (file) => file !== only && importsOf(file).some(({ target }) => target === name),
    );
    expect(wrong.map((file) => `${file} imports ${name}: only ${only} may, so call that instead.`)).toEqual([]);
  });

  test.each(layers.filter(({ without }) => without.length))('$folder goes without $without', ({ folder, without }) => {
    const wrong = sources([folder]).flatMap((file) => reachesOf(file, without));
    expect(wrong).toEqual([]);
  });
});
