import { Component, createRef } from 'preact';
import type { LetterDraft } from './letter-draft';
import { Preview } from './preview';

interface LetterBoxProps {
  readonly letter: LetterDraft;
  readonly to: string;
  readonly subject: string;
  /** Called once, with the way to put the keyboard on a paragraph of the letter. */
  readonly ready: (select: (paragraph: string) => void) => void;
}

/**
 * The letter's text, to be written in, and how it will stand. While the user types nothing is drawn but the paragraph that
 * he is in: the box keeps its text itself.
 */
export class LetterBox extends Component<LetterBoxProps> {
  private readonly box = createRef<HTMLTextAreaElement>();
  private readonly place = createRef<HTMLDivElement>();
  private preview: Preview | null = null;

  override componentDidMount() {
    const { letter } = this.props;
    letter.rewritten = (text) => this.write(text);
    if (this.place.current) this.preview = new Preview(this.place.current);
    this.write(letter.text ?? '');
    this.props.ready((paragraph) => this.select(paragraph));
  }

  override componentWillUnmount() {
    this.props.letter.rewritten = () => {};
  }

  override shouldComponentUpdate({ to, subject }: LetterBoxProps) {
    return to !== this.props.to || subject !== this.props.subject;
  }

  private select(paragraph: string): void {
    const box = this.box.current;
    const at = box?.value.indexOf(paragraph) ?? -1;
    if (!box) return;
    box.focus();
    if (at < 0) return;
    box.setSelectionRange(at, at + paragraph.length);
    const lines = box.value.slice(0, at).length / Math.max(1, box.value.length);
    box.scrollTop = Math.max(0, box.scrollHeight * lines - box.clientHeight / 3);
  }

  private write(text: string): void {
    if (this.box.current && this.box.current.value !== text) this.box.current.value = text;
    this.preview?.show(text);
  }

  private readonly type = (event: { readonly currentTarget: HTMLTextAreaElement }) => {
    const { value } = event.currentTarget;
    this.props.letter.write(value);
    this.preview?.show(value);
  };

  override render({ to, subject }: LetterBoxProps) {
    return (
      <div class="paper">
        <label>
          The letter, yours to change
          <textarea ref={this.box} class="letter" rows={18} dir="auto" onInput={this.type} />
        </label>
        <section class="preview" aria-label="Preview">
          <p class="muted">As it will stand</p>
          {to !== '' && (
            <p class="line">
              <b>To:</b> <bdi>{to}</bdi>
            </p>
          )}
          <p class="line">
            <b>Subject:</b> <bdi>{subject}</bdi>
          </p>
          <div ref={this.place} class="words" />
        </section>
      </div>
    );
  }
}
