import type { Assessment } from '../lib/assess/assessment';
import type { PageView } from '../lib/messaging/protocol';
import type { PageActions } from './actions';
import { type ControlId, listControls } from './controls';
import { showDay } from './day';
import { make } from './element';
import { openHost } from './host';
import type { LoadPanels, Panels } from './panels';
import { countQuestions } from './question-counts';
import type { GapReport } from './report';
import { makeSign } from './tone';

/** How far we are: still reading, failed in words, or assessed. */
export type BannerState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly words: string }
  | { readonly phase: 'assessed'; readonly view: PageView };

/** What stands under the heading of a request: how it stands, what matters next, and what can be done. */
export class Banner {
  readonly host: HTMLElement;
  private readonly sign = make('span');
  private readonly headline = make('span', { 'aria-live': 'polite' });
  private readonly fold = make('button', { type: 'button', 'aria-expanded': 'true' }, 'Less');
  private readonly facts = make('div');
  private readonly controls = make('div', { class: 'controls' });
  private readonly retry = make('button', { type: 'button' }, 'Try again');
  private readonly said = make('p', { role: 'status' });
  private readonly body = make('div', {}, this.facts, this.retry, this.controls, this.said);
  private readonly box: HTMLElement;
  private panels: Panels | null = null;
  private state: BannerState = { phase: 'reading' };
  private report: GapReport = { portal: '', url: '', gaps: [] };

  constructor(
    private readonly actions: PageActions,
    private readonly load: LoadPanels,
  ) {
    const head = make('div', { class: 'head' }, make('h2', {}, this.sign, ' ', this.headline), this.fold);
    this.box = make('section', { 'aria-label': 'ReplyDue' }, head, this.body);
    const { host, root } = openHost('replydue-banner');
    root.append(this.box);
    this.host = host;
    this.fold.addEventListener('click', () => this.toggle());
    this.retry.addEventListener('click', () => void actions.retry());
  }

  /** Draws how it stands. What is open stays open, and what has the focus keeps it. */
  paint(state: BannerState, report: GapReport): void {
    this.state = state;
    this.report = report;
    const assessment = state.phase === 'assessed' ? state.view.assessment : null;
    const tone = assessment?.tone ?? 'unclear';
    this.box.className = `banner ${tone}`;
    this.sign.replaceChildren(makeSign(tone));
    const headline = sayState(state);
    if (this.headline.textContent !== headline) this.headline.textContent = headline;
    this.facts.replaceChildren(
      ...(assessment ? sayNext(assessment) : []),
      ...(state.phase === 'reading' ? [] : sayGaps(report)),
    );
    const clock = assessment?.clocks.at(-1);
    this.host.dataset['state'] = clock?.state ?? (assessment ? 'undetermined' : state.phase);
    this.host.dataset['due'] = clock?.due ?? '';
    this.fold.hidden = !assessment;
    this.retry.hidden = state.phase !== 'failed';
    this.drawControls(null);
  }

  /** The button that opens the editor: focus comes back to it when the editor closes. */
  focusOpener(): void {
    this.controls.querySelector<HTMLElement>('[data-control="editor"]')?.focus();
  }

  /** Says something that came of what the user asked for. */
  say(words: string): void {
    this.said.textContent = words;
  }

  private toggle(): void {
    this.body.hidden = !this.body.hidden;
    this.fold.textContent = this.body.hidden ? 'More' : 'Less';
    this.fold.setAttribute('aria-expanded', String(!this.body.hidden));
  }

  private drawControls(pressed: ControlId | null): void {
    const view = this.state.phase === 'assessed' ? this.state.view : null;
    const { report, actions } = this;
    if (this.panels) {
      this.panels.drawControls(this.controls, { view, report, actions, pressed });
      return;
    }
    const buttons = listControls(view, report).map(([id, label]) => {
      const opens = id === 'questions' || id === 'dates' || id === 'law';
      const kind = opens ? { class: 'open', 'aria-expanded': 'false' } : {};
      const button = make('button', { type: 'button', 'data-control': id, ...kind }, label);
      button.addEventListener('click', () => void this.press(id));
      return button;
    });
    this.controls.replaceChildren(...buttons);
  }

  /** The first press brings what is behind the controls; from then on they answer themselves. */
  private async press(id: ControlId): Promise<void> {
    if (id === 'editor') return this.actions.openEditor();
    const panels = await this.load();
    if (typeof panels === 'string') return this.say(panels);
    this.panels = panels;
    this.controls.replaceChildren();
    this.drawControls(id);
  }
}

function sayState(state: BannerState): string {
  switch (state.phase) {
    case 'reading':
      return 'ReplyDue is reading this request\u2026';
    case 'failed':
      return state.words;
    case 'assessed':
      return state.view.assessment.headline;
    default:
      return state satisfies never;
  }
}

/** The day that matters next, unless the sentence before it names that day already. */
function sayDay({ next: { what, text, on }, today }: Assessment): (Node | string)[] {
  if (on === null) return [];
  const day = showDay(on);
  if (text.includes(day.replace(/^\w+ /, ''))) return [];
  const due = on < today ? 'It was due by' : 'It is due by';
  const words = { 'ask-review': 'The last day to ask is', complain: 'The last day to complain is' };
  return [
    ` ${what === 'ask-review' || what === 'complain' ? words[what] : due} `,
    make('time', { datetime: on }, day),
    '.',
  ];
}

function sayNext(assessment: Assessment): Node[] {
  const { next, questions, regime, warnings } = assessment;
  const known = [countQuestions(questions), regime.name].filter(Boolean).join(' \u00b7 ');
  return [
    make('p', { class: 'next' }, next.text, ...sayDay(assessment)),
    make('p', { class: 'muted' }, known),
    ...warnings.map((warning) => make('p', { class: 'box warn' }, makeSign('warn'), ' ', warning)),
  ];
}

function sayGaps({ gaps }: GapReport): Node[] {
  if (gaps.length === 0) return [];
  const lines = gaps.map(({ field, where }) => make('li', {}, `${field} `, make('small', {}, `(${where})`)));
  const words = 'These could not be read from the page, so what is said here may be wrong or not whole:';
  return [make('div', { class: 'box warn' }, makeSign('warn'), ' ', words, make('ul', {}, ...lines))];
}
