import type { PageActions } from '../../components/actions';
import { Banner } from '../../components/banner';
import type { BannerState } from '../../components/banner-words';
import { buildNote, type PaintedNote } from '../../components/note';
import type { LoadPanels } from '../../components/panels';
import type { Assessment } from '../../lib/assess/assessment';
import type { Reading } from '../../lib/portals/portal';

/** Where a message's head is, in the releases of the portals: its own element, or a heading before the text. */
const HEAD = '.correspondence__header';
const TITLE = ':scope > h2, :scope > .comment_content > h2';

/** Puts the banner and the notes into a page, brings them up to date, and takes them out again. */
export class Painting {
  readonly banner: Banner;
  private readonly notes = new Map<string, PaintedNote>();

  constructor(
    private readonly actions: PageActions,
    private readonly load: LoadPanels,
  ) {
    this.banner = new Banner(actions, load);
  }

  /** Draws the banner, and the notes if there is an assessment. Everything is built before anything is put in. */
  paint(reading: Reading, state: BannerState): void {
    const { thread, gaps } = reading;
    this.banner.paint(state, { portal: thread.portal, url: thread.url, gaps });
    if (state.phase === 'assessed') this.annotate(state.view.assessment);
    else this.clearNotes(new Set());
    this.mend(reading);
  }

  /** Puts back what the page's own scripts took out or moved, each at most once. */
  mend(reading: Reading): void {
    placeBanner(this.banner.host, reading);
    for (const [id, { host }] of this.notes) {
      const anchor = reading.anchors.get(id);
      if (!anchor) host.remove();
      else if (!anchor.contains(host)) placeNote(host, anchor);
    }
  }

  /** Leaves the page as the portal made it. */
  clear(): void {
    globalThis.replyduePanels?.clear();
    this.clearNotes(new Set());
    this.banner.host.remove();
  }

  private annotate({ notes, today }: Assessment): void {
    for (const note of notes) {
      const painted = this.notes.get(note.messageId);
      if (painted) painted.update(note, today);
      else this.notes.set(note.messageId, buildNote(note, today, this.actions, this.load));
    }
    this.clearNotes(new Set(notes.map(({ messageId }) => messageId)));
  }

  private clearNotes(kept: ReadonlySet<string>): void {
    for (const [id, { host }] of this.notes) {
      if (kept.has(id)) continue;
      host.remove();
      this.notes.delete(id);
    }
  }
}

/** Takes out what an earlier script of ours left in the page. An editor may hold a letter, so it stays. */
export function clearPage(): void {
  globalThis.replyduePanels?.clear();
  globalThis.replyduePanels = undefined;
  for (const host of document.querySelectorAll('replydue-banner, replydue-note')) host.remove();
}

/** Directly after the heading; without one before the first message, else at the top of the page. */
function placeBanner(host: HTMLElement, { heading, anchors }: Reading): void {
  const first = [...anchors.values()][0];
  if (heading) {
    if (heading.nextSibling !== host) heading.after(host);
  } else if (first) {
    if (first.previousSibling !== host) first.before(host);
  } else if (!host.isConnected) document.body.prepend(host);
}

/** In the message's head, which the portal shows also when it hides the rest. */
function placeNote(host: HTMLElement, anchor: Element): void {
  const head = anchor.querySelector(HEAD);
  const title = head ? null : anchor.querySelector(TITLE);
  if (head) head.append(host);
  else if (title) title.after(host);
  else anchor.prepend(host);
}
