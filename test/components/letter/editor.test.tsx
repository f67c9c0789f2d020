// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Editor, type EditorProps } from '../../../components/letter/Editor';
import type { LetterDraft } from '../../../components/letter/letter-draft';
import { Manuscript } from '../../../entrypoints/panels/manuscript';
import type { LetterKind } from '../../../lib/letters/letter';
import { faultsOf } from '../axe';
import { watchedDesk } from '../desk';
import { grounds, letterWithout, offerOf, savedAs } from '../invent';

afterEach(cleanup);

const begun = savedAs('Dear Wexmouth Council,\n\nMy own words.', { off: ['late'] });

const options: EditorProps['options'] = [
  { ...offerOf('internal-review', 'Internal review', { best: true }), state: '' },
  { ...offerOf('chaser', 'Reminder'), state: 'You have begun it.' },
];

function show(desk = watchedDesk(), part: Partial<EditorProps> = {}) {
  const letters = new Map<LetterKind, LetterDraft>();
  const letterOf = (kind: LetterKind) => {
    const isFirst = kind === 'internal-review';
    const letter =
      letters.get(kind) ?? new Manuscript(kind, isFirst ? desk : watchedDesk(), isFirst ? desk.shelf.kept : null);
    letters.set(kind, letter);
    return letter;
  };
  const well = () => vi.fn(() => Promise.resolve(null));
  const tools = { copy: well(), mail: well(), print: well(), download: well(), fitsMail: vi.fn(() => true) };
  const calls = { openForm: vi.fn(), close: vi.fn(), keepWidth: vi.fn(), show: well(), ready: vi.fn() };
  const props: EditorProps = {
    options,
    kind: 'internal-review',
    letterOf,
    authority: 'Wexmouth Council',
    noForm: () => null,
    tools,
    width: null,
    ...calls,
    ...part,
  };
  const { container } = render(<Editor {...props} />);
  return { desk, tools, ...calls, container };
}

const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The letter, yours to change' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const preview = () => screen.getByRole('region', { name: 'Preview' });

describe('a letter', () => {
  test('is drafted without its weak points, and lists every point to switch', async () => {
    const { container } = show();
    expect((await box()).value).toBe(letterWithout(['help']).text);
    const switches = screen.getAllByRole<HTMLInputElement>('switch');
    expect(switches.map(({ checked }) => checked)).toEqual([true, true, false]);
    expect(screen.getByRole('switch', { name: /Ground help s\.10, weak/ })).toBeTruthy();
    expect(screen.getByRole('dialog', { name: 'Draft internal review' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  test('that was begun is there again, also when nothing can be drafted', async () => {
    const desk = watchedDesk(begun);
    desk.draft.mockResolvedValue('ReplyDue did not answer.');
    show(desk);
    expect((await box()).value).toBe(begun.text);
    expect(await screen.findByText('ReplyDue did not answer.')).toBeTruthy();
    desk.draft.mockImplementation(({ off }) => Promise.resolve(letterWithout(off)));
    await userEvent.click(button('Retry'));
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(grounds.length));
    expect((await box()).value).toBe(begun.text);
  });

  test('shows what speaks against it', async () => {
    const desk = watchedDesk();
    desk.draft.mockImplementation(({ off }) => Promise.resolve(letterWithout(off, { advice: 'It may be too late.' })));
    show(desk);
    expect(await screen.findByText('It may be too late.')).toBeTruthy();
  });

  test('without points has no empty list of them', async () => {
    const desk = watchedDesk();
    desk.draft.mockResolvedValue(letterWithout([], { grounds: [] }));
    show(desk);
    await box();
    expect(screen.queryByRole('group', { name: 'Points in the letter' })).toBeNull();
  });

  test('is discarded only after a question', async () => {
    const { desk, close } = show(watchedDesk(begun));
    await box();
    await userEvent.click(button('Discard'));
    expect(desk.discard).not.toHaveBeenCalled();
    await userEvent.click(button('Discard'));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(desk.discard).toHaveBeenCalledOnce();
  });
});

describe('the preview', () => {
  const paragraphs = () => [...preview().querySelectorAll('p')];
  const words = () => paragraphs().map(({ textContent }) => textContent);

  test('shows to whom, about what, and every paragraph', async () => {
    show();
    const { value } = await box();
    expect(words().slice(0, 3)).toEqual(['As it will stand', 'To: Wexmouth Council', 'Subject: Internal review']);
    expect(words().slice(3)).toEqual(value.split('\n\n'));
  });

  test('follows every key, and leaves the other paragraphs in their place', async () => {
    show();
    const text = await box();
    const before = paragraphs();
    await userEvent.type(text, 'really ', { initialSelectionStart: text.value.indexOf('review this') });
    expect(words()).toContain('Please really review this.');
    expect(paragraphs()).toEqual(before);
  });

  test('follows a switch', async () => {
    show();
    await box();
    await userEvent.click(screen.getByRole('switch', { name: /Ground open/ }));
    await waitFor(() => expect(words()).not.toContain(grounds[1]?.text));
  });
});

describe('a point of the letter', () => {
  test('says why it stands, and leads to its words in the thread and in the letter', async () => {
    const quote = { messageId: 'incoming-2', start: 0, end: 5, quote: 'We are late.' };
    const desk = watchedDesk();
    desk.draft.mockImplementation(({ off }) => {
      const letter = letterWithout(off);
      return Promise.resolve({
        ...letter,
        grounds: letter.grounds.map((ground) => ({ ...ground, evidence: [quote] })),
      });
    });
    const { show: sight, container } = show(desk);
    const text = await box();
    await userEvent.click(button('Why? Ground late'));
    expect(screen.getByText('It rests on s.10.')).toBeTruthy();
    await userEvent.click(button('Show in the page: We are late.'));
    expect(sight).toHaveBeenCalledWith(quote);
    await userEvent.click(button('Change its words'));
    expect(document.activeElement).toBe(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(grounds[0]?.text);
    expect(await faultsOf(container)).toEqual([]);
  });

  test('whose words were changed keeps its switch, and why is said', async () => {
    show();
    const text = await box();
    const at = text.value.indexOf('has not come') + 'has not come'.length;
    await userEvent.type(text, ' Sooner, please.', { initialSelectionStart: at, initialSelectionEnd: at });
    const before = text.value;
    const late = screen.getByRole<HTMLInputElement>('switch', { name: /Ground late/ });
    await userEvent.click(late);
    expect(await screen.findByText(/You changed the paragraph/)).toBeTruthy();
    expect(late.checked).toBe(true);
    expect(text.value).toBe(before);
  });
});

describe('a fact that the page does not show', () => {
  function lacking(mayWaive: boolean) {
    const desk = watchedDesk();
    const blank = { id: 'ref', words: 'the reference', mayWaive };
    desk.draft.mockImplementation(({ off, given }) => {
      const isOpen = given['ref'] === undefined || (given['ref'] === '' && !mayWaive);
      return Promise.resolve(letterWithout(off, { blanks: isOpen ? [blank] : [] }));
    });
    return desk;
  }

  test('holds the letter back until it is given, in words', async () => {
    const { tools, openForm, container } = show(lacking(false));
    const field = await screen.findByRole('textbox', { name: 'The reference' });
    await waitFor(() => expect(button('Copy').getAttribute('aria-disabled')).toBe('true'));
    for (const name of ["Put it into the portal's form", 'Copy', 'Mail', 'Print', 'Download'])
      await userEvent.click(button(name));
    expect([tools.copy, tools.mail, tools.print, tools.download, openForm].flatMap(({ mock }) => mock.calls)).toEqual(
      [],
    );
    expect(document.activeElement).toBe(field);
    expect(screen.getByText(/^The letter is held back until you give: the reference\./)).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /Leave out/ })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(field, 'FOI 1');
    await waitFor(() => expect(button('Copy').getAttribute('aria-disabled')).toBeNull(), { timeout: 2000 });
    await userEvent.click(button('Copy'));
    await waitFor(() => expect(tools.copy).toHaveBeenCalledOnce());
  });

  test('can be left out where the letter is whole without it, and asked for again', async () => {
    show(lacking(true));
    await box();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Leave out the reference' }));
    await waitFor(() => expect(button('Copy').getAttribute('aria-disabled')).toBeNull(), { timeout: 2000 });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Leave out the reference' }));
    await waitFor(() => expect(button('Copy').getAttribute('aria-disabled')).toBe('true'), { timeout: 2000 });
  });

  test('can be left out from where it is said that it is missing', async () => {
    show(lacking(true));
    await box();
    await userEvent.click(button('Leave out'));
    await waitFor(() => expect(button('Copy').getAttribute('aria-disabled')).toBeNull(), { timeout: 2000 });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Leave out the reference' }).checked).toBe(true);
  });
});

describe('leaving the editor', () => {
  test('it takes the focus, and Escape closes it after saving what was typed', async () => {
    const { desk, close } = show();
    const text = await box();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    await userEvent.type(text, ' Thank you.');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(desk.shelf.kept?.text).toMatch(/Thank you\.$/);
  });

  test('what cannot be saved is not closed at the first try, and the user is told', async () => {
    const desk = watchedDesk();
    desk.save.mockResolvedValue('The disk is full.');
    const { close } = show(desk);
    await userEvent.type(await box(), ' More.');
    await userEvent.click(button('Close'));
    expect(await screen.findByText(/The disk is full\. Copy the letter: closing once more loses/)).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
    await userEvent.click(button('Close'));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  test('the browser asks before it leaves a page whose letter is not saved', async () => {
    const desk = watchedDesk();
    desk.save.mockResolvedValue('The disk is full.');
    show(desk);
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const text = await box();
    expect(leave()).toBe(false);
    await userEvent.type(text, ' More.');
    expect(leave()).toBe(true);
  });
});

describe('the ways out of the editor', () => {
  test('it is saved as pending before the portal’s form is opened', async () => {
    const { desk, openForm } = show();
    await box();
    await userEvent.click(button("Put it into the portal's form"));
    await waitFor(() => expect(openForm).toHaveBeenCalledExactlyOnceWith('internal-review'));
    expect(desk.save).toHaveBeenCalledOnce();
    expect(desk.shelf.kept).toMatchObject({ text: letterWithout(['help']).text, off: ['help'], pending: true });
  });

  test('the form is not opened when the letter could not be saved for it', async () => {
    const desk = watchedDesk();
    desk.save.mockResolvedValueOnce('The disk is full.');
    const { openForm } = show(desk);
    await box();
    await userEvent.click(button("Put it into the portal's form"));
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    expect(openForm).not.toHaveBeenCalled();
    await userEvent.click(button(/^Retry: Put it/));
    await waitFor(() => expect(openForm).toHaveBeenCalledOnce());
  });

  test('where there is no form, copying is the way, and why is said', async () => {
    const { tools } = show(watchedDesk(), { noForm: () => 'Only the requester can ask here.' });
    const text = await box();
    expect(screen.queryByRole('button', { name: /portal's form/ })).toBeNull();
    expect(screen.getByText('Only the requester can ask here.')).toBeTruthy();
    await userEvent.click(button('Copy'));
    await waitFor(() => expect(tools.copy).toHaveBeenCalledWith(text.value));
  });

  test.each(['mail', 'print', 'download'] as const)('the letter as it stands is what is taken to %s', async (way) => {
    const { tools } = show();
    const text = await box();
    await userEvent.type(text, ' P.S.');
    await userEvent.click(button(new RegExp(`^${way}$`, 'i')));
    const paper = { title: 'Internal review', to: 'Wexmouth Council', subject: 'Internal review', text: text.value };
    await waitFor(() => expect(tools[way]).toHaveBeenCalledWith(paper));
  });

  test.each([
    [true, /new mail now: add the address/],
    [false, /too long for a mail link, so that it was copied/],
  ])('a letter that fits into a mail link (%s) says what came of it', async (fits, words) => {
    const { tools } = show();
    tools.fitsMail.mockReturnValue(fits);
    await box();
    await userEvent.click(button('Mail'));
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('the kinds of letter', () => {
  test('say why they fit, the best first, and change in place', async () => {
    const { container } = show();
    await box();
    expect(screen.getByText('Why a internal-review fits.')).toBeTruthy();
    await userEvent.click(button('Another letter (1)'));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Internal review fits best/ }).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: /^Reminder Why a chaser fits\. You have begun it\./ }));
    expect(await screen.findByRole('dialog', { name: 'Draft reminder' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  test('keep what was typed into each', async () => {
    show();
    await userEvent.type(await box(), ' Mine.');
    await userEvent.click(button('Another letter (1)'));
    await userEvent.click(screen.getByRole('radio', { name: /^Reminder/ }));
    expect((await box()).value).not.toContain('Mine.');
    await userEvent.click(screen.getByRole('radio', { name: /^Internal review/ }));
    expect((await box()).value).toContain('Mine.');
  });

  test('are no choice where there is one', async () => {
    show(watchedDesk(), { options: options.slice(0, 1) });
    await box();
    expect(screen.queryByRole('button', { name: /^Another letter/ })).toBeNull();
  });
});

describe('two tabs', () => {
  test('a conflict is said, and either version can be chosen and had back', async () => {
    const desk = watchedDesk(begun);
    const { container } = show(desk);
    const text = await box();
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(grounds.length));
    desk.shelf.kept = { ...begun, text: 'From the other tab.', savedAt: 'later' };
    await userEvent.type(text, ' Here.');
    const alert = await screen.findByRole('alert', { name: 'Two versions' }, { timeout: 2000 });
    await userEvent.click(within(alert).getByRole('button', { name: 'Read the other' }));
    expect(within(alert).getByText('From the other tab.')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(within(alert).getByRole('button', { name: 'Take the other' }));
    await waitFor(() => expect(text.value).toBe('From the other tab.'));
    await userEvent.click(await screen.findByRole('button', { name: 'Bring back the other version' }));
    await waitFor(() => expect(text.value).toMatch(/Here\.$/));
  });

  test('who comes back to this tab sees what was saved in the other', async () => {
    const desk = watchedDesk(begun);
    show(desk);
    const text = await box();
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(grounds.length));
    desk.shelf.kept = { ...begun, text: 'From the other tab.', savedAt: 'later' };
    fireEvent(window, new Event('focus'));
    await waitFor(() => expect(text.value).toBe('From the other tab.'));
  });
});

describe('the width of the panel', () => {
  const handle = () => screen.getByRole('separator', { name: 'Width of this panel' });
  const now = () => Number(handle().getAttribute('aria-valuenow'));

  test('follows the arrow keys, within the window, and is remembered', async () => {
    const { keepWidth } = show();
    handle().focus();
    expect(now()).toBe(600);
    await userEvent.keyboard('{ArrowLeft}');
    expect([now(), keepWidth.mock.lastCall]).toEqual([640, [640]]);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(now()).toBe(560);
    await userEvent.keyboard('{Home}');
    expect(now()).toBe(320);
    await userEvent.keyboard('{End}');
    expect(now()).toBe(innerWidth);
    expect(screen.getByRole('dialog').style.width).toBe(`${innerWidth}px`);
  });

  test('is what it was the last time', () => {
    show(watchedDesk(), { width: 700 });
    expect([now(), screen.getByRole('dialog').style.width]).toEqual([700, '700px']);
  });
});
