import { shelf } from './open-shelf';
import { wakeWhile } from './wake';

/** Changes that come thick and fast are told together, after so many milliseconds. */
const GATHER = 400;

/** Tells how many cases are still to be judged, at once and after each change of the cases; the result ends it. */
export function watchFreshness(tell: (pending: number, isChange: boolean) => void): () => void {
  let pending = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const look = async (isChange: boolean) => {
    pending = await shelf.countPending().catch(() => 0);
    if (isOver) return;
    tell(pending, isChange);
    wakeWhile(() => pending > 0 && !isOver);
  };
  void look(false);
  const end = shelf.watch((changed) => {
    if (changed()?.length === 0) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void look(true);
    }, GATHER);
  });
  return () => {
    isOver = true;
    clearTimeout(timer);
    end();
  };
}
