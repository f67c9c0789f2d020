import { Component, createRef } from 'preact';
import type { KeptView } from '../../../lib/messaging/protocol';
import type { Evidence } from '../../../lib/thread/thread';
import type { CaseActions } from './actions';
import { MessageEntry } from './MessageEntry';

interface MessagesProps {
  readonly kept: KeptView;
  readonly actions: CaseActions;
  /** Called once with the way to show words of them. */
  readonly ready: (show: ShowWords) => void;
}

/** Unfolds a message and marks words of it. Null when they are marked, else why not. */
export type ShowWords = (evidence: Evidence) => string | null;

interface MessagesState {
  /** Ids of the messages that are unfolded. */
  readonly open: ReadonlySet<string>;
  /** The words that are marked. */
  readonly shown: Evidence | null;
}

/** The letters of a thread as they were read, each folded until somebody wants it; words of them can be shown. */
export class Messages extends Component<MessagesProps, MessagesState> {
  override state: MessagesState = { open: new Set(), shown: null };
  private readonly list = createRef<HTMLOListElement>();

  override componentDidMount() {
    this.props.ready(this.show);
  }

  private readonly show: ShowWords = (evidence) => {
    const message = this.props.kept.facts.thread.messages.find(({ id }) => id === evidence.messageId);
    if (!message) return 'This message is not kept.';
    const place = this.props.kept.facts.thread.messages.indexOf(message);
    const open = new Set(this.state.open).add(message.id);
    this.setState({ open, shown: evidence }, () => this.bringUp(place));
    return null;
  };

  private bringUp(place: number) {
    const entry = this.list.current?.children[place];
    const target = entry?.querySelector<HTMLElement>('mark') ?? entry?.querySelector<HTMLElement>('button');
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
    target?.focus({ preventScroll: true });
  }

  private readonly toggle = (id: string) => {
    const open = new Set(this.state.open);
    if (!open.delete(id)) open.add(id);
    this.setState({ open });
  };

  private readonly toggleAll = () => {
    const { messages } = this.props.kept.facts.thread;
    this.setState(({ open }) => ({ open: new Set(open.size > 0 ? [] : messages.map(({ id }) => id)) }));
  };

  override render({ kept, actions }: MessagesProps, { open, shown }: MessagesState) {
    const { thread } = kept.facts;
    const notes = new Map(kept.view.assessment.notes.map((note) => [note.messageId, note]));
    return (
      <>
        {thread.messages.length > 1 && (
          <button type="button" onClick={this.toggleAll}>
            {open.size > 0 ? 'Fold them all' : 'Unfold them all'}
          </button>
        )}
        <ol ref={this.list} class="messages">
          {thread.messages.map((message) => (
            <li key={message.id}>
              <MessageEntry
                message={message}
                note={notes.get(message.id) ?? null}
                url={thread.url}
                today={kept.view.assessment.today}
                isOpen={open.has(message.id)}
                shown={shown?.messageId === message.id ? shown : null}
                toggle={() => this.toggle(message.id)}
                show={async (evidence) => this.show(evidence)}
                actions={actions}
              />
            </li>
          ))}
        </ol>
      </>
    );
  }
}
