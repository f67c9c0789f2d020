import { send } from '../../lib/messaging/channel';

/** Well within the time after which a browser stops a background that hears of nothing; in milliseconds. */
const EVERY = 20_000;

let timer: ReturnType<typeof setTimeout> | null = null;

/** Has the background judge, and wakes it again and again as long as there is something to judge: a browser may stop it at any time. */
export function wakeWhile(isPending: () => boolean): void {
  if (timer !== null || !isPending()) return;
  void send('casebook-changed', {});
  timer = setTimeout(() => {
    timer = null;
    wakeWhile(isPending);
  }, EVERY);
}
