import type { Note } from '../../../lib/assess/assessment';
import type { Evidence, IsoDay, Message } from '../../../lib/thread/thread';
import type { PageActions } from '../../actions';
import { CorrectAct } from '../../CorrectAct';
import { showDay } from '../../day';
import { ProofList } from '../../ProofList';
import { Sign } from '../../Sign';
import { tellAuthor } from '../timeline/rows';
import type { CaseActions } from './actions';
import { MarkedText } from './MarkedText';
import { PortalLink } from './PortalLink';

interface MessageEntryProps {
  readonly message: Message;
  /** What it did; null where nothing is said of it. */
  readonly note: Note | null;
  /** Address of the thread. */
  readonly url: string;
  readonly today: IsoDay;
  readonly isOpen: boolean;
  /** Words of it that are marked. */
  readonly shown: Evidence | null;
  readonly toggle: () => void;
  readonly show: PageActions['show'];
  readonly actions: CaseActions;
}

/** One message: who wrote it, when, and what it did; unfolded, its words, its attachments, and the way to correct what it is. */
export function MessageEntry({ message, note, isOpen, toggle, ...rest }: MessageEntryProps) {
  const title = note?.title ?? 'Message';
  const day = message.receivedOn ?? message.sentOn;
  return (
    <>
      <p class="message-line">
        <button type="button" class="open" aria-expanded={isOpen} onClick={toggle}>
          {title}
          {day !== null && `, ${showDay(day)}`}
        </button>{' '}
        <span class="muted">
          <bdi>{tellAuthor(message)}</bdi>
        </span>
      </p>
      {note && (
        <p>
          <Sign tone={note.tone} /> {note.headline}
          {note.act.corrected && <b> (Corrected by you.)</b>}
        </p>
      )}
      <div class={isOpen ? 'letter-text' : 'letter-text folded'}>
        {isOpen && <Unfolded message={message} note={note} {...rest} />}
      </div>
    </>
  );
}

function Unfolded({ message, note, url, today, shown, show, actions }: Omit<MessageEntryProps, 'isOpen' | 'toggle'>) {
  return (
    <>
      {message.text === '' ? (
        <p class="muted">{message.hidden ? 'Its text is hidden on the site.' : 'It has no text.'}</p>
      ) : (
        <MarkedText text={message.text} shown={shown} />
      )}
      {message.attachments.length > 0 && (
        <ul class="attachments" aria-label="Attachments">
          {message.attachments.map(({ name, url: address, size }, at) => (
            <li key={`${name} ${at}`}>
              {address === null ? (
                name
              ) : (
                <a href={address} target="_blank" rel="noreferrer">
                  {name}
                </a>
              )}
              {size !== null && <small> {size}</small>}
            </li>
          ))}
        </ul>
      )}
      {note && (
        <div class="opened">
          <ProofList proof={note.proof} show={show} />
          <CorrectAct note={note} today={today} actions={actions} />
        </div>
      )}
      <p>
        <PortalLink url={url} messageId={message.id} open={actions.open}>
          See it on the site
        </PortalLink>
      </p>
    </>
  );
}
