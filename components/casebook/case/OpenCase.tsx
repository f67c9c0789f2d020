import { Component, createRef } from 'preact';
import type { LetterKind } from '../../../lib/letters/letter';
import type { KeptView, Result } from '../../../lib/messaging/protocol';
import type { PageActions } from '../../actions';
import { Editor } from '../../letter/Editor';
import { Failed } from '../../popup/Failed';
import { KeptCase } from '../KeptCase';
import { NotTracked } from '../NotTracked';
import { type CaseActions, caseActions } from './actions';
import type { CaseDesk, CaseLetters } from './desk';
import { NoteBook } from './note-book';

interface OpenCaseProps {
  readonly desk: CaseDesk;
  /** Address of the thread whose case is open; null: none. */
  readonly url: string | null;
  /** Opens another case by its address; null: none. */
  readonly goTo: (url: string | null) => void;
}

interface OpenCaseState {
  /** The case that is shown, and by which address it was asked for; null: none. */
  readonly opened: { readonly url: string; readonly answer: Result<KeptView | null>; readonly arrived: boolean } | null;
  readonly letters: CaseLetters | null;
  /** Why the last thing that was asked for did not happen. */
  readonly words: string;
}

/** Changes that come thick and fast are looked at together, after so many milliseconds. */
const GATHER = 400;

/** The case that is open, with its letter editor. It is to stand there also while none is: so a case is not left with something unsaved. */
export class OpenCase extends Component<OpenCaseProps, OpenCaseState> {
  override state: OpenCaseState = { opened: null, letters: null, words: '' };
  private readonly place = createRef<HTMLDivElement>();
  private showWords: PageActions['show'] = async () => 'No case is open.';
  private readonly actions: CaseActions = caseActions(this.props.desk, {
    url: () => this.state.opened?.url ?? null,
    take: (url, value) => this.take(url, value),
    read: () => this.readAgain(),
    say: (words) => this.setState({ words }),
    left: () => {
      this.notes = null;
      this.props.goTo(null);
    },
    kept: () => this.kept,
  });
  private notes: NoteBook | null = null;
  private choose: (kind: LetterKind) => void = () => {};
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unwatch: () => void = () => {};

  private get kept(): KeptView | null {
    const answer = this.state.opened?.answer;
    return answer?.ok ? answer.value : null;
  }

  override componentDidMount() {
    void this.read(false);
    document.addEventListener('visibilitychange', this.look);
    addEventListener('focus', this.look);
    addEventListener('beforeunload', this.hold);
    this.unwatch = this.props.desk.watch(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(this.look, GATHER);
    });
  }

  override componentWillUnmount() {
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('focus', this.look);
    removeEventListener('beforeunload', this.hold);
    clearTimeout(this.timer);
    this.unwatch();
    void this.state.letters?.flush();
    void this.notes?.leave();
  }

  override componentDidUpdate({ url }: OpenCaseProps) {
    if (url !== this.props.url) void this.change();
  }

  /** From one case to another; a letter or notes that cannot be saved are not left. */
  private async change(): Promise<void> {
    const { opened, letters } = this.state;
    if (opened?.url === this.props.url) return;
    const failure = (await letters?.flush()) ?? null;
    const unsaved = failure ?? (await this.notes?.leave()) ?? null;
    if (unsaved !== null && opened && this.kept) {
      const what =
        failure === null ? 'The notes are not saved, so that they were' : 'The letter is not saved, so that it was';
      this.setState({ words: `${what} not left. ${unsaved}` });
      this.props.goTo(opened.url);
      return;
    }
    this.setState({ letters: null, words: '' });
    this.notes = null;
    await this.read(true);
  }

  /** Only the answer to the latest question counts. */
  private async read(arrived: boolean): Promise<void> {
    const { url, desk } = this.props;
    this.turn += 1;
    const { turn } = this;
    if (url === null) return this.setState({ opened: null });
    const hear = this.notes?.listen();
    const answer = await desk.openCase(url);
    if (turn !== this.turn) return;
    if (answer.ok && answer.value) {
      this.openNotes(url, answer.value);
      hear?.(answer.value.keeping.notes);
    }
    this.setState({ opened: { url, answer, arrived } });
  }

  /** The case as it is now. Not while it is left for another, which is read once nothing of this one is unsaved. */
  private async readAgain(): Promise<void> {
    const { opened } = this.state;
    if (opened === null || opened.url === this.props.url) await this.read(false);
  }

  private take(url: string, value: KeptView | null): void {
    if (this.state.opened?.url !== url) return;
    this.turn += 1;
    this.setState({ opened: { url, answer: { ok: true, value }, arrived: false } });
  }

  private openNotes(url: string, { keeping }: KeptView): void {
    const { desk } = this.props;
    const save = (notes: string, over: string) => desk.saveNotes(url, notes, over);
    this.notes ??= new NoteBook(keeping.notes, save, () => this.forceUpdate());
  }

  /** Another tab was in front or wrote, in which a reply may have been read or a letter sent. */
  private readonly look = () => {
    if (document.visibilityState === 'visible') void this.readAgain();
    else void this.notes?.flush();
  };

  /** Asks before the tab is closed on something that is not saved. */
  private readonly hold = (event: Event) => {
    if (!this.notes || this.notes.state.is === 'saved') return;
    void this.notes.leave();
    event.preventDefault();
  };

  private readonly hearShow = (show: PageActions['show']) => {
    this.showWords = show;
  };

  private readonly edit = (kept: KeptView, kind: LetterKind) => {
    if (this.state.letters) return this.choose(kind);
    const letters = this.props.desk.editLetters(kept, {
      kind,
      show: (evidence) => this.showWords(evidence),
      left: () => void this.close(kind),
    });
    this.setState({ letters });
  };

  private readonly ready = (choose: (kind: LetterKind) => void) => {
    this.choose = choose;
  };

  private readonly close = async (kind: LetterKind): Promise<void> => {
    this.setState({ letters: null });
    await this.readAgain();
    const buttons = this.place.current?.querySelectorAll<HTMLElement>('[data-letter]') ?? [];
    [...buttons].find(({ dataset }) => dataset['letter'] === kind)?.focus();
  };

  override render({ url }: OpenCaseProps, { opened, letters, words }: OpenCaseState) {
    return (
      <>
        <div ref={this.place} class="chosen">
          {words !== '' && <p role="alert">{words}</p>}
          {this.renderCase(url === null ? null : opened)}
        </div>
        {letters && (
          <Editor
            key={opened?.url}
            {...letters.props}
            ready={this.ready}
            close={() => void this.close(letters.props.kind)}
          />
        )}
      </>
    );
  }

  private renderCase(opened: OpenCaseState['opened']) {
    const { desk } = this.props;
    if (opened === null) return null;
    const { url, answer, arrived } = opened;
    if (!answer.ok) return <Failed words={answer.failure.words} retry={() => void this.read(false)} />;
    if (answer.value === null) return <NotTracked url={url} />;
    const kept = answer.value;
    return (
      <KeptCase
        key={url}
        ready={this.hearShow}
        kept={kept}
        letters={desk.listLetters(kept.view)}
        edit={(kind) => this.edit(kept, kind)}
        arrived={arrived}
        notes={this.notes}
        actions={this.actions}
      />
    );
  }
}
