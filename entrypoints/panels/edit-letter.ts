import { h, render } from 'preact';
import { dress } from '../../components/dress';
import { openHost } from '../../components/host';
import { Editor } from '../../components/letter/Editor';
import css from '../../components/letter/letter.css?inline';
import panel from '../../components/panel.css?inline';
import type { EditorSetting } from '../../components/panels';
import type { LetterKind } from '../../lib/letters/letter';
import { prepareEditor } from './prepare-editor';

/** Opens the letter editor beside the page. Gives back how to show another letter in it. */
export function openEditor(setting: EditorSetting): (kind: LetterKind) => void {
  const { facts, ask, closed } = setting;
  const { host, root } = openHost('replydue-editor');
  const { props, kept } = prepareEditor(setting, {
    draft: (choices) => ask('draft-letter', { facts, choices }),
    openForm: (address) => location.assign(address),
  });
  let choose: (kind: LetterKind) => void = () => {};
  const close = () => {
    render(null, root);
    host.remove();
    closed(kept());
  };
  const ready = (show: typeof choose) => {
    choose = show;
  };
  dress(root, panel + css);
  document.body.append(host);
  render(h(Editor, { ...props, close, ready }), root);
  return (kind) => {
    if (props.options.some((option) => option.kind === kind)) choose(kind);
  };
}
