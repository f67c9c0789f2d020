import type { Note } from '../lib/assess/assessment';
import type { IsoDay } from '../lib/thread/thread';
import type { PageActions } from './actions';
import { make } from './element';
import { openHost } from './host';
import type { LoadPanels } from './panels';
import { toneSigns } from './tone';

/** A note beside a message, and how to bring it up to date. */
export interface PaintedNote {
  readonly host: HTMLElement;
  update(note: Note, today: IsoDay): void;
}

/** A note's line, built once and cloned for each message: a long thread has hundreds. */
let line: HTMLElement | undefined;

function buildLine(): HTMLElement {
  const sign = make('span', { 'aria-hidden': 'true' });
  const button = make('button', { type: 'button', class: 'open', 'aria-expanded': 'false' }, 'Why?');
  const words = make('p', { class: 'line' }, sign, ' ', make('strong'), ' ', make('span'), ' ', button);
  return make('div', { role: 'note' }, words, make('div'));
}

/** Makes the note of a message, not yet in the page. What it opens to is built when it is opened. */
export function buildNote(note: Note, today: IsoDay, actions: PageActions, load: LoadPanels): PaintedNote {
  const { host, root } = openHost('replydue-note');
  line ??= buildLine();
  const box = root.appendChild(line.cloneNode(true)) as HTMLElement;
  const button = box.querySelector('button');
  let now = { note, today, actions };
  let open = false;
  const draw = () => drawPanel(box.lastElementChild, open ? now : null, load);
  button?.addEventListener('click', () => {
    open = !open;
    button.setAttribute('aria-expanded', String(open));
    void draw();
  });
  const update = (next: Note, day: IsoDay) => {
    now = { note: next, today: day, actions };
    writeLine(box, next);
    if (open) void draw();
  };
  host.dataset['message'] = note.messageId;
  writeLine(box, note);
  return { host, update };
}

/** Nothing but text and attributes: cheap enough for every message at once. */
function writeLine(box: HTMLElement, { act, title, headline, tone }: Note): void {
  const [sign, name, words, button] = box.firstElementChild?.children ?? [];
  if (!sign || !name || !words || !button) return;
  box.className = `note ${tone}`;
  box.setAttribute('aria-label', `ReplyDue: ${title}`);
  sign.className = `sign ${tone}`;
  sign.textContent = toneSigns[tone];
  name.textContent = title;
  words.textContent = act.corrected ? `${headline} (Corrected by you.)` : headline;
  button.setAttribute('aria-label', `Why? ${title}`);
}

type PanelProps = { readonly note: Note; readonly today: IsoDay; readonly actions: PageActions };

async function drawPanel(panel: Element | null, props: PanelProps | null, load: LoadPanels): Promise<void> {
  if (!(panel instanceof HTMLElement)) return;
  panel.className = props ? 'opened' : '';
  const panels = await load();
  if (typeof panels === 'string') panel.textContent = props ? panels : '';
  else panels.drawNote(panel, props);
}
