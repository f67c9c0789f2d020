import { h, render } from 'preact';
import { dress } from '../../components/dress';
import { FormNotice } from '../../components/FormNotice';
import { openHost } from '../../components/host';
import panel from '../../components/panel.css?inline';
import type { ReplyForm } from '../../lib/portals/portal';
import { copyText } from './copy-text';

/**
 * Puts a letter into the portal's own form and says so above it. Text of the user's own is replaced only when he says
 * so, and can be put back. Nothing is ever submitted.
 */
export function offerLetter(form: ReplyForm, letter: string): void {
  const { host, root } = openHost('replydue-banner');
  dress(root, panel);
  const { box } = form;
  let before = box.value;
  const draw = (filled: boolean) => {
    host.dataset['state'] = filled ? 'filled' : 'asking';
    render(h(FormNotice, { filled, replace, restore, copy: () => copyText(letter) }), root);
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
