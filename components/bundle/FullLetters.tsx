import type { Message, Thread } from '../../lib/thread/thread';
import { dayOfLetter, parties } from './letters';

/** Every letter in full, with its attachments by name. */
export function FullLetters({ thread }: { readonly thread: Thread }) {
  return (
    <section aria-labelledby="letters" class="letters">
      <h2 id="letters">Letters in full</h2>
      {thread.messages.map((message, at) => (
        <article key={message.id} id={`letter-${at + 1}`}>
          <h3>
            Letter {at + 1}: {parties[message.party]}, {dayOfLetter(message)}
          </h3>
          <p class="from" dir="auto">
            {message.author}
          </p>
          <Words message={message} />
          {message.attachments.length > 0 && (
            <p>
              Attached:{' '}
              {message.attachments.map(({ name, url, size }, nth) => (
                <span key={`${name} ${nth}`}>
                  {nth > 0 && ', '}
                  {url === null ? name : <a href={url}>{name}</a>}
                  {size && ` (${size})`}
                </span>
              ))}
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

function Words({ message: { hidden, text } }: { readonly message: Message }) {
  return (
    <>
      {hidden && <p class="gap">The site hides this letter or a part of it; here is what could be read of it.</p>}
      {text === '' ? (
        <p class="gap">No text could be read.</p>
      ) : (
        <div class="words" dir="auto">
          {text}
        </div>
      )}
    </>
  );
}
