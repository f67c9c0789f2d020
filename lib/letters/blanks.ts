import { type Brief, dayOf } from './brief';
import type { Blank, Choices } from './letter';

/** What was given for a blank; null when nothing was, or when it was waived. */
export function givenFor({ given }: Choices, id: string): string | null {
  const words = Object.hasOwn(given, id) ? (given[id] ?? '').trim() : '';
  return words === '' ? null : words;
}

/** The blanks that hold the letter back: those neither given nor, where that is allowed, waived. */
export function openBlanks(blanks: readonly Blank[], choices: Choices): readonly Blank[] {
  return blanks.filter(({ id, mayWaive }) => {
    const waived = mayWaive && Object.hasOwn(choices.given, id);
    return givenFor(choices, id) === null && !waived;
  });
}

/** The name under the letter: as the options have it, as the page has it, as it was given. Empty when there is none. */
export function signerOf({ thread }: Brief, choices: Choices): string {
  return choices.signature.trim() || thread.requester.name.trim() || (givenFor(choices, 'your-name') ?? '');
}

/** The authority by name; empty when there is none. */
export function authorityOf({ thread }: Brief, choices: Choices): string {
  return thread.authority.name.trim() || (givenFor(choices, 'authority-name') ?? '');
}

/** What every letter about a request needs: who writes to whom, and on which request. */
export function basicBlanks(
  { thread, request, deeds }: Brief,
  choices: Choices,
  reference: string | null,
): readonly Blank[] {
  const answered = deeds.some(({ message }) => message.party === 'authority');
  const unnamed = choices.signature.trim() === '' && thread.requester.name.trim() === '';
  const undated = request === null || (dayOf(request.message) ?? '') === '';
  // A portal's letter goes into the thread itself, which names the request better than any number.
  const isNamed = thread.url !== '' && thread.title.trim() !== '' && !undated;
  return [
    ...(thread.authority.name.trim() === ''
      ? [{ id: 'authority-name', words: 'the name of the authority', mayWaive: true }]
      : []),
    ...(unnamed ? [{ id: 'your-name', words: 'your name', mayWaive: false }] : []),
    ...(undated ? [{ id: 'request-date', words: 'the date of your request', mayWaive: true }] : []),
    ...(reference === null && answered && !isNamed
      ? [
          {
            id: 'reference',
            words: 'the reference that the authority gave the request, if it gave one',
            mayWaive: true,
          },
        ]
      : []),
  ];
}
