import { describe, expect, test } from 'vitest';
import { exemptionOf, exemptionsOf } from '../../lib/letters/exemptions';
import { cost, type Row, rights, sceneOf } from './scene';
import { shown, twins } from './tables/shown';

const laws = [
  { law: 'uk-foia', cites: 'FOIA s.', unit: 'section', foreign: /[Rr]egulation \d|FOISA/ },
  { law: 'uk-foisa', cites: 'FOISA s.', unit: 'section', foreign: /[Rr]egulation \d|\bICO\b/ },
  { law: 'uk-eir', cites: 'EIR reg ', unit: 'regulation', foreign: /[Ss]ection \d|FOISA/ },
  { law: 'uk-eisr', cites: 'EISR reg ', unit: 'regulation', foreign: /[Ss]ection \d/ },
] as const;

const cases = laws.flatMap((one) =>
  exemptionsOf(one.law).map((exemption) => ({ ...one, exemption, section: exemption.section })),
);
type Case = (typeof cases)[number];

function wordsFor(law: string, section: string): string {
  const twin = twins[section] ?? section.replace(/^10/, '12');
  return shown[law]?.[section] ?? (law === 'uk-eisr' ? shown['uk-eir']?.[twin] : undefined) ?? '';
}

/** A refusal under the provision, with what the letter says besides. */
function refusal({ law, cites, unit, exemption }: Case, more: string, path = exemption.section): Row {
  const words = `This is refused under ${unit} ${path}.`;
  const state = /not held/.test(exemption.name) ? 'not-held' : 'refused';
  return {
    covers: [],
    ground: `exemption:${path}`,
    why: '',
    fires: null,
    law,
    reply: `${words} ${more}${rights}`,
    rows: [{ asked: cost, state, words, cites: [`${cites}${path}`] }],
  };
}

const find = (row: Row) => sceneOf(row).grounds.find(({ id }) => id === row.ground);

describe('what each provision needs', () => {
  test.each(cases)('$law $section: bare, it fires with everything that is missing', (one) => {
    const { exemption, unit, section } = one;
    const ground = find(refusal(one, ''));
    expect(ground?.strength).toBe(exemption.atMost ?? 'strong');
    expect(ground?.evidence.map(({ quote }) => quote)).toEqual([`This is refused under ${unit} ${section}.`]);
    for (const { what } of exemption.shows) expect(ground?.text).toContain(what);
    expect(ground?.text).toContain(exemption.argument);
    expect(ground?.section).toContain(section);
  });

  test.each(cases)('$law $section: a letter that shows it leaves nothing to ask', (one) => {
    const words = wordsFor(one.law, one.section);
    expect(words, 'say it in tables/shown.ts').not.toBe('');
    expect(find(refusal(one, words))?.text).toBeUndefined();
  });

  test.each(cases.filter(({ exemption }) => exemption.shows.length > 1))(
    '$law $section: where a part is shown the rest is only asked about, unless the claim stands on it',
    (one) => {
      for (const part of one.exemption.shows) {
        const others = one.exemption.shows.filter((other) => other !== part);
        const words = piecesOf(wordsFor(one.law, one.section)).find(
          (piece) => part.words.test(piece) && others.some((other) => !other.words.test(piece)),
        );
        if (words === undefined) continue;
        const keyed = others.some(({ key, words: needed }) => key === true && !needed.test(words));
        expect(find(refusal(one, words))?.strength).toBe(keyed ? 'strong' : 'weak');
      }
    },
  );

  test.each(cases)('$law $section: a part of the request that was given, or a file, makes it a question', (one) => {
    const bare = refusal(one, '');
    expect(find({ ...bare, files: ['notice.pdf'] })?.strength).toBe('weak');
    expect(
      find({ ...bare, rows: (bare.rows ?? []).map((row) => ({ ...row, state: 'answered' as const })) }),
    ).toBeUndefined();
  });

  test.each(cases)(
    '$law $section: it names no section of another law and cites its guidance',
    ({ exemption, foreign }) => {
      expect(`${exemption.argument} ${exemption.shows.map(({ what }) => what).join(' ')}`).not.toMatch(foreign);
      expect(exemption.source).toMatch(/^https:\/\//);
      expect(exemption.argument).toMatch(/^(?:Section|Regulation|A certificate) .*[.]$/);
    },
  );
});

/** Clauses by which a part may be shown without the rest. */
function piecesOf(words: string): readonly string[] {
  return words.split(/(?<=[,;.]) |, and |\band\b/).map((piece) => piece.trim());
}

describe('which one a citation counts as', () => {
  const rows: readonly (readonly [law: string, path: string, section: string | null])[] = [
    ['uk-foia', '36(2)(b)(ii)', '36'],
    ['uk-foia', '43', '43(2)'],
    ['uk-foia', '43(1)', '43(1)'],
    ['uk-foia', '40', '40(2)'],
    ['uk-foia', '4', null],
    ['uk-foisa', '33(1)', '33(1)(b)'],
    ['uk-eir', '12(4)', null],
    ['uk-eisr', '11(2)', '11'],
    ['de-ifg', '3', null],
  ];
  test.each(rows)('%s %s', (law, path, section) => {
    expect(exemptionOf(law, path)?.section ?? null).toBe(section);
  });
});

test('a refusal to confirm or deny is not asked for the reasons of withholding', () => {
  const one = cases.find(({ law, section }) => law === 'uk-foia' && section === '31');
  if (one === undefined) throw new Error('section 31 is gone');
  const row = refusal(one, 'We neither confirm nor deny that we hold it.', '31(3)');
  expect(find(row)).toBeUndefined();
});

test('what a letter relies on without a question being seen is only asked about', () => {
  const reply = `Some of it is exempt under section 43(2).${rights}`;
  const row: Row = {
    covers: [],
    ground: 'exemption:43(2)',
    why: '',
    fires: 'weak',
    reply,
    relies: [['FOIA s.43(2)', 'exempt under section 43(2)']],
  };
  expect(find(row)?.strength).toBe('weak');
});
