import { describe, expect, test } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import { NOT_HELD } from '../../lib/questions/phrases/en-absence';
import { sketch } from '../law/thread';

describe('French words for what there is not', () => {
  test.each([
    ["Le rapport annuel n'existe pas.", true],
    ['Nous ne disposons pas de ces documents.', true],
    ["L'agence ne détient aucun procès-verbal.", true],
    ['Ces chiffres ne sont pas conservés.', true],
    ["Aucun document de ce type n'existe.", true],
    ["Cette information n'a jamais été enregistrée.", true],
    ['Douze phares ont été fermés en 2023.', false],
    ['Le rapport annuel existe depuis 2019.', false],
    ['Le phare ne ferme pas en hiver.', false],
  ])('%s', (text, isAbsent) => {
    expect(NOT_HELD.test(text)).toBe(isAbsent);
  });

  test('a document that does not exist is no answer', () => {
    const { thread, acts } = sketch([
      {
        day: '2025-03-03',
        kind: 'request',
        text: 'Madame, Monsieur,\n\n1. Le rapport annuel sur les phares de 2023.\n2. Combien de phares ont été fermés en 2023 ?\n\nCordialement,\n\nYann Le Bris',
      },
      {
        day: '2025-03-20',
        kind: 'response',
        text: "Monsieur,\n\n1. Le rapport annuel sur les phares de 2023 n'existe pas.\n\n2. Douze phares ont été fermés en 2023.\n\nCordialement,\n\nL'Agence",
      },
    ]);
    expect(readLedger(thread, acts).map(({ answer }) => answer.state)).toEqual(['not-held', 'answered']);
  });
});
