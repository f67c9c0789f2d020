import type { PageActions, Sight } from '../../components/actions';
import type { BannerState } from '../../components/banner-words';
import { nextLetter } from '../../components/draft-label';
import type { EditorSetting } from '../../components/panels';
import type { LetterKind } from '../../lib/letters/letter';
import { send } from '../../lib/messaging/channel';
import type { PageFacts, PageView, Result } from '../../lib/messaging/protocol';
import type { Page, Portal, Reading } from '../../lib/portals/portal';
import type { Evidence } from '../../lib/thread/thread';
import { Editing } from './editing';
import { watchKeys } from './keys';
import { panelsFor } from './load-panels';
import { Painting } from './paint';
import { readWhole } from './read-page';
import { watchPage } from './watch';

/** Who reads fast sees no banner that says that it reads; in milliseconds. */
const QUIET = 300;

const NO_LETTER = 'No letter is of use on this request just now.';

/** A page with a request thread: read, assessed by the background, painted, and kept up to date. */
export class ThreadPage {
  private readonly load;
  private readonly actions: PageActions;
  private readonly painting: Painting;
  private readonly editing: Editing;
  private reading: Reading;
  private state: BannerState = { phase: 'reading' };
  private retired = false;
  private begun: Promise<void> | null = null;
  private read: Promise<void> | null = null;
  /** How often the background was asked, and the latest of these whose answer is on the page. */
  private asked = 0;
  private drawn = 0;
  private stop: () => void = () => {};

  constructor(
    private readonly portal: Portal,
    private page: Page,
  ) {
    this.reading = portal.read(page);
    this.load = panelsFor(this.reading.thread.url);
    this.actions = {
      correct: (correction) => this.ask(send('correct-case', { facts: this.facts, correction })),
      undo: (target) => this.ask(send('undo-correction', { facts: this.facts, target })),
      track: () => this.ask(send('track-case', this.facts)),
      forget: () => this.ask(send('forget-case', this.facts)),
      show: (evidence) => this.showEvidence(evidence),
      retry: () => this.assess(),
      openEditor: () => void this.edit(null),
      look: () => this.look(),
      goTo: (walk) => void this.painting.banner.goTo(walk),
    };
    this.painting = new Painting(this.actions, this.load);
    this.editing = new Editing(this.load, (words) => this.painting.banner.say(words));
  }

  /** Reads to the end, assesses and paints; then watches the page. Called again, it waits for the same. */
  begin(): Promise<void> {
    this.begun ??= this.start();
    return this.begun;
  }

  /** What the page says, when it has been read to the end. */
  async describe(): Promise<PageFacts> {
    await this.readToEnd();
    return this.facts;
  }

  /** Opens the letter editor with a letter, `kind` null: the one that fits best; in an open one it shows that letter. */
  async edit(kind: LetterKind | null): Promise<void> {
    await this.begin();
    await this.openEditor(kind);
  }

  /** The case was changed elsewhere, as in the popup. */
  async assessAgain(): Promise<void> {
    await this.begin();
    await this.assess();
  }

  private get facts(): PageFacts {
    const { thread, gaps, viewer } = this.reading;
    return { thread, gaps, viewer };
  }

  private async start(): Promise<void> {
    const waiting = setTimeout(() => this.draw({ phase: 'reading' }, 0), QUIET);
    await this.readToEnd();
    await this.assess(waiting);
    if (this.retired) return;
    const stopKeys = watchKeys((by) => this.walk(by));
    const stopWatch = watchPage(
      () => void this.readAgain(),
      () => void this.assess(),
    );
    this.stop = () => {
      stopKeys();
      stopWatch();
    };
    const wish = this.state.phase === 'assessed' ? this.state.view.openEditor : null;
    if (wish) await this.openEditor(wish.kind);
  }

  private readToEnd(): Promise<void> {
    this.read ??= readWhole(this.portal, this.page, this.reading).then(({ page, reading }) => {
      this.page = page;
      this.reading = reading;
    });
    return this.read;
  }

  private async openEditor(kind: LetterKind | null): Promise<void> {
    if (this.state.phase !== 'assessed') return;
    const { facts, actions } = this;
    const { view } = this.state;
    if (nextLetter(view) === null) return this.painting.banner.say(NO_LETTER);
    const closed: EditorSetting['closed'] = (kept) => this.endEdit(kept);
    await this.editing.begin({ facts, view, kind, ask: send, show: actions.show, closed });
  }

  /** Scrolls to a message and opens it. */
  async showMessage(messageId: string): Promise<void> {
    const anchor = this.reading.anchors.get(messageId);
    const panels = await this.load();
    if (anchor && typeof panels !== 'string') panels.showMessage(anchor);
  }

  /** A newer script of ours has taken over this page, as after an update. An open letter stays, for it to be copied. */
  retire(): void {
    this.retired = true;
    this.stop();
    this.painting.clear();
  }

  private endEdit(kept: Parameters<EditorSetting['closed']>[0]): void {
    if (this.state.phase === 'assessed')
      this.draw({ phase: 'assessed', view: { ...this.state.view, ...kept } }, this.drawn);
    this.painting.banner.focusOpener();
  }

  private nextTurn(): number {
    this.asked += 1;
    return this.asked;
  }

  /** An answer that was overtaken by a later one is not drawn any more. */
  private draw(state: BannerState, turn: number): void {
    if (this.retired || turn < this.drawn) return;
    this.drawn = turn;
    this.state = state;
    this.painting.paint(this.reading, state);
  }

  private async assess(waiting?: ReturnType<typeof setTimeout>) {
    const turn = this.nextTurn();
    const result = await send('assess-page', this.facts);
    clearTimeout(waiting);
    const state: BannerState = result.ok
      ? { phase: 'assessed', view: result.value }
      : { phase: 'failed', words: result.failure.words };
    this.draw(state, turn);
    return null;
  }

  /** For what changes the case: the new view is painted, or the words of the failure are given back. */
  private async ask(asked: Promise<Result<PageView>>) {
    const turn = this.nextTurn();
    const result = await asked;
    if (!result.ok) return result.failure.words;
    this.draw({ phase: 'assessed', view: result.value }, turn);
    return null;
  }

  /** After the page changed: what it says is assessed anew, or only what was taken out is put back. */
  private async readAgain(): Promise<void> {
    const before = JSON.stringify(this.facts);
    this.reading = this.portal.read(this.page);
    if (JSON.stringify(this.facts) === before) this.painting.mend(this.reading);
    else await this.assess();
  }

  private async showEvidence(evidence: Evidence) {
    const panels = await this.load();
    if (typeof panels === 'string') return panels;
    const shown = this.find(evidence.messageId);
    return panels.showWords(shown?.anchor, evidence, shown?.text ?? '');
  }

  private look(): Sight {
    const view = this.state.phase === 'assessed' ? this.state.view : null;
    const label = view && nextLetter(view);
    return {
      questions: view?.assessment.questions ?? [],
      find: (messageId) => this.find(messageId),
      letter: label ? { label, messageId: view?.assessment.next.messageId ?? null } : null,
    };
  }

  private find(messageId: string): ReturnType<Sight['find']> {
    const { thread, anchors } = this.reading;
    const anchor = anchors.get(messageId);
    const text = thread.messages.find(({ id }) => id === messageId)?.text ?? '';
    return anchor ? { anchor, text } : null;
  }

  private walk(by: 1 | -1): boolean {
    const hasQuestions = this.look().questions.length > 0;
    if (hasQuestions) this.actions.goTo({ by });
    return hasQuestions;
  }
}
