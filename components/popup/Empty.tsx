import { showCount } from '../day';

interface EmptyProps {
  /** Cases that are in the archive, and therefore not here. */
  readonly archived: number;
  /** A thread stands above, ready to be tracked. */
  readonly atThread: boolean;
}

/** What a newcomer sees: what this is for, and how to begin. */
export function Empty({ archived, atThread }: EmptyProps) {
  if (archived > 0) return <AllArchived archived={archived} />;
  return (
    <section class="empty">
      <h2>Nothing is tracked yet</h2>
      <p>
        ReplyDue counts the days that an authority has to answer a freedom of information request, shows which of your
        questions were answered, and drafts the letter when they were not.
      </p>
      {atThread ? (
        <p>Press Track above to keep an eye on the request in this tab.</p>
      ) : (
        <p>
          To start, open a request on{' '}
          <a href="https://www.whatdotheyknow.com/" target="_blank" rel="noreferrer">
            WhatDoTheyKnow
          </a>{' '}
          and press Track.
        </p>
      )}
      <p class="quiet">Everything stays in this browser.</p>
    </section>
  );
}

function AllArchived({ archived }: Pick<EmptyProps, 'archived'>) {
  return (
    <section class="empty">
      <h2>Nothing is on your desk</h2>
      <p>
        You have archived{' '}
        <a href="/casebook.html#cases?state=archived" target="_blank" rel="noreferrer">
          {showCount(archived, 'case')}
        </a>
        .
      </p>
    </section>
  );
}
