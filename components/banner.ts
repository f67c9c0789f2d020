import type { PageActions, Walk } from './actions';
import { type BannerState, sayGaps, sayNext, sayState } from './banner-words';
import { type ControlId, listControls } from './controls';
import { make } from './element';
import { openHost } from './host';
import type { LoadPanels, Panels } from './panels';
import type { GapReport } from './report';
import { makeSign } from './tone';

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

  /** Opens the questions, bringing first what is behind the controls, and goes to one of them. */
  async goTo(walk: Walk): Promise<void> {
    if (this.body.hidden) this.toggle();
    if (await this.wake()) this.drawControls(null, walk);
  }

  private toggle(): void {
    this.body.hidden = !this.body.hidden;
    this.fold.textContent = this.body.hidden ? 'More' : 'Less';
    this.fold.setAttribute('aria-expanded', String(!this.body.hidden));
  }

  private drawControls(pressed: ControlId | null, walk: Walk | null = null): void {
    const view = this.state.phase === 'assessed' ? this.state.view : null;
    const { report, actions } = this;
    if (this.panels) {
      this.panels.drawControls(this.controls, { view, report, actions, pressed, walk });
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
    if (await this.wake()) this.drawControls(id);
  }

  /** Whether the controls have what is behind them; else it is said why not. */
  private async wake(): Promise<boolean> {
    const panels = this.panels ?? (await this.load());
    if (typeof panels === 'string') {
      this.say(panels);
      return false;
    }
    if (!this.panels) this.controls.replaceChildren();
    this.panels = panels;
    return true;
  }
}
