import { render } from 'preact';
import './page.css';
import { BundlePage } from '../../components/bundle/BundlePage';
import css from '../../components/bundle/bundle.css?inline';
import { send } from '../../lib/messaging/channel';
import type { KeptView, Result } from '../../lib/messaging/protocol';
import { saveFiles } from '../casebook/save-file';
import { pageName, writePage } from './write-page';

/** The page's own address names the case after its hash. */
async function readCase(): Promise<Result<KeptView | null>> {
  const url = URL.parse(location.hash.slice(1));
  return url?.protocol === 'https:' ? send('open-case', { url: url.href }) : { ok: true, value: null };
}

async function save(title: string): Promise<null> {
  const body = document.querySelector('.bundle')?.outerHTML ?? '';
  await saveFiles([{ name: pageName(title), content: new Blob([writePage(title, css, body)], { type: 'text/html' }) }]);
  return null;
}

async function draw(): Promise<void> {
  const answer = await readCase();
  const title = (answer.ok && answer.value?.facts.thread.title) || 'Evidence';
  document.title = title;
  render(<BundlePage answer={answer} print={() => print()} save={() => save(title)} />, document.body);
}

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);
addEventListener('hashchange', () => void draw());
void draw();
