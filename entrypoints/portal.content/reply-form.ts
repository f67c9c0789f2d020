import type { Outcome } from '../../components/actions';
import { openHost } from '../../components/host';
import type { Panels } from '../../components/panels';
import type { ReplyForm } from '../../lib/portals/portal';

/**
 * Puts a letter into the portal's own form and says so above it. Text of the user's own is replaced only when he says
 * so, and can be put back. Nothing is ever submitted.
 */
export function offerLetter(form: ReplyForm, letter: string, panels: Panels, copy: (text: string) => Outcome): void {
  const { host, root } = openHost('replydue-banner');
  const { box } = form;
  let before = box.value;
  const draw = (filled: boolean) => {
    host.dataset['state'] = filled ? 'filled' : 'asking';
    panels.drawFormNotice(root, { filled, replace, restore, copy: () => copy(letter) });
  };
  const replace = () => {
    before = box.value;
    fillBox(box, letter);
    draw(true);
  };
  const restore = () => {
    fillBox(box, before);
    draw(false);
  };
  (box.form ?? box).before(host);
  if (isUntouched(box)) replace();
  else draw(false);
}

/** Whether the box holds what the portal wrote into it, or nothing. */
function isUntouched(box: HTMLTextAreaElement): boolean {
  return box.value.trim() === '' || box.value === box.defaultValue;
}

/** As if typed: the portal's scripts listen for these events. */
function fillBox(box: HTMLTextAreaElement, text: string): void {
  box.value = text;
  for (const kind of ['input', 'change']) box.dispatchEvent(new Event(kind, { bubbles: true }));
}
