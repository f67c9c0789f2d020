import type { Result } from '../../lib/messaging/protocol';
import { Attempt } from '../Attempt';
import type { Outcome } from '../actions';
import { nextLetter } from '../draft-label';
import { tellNext } from '../tell-next';
import type { Here } from './desk';

interface ThisThreadProps {
  readonly here: Result<Here>;
  readonly track: () => Outcome;
  readonly draft: (url: string) => Outcome;
}

/** The thread in the tab behind the popup, tracked or not. */
export function ThisThread({ here, track, draft }: ThisThreadProps) {
  if (!here.ok) return <p class="here">This page could not be assessed. {here.failure.words}</p>;
  const { facts, view } = here.value;
  const { headline, tone, next } = view.assessment;
  const { url, title, authority } = facts.thread;
  const letter = nextLetter(view);
  return (
    <section class="here" data-current={url} data-tone={tone} aria-labelledby="here">
      <h2 id="here">In this tab</h2>
      <p class="title" dir="auto">
        {title || url}
      </p>
      <p class="authority">
        <bdi>{authority.name}</bdi>
      </p>
      <p class="owed">
        <strong>{headline}</strong> {tellNext(headline, next.text, next.on)}
      </p>
      <p class="foot">
        {view.tracked ? <span>Tracked</span> : <Attempt label="Track" run={track} main />}{' '}
        {letter !== null && <Attempt label={letter} run={() => draft(url)} />}
      </p>
    </section>
  );
}
