import { Component, createRef } from 'preact';
import type { LetterKind } from '../../lib/letters/letter';
import type { KeptView, Result } from '../../lib/messaging/protocol';
import type { Evidence } from '../../lib/thread/thread';
import { Editor } from '../letter/Editor';
import { CaseList } from '../popup/case-list';
import { Failed } from '../popup/Failed';
import { CaseNav } from './CaseNav';
import type { CasebookDesk, CaseLetters } from './desk';
import { KeptCase } from './KeptCase';
import { NotTracked } from './NotTracked';

interface CasebookProps {
  readonly desk: CasebookDesk;
  /** Address of the thread whose case is open; null: none. */
  readonly url: string | null;
  /** Opens another case by its address. */
  readonly goTo: (url: string | null) => void;
}

interface CasebookState {
  /** The case that is shown, and by which address it was asked for; null: none. */
  readonly opened: { readonly url: string; readonly answer: Result<KeptView | null>; readonly arrived: boolean } | null;
  readonly letters: CaseLetters | null;
  /** Why the last thing that was asked for did not happen. */
  readonly words: string;
}

/** Every tracked case, and the chosen one with its letters. */
export class Casebook extends Component<CasebookProps, CasebookState> {
  override state: CasebookState = { opened: null, letters: null, words: '' };
  private readonly list = new CaseList(this.props.desk, () => this.forceUpdate());
  private readonly place = createRef<HTMLElement>();
  private choose: (kind: LetterKind) => void = () => {};
  private turn = 0;

  override componentDidMount() {
    void this.list.read();
    void this.read(false);
    document.addEventListener('visibilitychange', this.look);
    addEventListener('focus', this.look);
  }

  override componentWillUnmount() {
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('focus', this.look);
  }

  override componentDidUpdate({ url }: CasebookProps) {
    if (url !== this.props.url) void this.change();
  }

  /** From one case to another; a letter that cannot be saved is not left. */
  private async change(): Promise<void> {
    const { opened, letters } = this.state;
    if (opened?.url === this.props.url) return;
    const failure = (await letters?.flush()) ?? null;
    if (failure !== null && opened) {
      this.setState({ words: `The letter is not saved, so that it was not left. ${failure}` });
      this.props.goTo(opened.url);
      return;
    }
    this.setState({ letters: null, words: '' });
    await this.read(true);
  }

  /** Only the answer to the latest question counts. */
  private async read(arrived: boolean): Promise<void> {
    const { url, desk } = this.props;
    this.turn += 1;
    const { turn } = this;
    if (url === null) return this.setState({ opened: null });
    const answer = await desk.openCase(url);
    if (turn === this.turn) this.setState({ opened: { url, answer, arrived } });
  }

  /** Another tab was in front, in which a reply may have been read or a letter sent. */
  private readonly look = () => {
    if (document.visibilityState !== 'visible') return;
    void this.read(false);
    if (this.list.isShort) void this.list.read();
  };

  private readonly show = async ({ messageId }: Evidence): Promise<string | null> => {
    const { url, desk } = this.props;
    const answer = url === null ? null : await desk.open({ url, messageId });
    return answer === null || answer.ok ? null : answer.failure.words;
  };

  private readonly edit = (kept: KeptView, kind: LetterKind) => {
    if (this.state.letters) return this.choose(kind);
    const letters = this.props.desk.editLetters(kept, { kind, show: this.show, left: () => void this.close(kind) });
    this.setState({ letters });
  };

  private readonly ready = (choose: (kind: LetterKind) => void) => {
    this.choose = choose;
  };

  private readonly close = async (kind: LetterKind): Promise<void> => {
    this.setState({ letters: null });
    await this.read(false);
    const buttons = this.place.current?.querySelectorAll<HTMLElement>('[data-letter]') ?? [];
    [...buttons].find(({ dataset }) => dataset['letter'] === kind)?.focus();
  };

  override render({ url }: CasebookProps, { opened, letters, words }: CasebookState) {
    return (
      <main ref={this.place} class="casebook" data-open={url !== null}>
        <CaseNav list={this.list} url={url} />
        <div class="chosen">
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
      </main>
    );
  }

  private renderCase(opened: CasebookState['opened']) {
    if (opened === null) {
      const { cases } = this.list.listing;
      return cases !== null && cases.length > 0 && <p class="muted hint">Choose a case to see how it stands.</p>;
    }
    const { url, answer, arrived } = opened;
    if (!answer.ok) return <Failed words={answer.failure.words} retry={() => void this.read(false)} />;
    if (answer.value === null) return <NotTracked url={url} />;
    const kept = answer.value;
    return (
      <KeptCase
        key={url}
        kept={kept}
        letters={this.props.desk.listLetters(kept.view)}
        edit={(kind) => this.edit(kept, kind)}
        show={this.show}
        arrived={arrived}
      />
    );
  }
}
