import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BannerControls } from '../../components/BannerControls';
import { dress } from '../../components/dress';
import { NotePanel } from '../../components/NotePanel';
import panel from '../../components/panel.css?inline';
import type { Panels } from '../../components/panels';
import { copyText } from './copy-text';
import { openEditor } from './edit-letter';
import { offerLetter } from './reply-form';
import { showMessage, showWords } from './show-words';

/** Styles what is drawn below an element in one of our shadows. */
function dressAround(element: Node): void {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) dress(root, panel);
}

const panels: Panels = {
  drawNote(place, props) {
    dressAround(place);
    render(props && h(NotePanel, props), place);
  },
  drawControls(place, props) {
    dressAround(place);
    render(h(BannerControls, { ...props, copy: copyText }), place);
  },
  openEditor,
  offerLetter,
  showWords,
  showMessage,
};

/** Put into a page when something is first opened there; the page's first script finds it in their common world. */
export default defineUnlistedScript(() => {
  globalThis.replyduePanels = panels;
});
