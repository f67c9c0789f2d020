import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageActions } from '../../components/actions';
import { BannerControls } from '../../components/BannerControls';
import { dress } from '../../components/dress';
import { NotePanel } from '../../components/NotePanel';
import panel from '../../components/panel.css?inline';
import type { Panels } from '../../components/panels';
import type { Marking } from '../../components/Questions';
import { copyText } from './copy-text';
import { openEditor } from './edit-letter';
import { canMark, Marks } from './mark-questions';
import { offerLetter } from './reply-form';
import { markWords, showMessage, showWords } from './show-words';

const marks = new Marks();

/** Styles what is drawn below an element in one of our shadows. */
function dressAround(element: Node): void {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) dress(root, panel);
}

/** The marks in the letters that the question list in `place` wants. */
function markingOf(place: HTMLElement, actions: PageActions): Marking {
  return {
    can: canMark(),
    mark: (open) => (open ? void marks.show(place, actions) : marks.end(place)),
    choose: ({ place: asked }) => {
      const shown = actions.look().find(asked.messageId);
      if (shown) markWords(shown, asked);
    },
  };
}

/** Whether something is asked in a message. */
function asks(messageId: string, actions: PageActions): boolean {
  return actions.look().questions.some(({ question }) => question.place.messageId === messageId);
}

const panels: Panels = {
  drawNote(place, props) {
    dressAround(place);
    render(props && h(NotePanel, props), place);
    if (props && asks(props.note.messageId, props.actions)) void marks.show(place, props.actions);
    else marks.end(place);
  },
  drawControls(place, props) {
    dressAround(place);
    render(h(BannerControls, { ...props, copy: copyText, marking: markingOf(place, props.actions) }), place);
  },
  openEditor,
  offerLetter,
  showWords,
  showMessage,
  clear: () => marks.clear(),
};

/** Put into a page when something is first opened there; the page's first script finds it in their common world. */
export default defineUnlistedScript(() => {
  globalThis.replyduePanels = panels;
});
