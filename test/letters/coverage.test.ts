import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exemptionsOf } from '../../lib/letters/exemptions';
import { wordingOf } from '../../lib/letters/wordings';
import { leftOut, partly } from './coverage';
import { tables } from './tables';

/** The collected grounds of law lie beside the project; without them nothing is compared. */
const LAW = new URL('../../../shared/law/grounds.json', import.meta.url);
const there = existsSync(LAW);

interface Collected {
  readonly grounds: readonly { readonly id: string; readonly regime: string; readonly strength: string }[];
  readonly exemptions: readonly { readonly regime: string; readonly section: string; readonly kind: string }[];
}

const { grounds, exemptions }: Collected = there
  ? (JSON.parse(readFileSync(LAW, 'utf8')) as Collected)
  : { grounds: [], exemptions: [] };

const rows = tables.flatMap((table) => table.rows);

describe.skipIf(!there)('every collected ground', () => {
  test.each(grounds)(
    '$id has a thread in which it fires and a near miss, or a reason to be left out',
    ({ id, regime }) => {
      if (leftOut[id] !== undefined) return;
      const own = rows.filter((row) => row.covers.includes(id) && (row.law ?? 'uk-foia') === regime);
      expect(own.filter(({ fires }) => fires !== null).length, `${id}: no row in tables/ proves it`).toBeGreaterThan(0);
      expect(own.filter(({ fires }) => fires === null).length, `${id}: no near miss in tables/`).toBeGreaterThan(0);
    },
  );

  test.each(grounds)('$id has words of its own law', ({ id, regime }) => {
    const hooks: Readonly<Record<string, unknown>> = wordingOf(regime).hooks;
    for (const { ground, covers } of rows)
      if (covers.includes(id))
        expect(hooks[ground.replace(/:.*/, '')], `${regime} has no hook for ${ground}`).toBeDefined();
  });

  test.each(grounds.filter(({ strength }) => strength === 'record-only'))(
    '$id gives no complaint by itself',
    ({ id }) => {
      const own = rows.filter((row) => row.covers.includes(id) && row.fires !== null);
      expect(own.some(({ fires }) => fires === 'weak')).toBe(true);
    },
  );

  test('what is told to be seen in part is a collected ground', () => {
    const known = grounds.map(({ id }) => id);
    expect([...Object.keys(partly), ...Object.keys(leftOut)].filter((id) => !known.includes(id))).toEqual([]);
  });
});

/** `12(4)(b) / EISR 10(4)(b)`, `12(3), 13 / EISR 10(3), 11`, `12(6)-(7)`: the provisions that are relied on, law by law. */
function provisionsOf({ regime, section }: Collected['exemptions'][number]): readonly (readonly [string, string])[] {
  if (regime !== 'uk-eir') return [[regime, section.replace(/ .*/, '')]];
  const [own = '', scottish] = section.split(' / EISR ');
  const last = (list: string) => (list.split(', ').at(-1) ?? '').replace(/-.*/, '');
  return [['uk-eir', last(own)], ...(scottish === undefined ? [] : [['uk-eisr', last(scottish)] as const])];
}

describe.skipIf(!there)('every collected exemption and exception', () => {
  test.each(exemptions)('$regime $section is written down', (one) => {
    for (const [law, section] of provisionsOf(one)) {
      const sections = exemptionsOf(law).map((exemption) => exemption.section);
      expect(sections).toContain(section);
    }
  });

  test.each(exemptions.filter(({ regime, kind }) => regime !== 'uk-eir' && /^(?:absolute|qualified)$/.test(kind)))(
    '$regime $section is $kind',
    ({ regime, section, kind }) => {
      expect(exemptionsOf(regime).find((one) => one.section === section.replace(/ .*/, ''))?.kind).toBe(kind);
    },
  );

  test('none is written down that was not collected', () => {
    const known = new Set(exemptions.flatMap(provisionsOf).map((pair) => pair.join(' ')));
    const own = ['uk-foia', 'uk-foisa', 'uk-eir'].flatMap((law) =>
      exemptionsOf(law).map(({ section }) => `${law} ${section}`),
    );
    expect(own.filter((one) => !known.has(one))).toEqual([]);
  });
});

/** Where the list of what a letter may complain of and the law's own text part. */
const apart: Readonly<Record<string, string>> = {
  '36': 'absolute for the two Houses, weighed for everybody else',
  '39': 'weighed in form only: the request is decided under the Regulations',
  '39(2)': 'weighed in form only: the request is decided under the Regulations',
  '12(4)(a)': 'weighed in form only: what is not held cannot be disclosed',
  '10(4)(a)': 'weighed in form only: what is not held cannot be disclosed',
  '12(6)': 'weighed for the confirmation, and not for the information',
  '10(8)': 'weighed for the confirmation, and not for the information',
};

test('what is weighed by the law’s list is qualified here, and the reverse', () => {
  for (const law of ['uk-foia', 'uk-foisa', 'uk-eir', 'uk-eisr']) {
    const { qualified } = wordingOf(law);
    const within = (section: string) => qualified.some((one) => section === one || section.startsWith(`${one}(`));
    const odd = exemptionsOf(law).filter(({ kind, section }) => (kind === 'qualified') !== within(section));
    expect(odd.map(({ section }) => section).filter((section) => apart[section] === undefined)).toEqual([]);
  }
});
