import type { Assessment, Note } from '../../lib/assess/assessment';
import type { Message, Thread } from '../../lib/thread/thread';
import { dayOfLetter, parties } from './letters';

interface ChronologyProps {
  readonly thread: Thread;
  readonly assessment: Pick<Assessment, 'notes'>;
}

/** What happened, letter by letter, with the words that show it. */
export function Chronology({ thread, assessment }: ChronologyProps) {
  const notes = new Map(assessment.notes.map((note) => [note.messageId, note]));
  return (
    <section aria-labelledby="chronology">
      <h2 id="chronology">Chronology</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Letter</th>
            <th scope="col">Day</th>
            <th scope="col">From</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {thread.messages.map((message, at) => (
            <tr key={message.id}>
              <td>
                <a href={`#letter-${at + 1}`}>{at + 1}</a>
              </td>
              <td>{dayOfLetter(message)}</td>
              <td>{parties[message.party]}</td>
              <td>
                <What message={message} note={notes.get(message.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function What({ message, note }: { readonly message: Message; readonly note: Note | undefined }) {
  const quote = note?.proof.find((piece) => piece.kind === 'words')?.evidence.quote;
  return (
    <>
      <b>{note?.title ?? 'Message'}</b>. {note?.headline}
      {message.resentOn.length > 0 && ` The site sent it again on ${message.resentOn.join(', ')}.`}
      {quote && <blockquote dir="auto">{quote}</blockquote>}
    </>
  );
}
