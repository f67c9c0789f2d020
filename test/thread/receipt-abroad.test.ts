import { describe, expect, test } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import type { Attachment } from '../../lib/thread/thread';
import { makeMessage, makeThread } from '../law/thread';

const file: Attachment = { name: 'rapport.pdf', url: null, size: null };

function kindOf(text: string, attachments: readonly Attachment[] = []): string | undefined {
  const asked = makeMessage(
    { day: '2025-03-03', kind: 'request', text: 'Combien de phares ont été fermés en 2023 ?' },
    0,
  );
  const letter = makeMessage({ day: '2025-03-04', kind: 'acknowledgement', text, message: { attachments } }, 1);
  return readActs(makeThread([asked, letter]))[1]?.kind;
}

const RECEIPT =
  'Madame, Monsieur,\n\nNous accusons réception de votre demande du 3 mars 2025, enregistrée sous la référence 114. Une réponse vous sera donnée dans un délai de quinze jours ouvrables.\n\nCordialement,\n\nService juridique';

describe('a receipt in French', () => {
  test.each([
    ['with a reference and a time', RECEIPT, 'acknowledgement'],
    ['the bare sentence', 'Nous accusons réception de votre demande.', 'acknowledgement'],
    [
      'received is a receipt too',
      'Monsieur,\n\nNous avons bien reçu votre demande et reviendrons vers vous dans les meilleurs délais.',
      'acknowledgement',
    ],
    [
      'what answers besides is none',
      'Nous accusons réception de votre demande du 3 mars 2025. Douze phares ont été fermés en 2023, tous sur la côte nord du pays.',
      'unclear',
    ],
    [
      'nor is what refuses',
      'Nous accusons réception de votre demande du 3 mars 2025. Ces documents ne sont pas communicables et nous rejetons la demande.',
      'unclear',
    ],
  ])('%s', (_why, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('with a file it may be the answer', () => {
    expect(kindOf(RECEIPT, [file])).toBe('unclear');
  });
});
