import { describe, expect, it } from 'vitest';
import { readAsks } from '../../lib/questions/ask';
import { requestOf } from './fixture';
import { ALONE, VOICES } from './voices';
import { NO_ASK } from './voices-unasked';

const LIST = '1. How many boats are there?\n2. What did each of them cost?';
const BULLETS = 'Could you tell us:\n\n- the number of boats\n- what they cost';
const PROSE = 'How many boats are there? Could you also tell me what each of them cost?';

function check(text: string, wanted: readonly string[]): void {
  const asked = readAsks(requestOf(`Dear Sir,\n\n${text}`), false);
  const found = asked.map(({ question }) => [question.label, question.text].filter(Boolean).join(' '));
  expect(found, found.join('\n')).toHaveLength(wanted.length);
  wanted.forEach((words, i) => {
    expect(found[i]?.startsWith(words), `${found[i]} begins with ${words}`).toBe(true);
  });
}

describe('writers of many kinds', () => {
  it.each(NO_ASK)('ask for nothing: %s: %s', (_what, words) => {
    check(`${words}\n\n${LIST}`, ['Q1', 'Q2']);
    check(`I keep a boat. ${words}\n\n${LIST}`, ['Q1', 'Q2']);
    check(`Kindly let me have this:\n\n${LIST}\n\n${words}`, ['Q1', 'Q2']);
    check(`${words}\n${PROSE}`, ['How many', 'Could you']);
    check(`${PROSE}\n\n${words}`, ['How many', 'Could you']);
    check(`${BULLETS}\n\n${words}`, ['the number', 'what they']);
  });

  it.each(VOICES)('ask: %s: %s', (_whose, words, begins) => {
    check(`${words}\n\n${LIST}`, [begins, 'Q1', 'Q2']);
    check(`${LIST}\n\n${words}`, ['Q1', 'Q2', begins]);
    check(`${PROSE} ${words}`, ['How many', 'Could you', begins]);
    check(`I live by the quay. ${words}\n\nYours,\n\nAda`, [begins]);
  });

  it.each(ALONE)('ask where nothing else does: %s: %s', (_whose, words, begins) => {
    check(`I live by the quay. ${words}\n\nYours,\n\nAda`, [begins]);
    check(`${words}\n\n${LIST}`, ['Q1', 'Q2']);
  });
});
