import { Attempt } from '../../Attempt';
import type { NoteBook } from './note-book';

/** What the user writes for himself: saved while it is typed, and when the box is left. */
export function Notes({ book }: { readonly book: NoteBook }) {
  const { state } = book;
  return (
    <div class="notes">
      <label>
        Private notes
        <textarea
          rows={5}
          maxLength={200_000}
          dir="auto"
          value={book.text}
          onInput={(event) => book.type(event.currentTarget.value)}
          onBlur={() => void book.flush()}
        />
      </label>
      <p class="muted">
        <span role="status">{state.is === 'saved' && book.isTouched && 'Saved.'}</span>
        <span aria-hidden="true">{(state.is === 'unsaved' || state.is === 'saving') && 'Not saved yet\u2026'}</span>
        {!book.isTouched && 'Only on this computer. They are saved as you type.'}
      </p>
      {state.is === 'failed' && (
        <p role="alert">
          The notes are not saved. {state.words} <Attempt label="Save again" run={() => book.flush()} />
        </p>
      )}
      {state.is === 'torn' && <Torn book={book} theirs={state.theirs} />}
    </div>
  );
}

/** Both versions, and the ways to go on. */
function Torn({ book, theirs }: { readonly book: NoteBook; readonly theirs: string }) {
  return (
    <div role="alert" class="torn">
      <p>
        These notes were changed in another tab while you wrote here. Nothing of either is lost. There they are now:
      </p>
      <blockquote dir="auto">{theirs === '' ? '(empty)' : theirs}</blockquote>
      <p class="buttons">
        <button type="button" class="main" onClick={() => void book.settle('both')}>
          Keep both
        </button>{' '}
        <button type="button" onClick={() => void book.settle('mine')}>
          Keep mine
        </button>{' '}
        <button type="button" onClick={() => void book.settle('theirs')}>
          Take theirs
        </button>
      </p>
    </div>
  );
}
