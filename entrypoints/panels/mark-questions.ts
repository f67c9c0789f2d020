import type { PageActions, Sight } from '../../components/actions';
import { markOrder, markStyles } from '../../components/mark-styles';
import { findMarks, type Mark } from './find-marks';
import { unmarkWords } from './show-words';

/** On paper the letters are as they were written. */
const css = `@media screen{${markOrder.map((state) => `::highlight(replydue-${state}){${markStyles[state]}}`).join('')}}`;

/** Whether the browser can mark words without a change to the page. */
export function canMark(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/** The marks of questions and answers in the letters. They are there as long as somebody holds them. */
export class Marks {
  private readonly holders = new Set<Element>();
  private sheet: CSSStyleSheet | undefined;
  private sight: Sight | null = null;
  private goTo: PageActions['goTo'] = () => {};
  private marks: readonly Mark[] = [];

  /** Marks what is to be seen, and brings the marks up to date; `holder`: for as long as this is in the page. */
  async show(holder: Element, actions: Pick<PageActions, 'look' | 'goTo'>): Promise<void> {
    if (!canMark()) return;
    const sight = actions.look();
    this.goTo = actions.goTo;
    this.holders.add(holder);
    if (sight.questions === this.sight?.questions) return;
    this.sight = sight;
    const marks = await findMarks(sight, () => this.sight === sight);
    if (marks && this.sight === sight) this.paint(marks);
  }

  /** One holder less. After the last one nothing is marked any more. */
  end(holder: Element): void {
    this.holders.delete(holder);
    for (const one of this.holders) if (!one.isConnected) this.holders.delete(one);
    if (this.holders.size === 0) this.clear();
  }

  /** Leaves the page as the portal made it. */
  clear(): void {
    const { sheet } = this;
    this.holders.clear();
    this.sight = null;
    this.marks = [];
    unmarkWords();
    if (!canMark()) return;
    for (const state of markOrder) CSS.highlights.delete(`replydue-${state}`);
    if (sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((one) => one !== sheet);
    this.sheet = undefined;
    document.removeEventListener('click', this.pick);
  }

  private paint(marks: readonly Mark[]): void {
    this.marks = marks;
    this.dress();
    for (const [priority, state] of markOrder.entries()) {
      const highlight = new Highlight();
      highlight.priority = priority;
      for (const mark of marks) if (mark.state === state) highlight.add(mark.range);
      if (highlight.size > 0) CSS.highlights.set(`replydue-${state}`, highlight);
      else CSS.highlights.delete(`replydue-${state}`);
    }
    document.addEventListener('click', this.pick);
  }

  private dress(): void {
    if (this.sheet) return;
    this.sheet = new CSSStyleSheet();
    this.sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  /** A click on a question's own words leads to its row; links, buttons and selections of text remain what they are. */
  private readonly pick = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    const isTaken =
      event.target instanceof Element && event.target.closest('a, button, input, label, summary, textarea');
    if (!isPlain || isTaken || event.defaultPrevented || getSelection()?.isCollapsed === false) return;
    const mark = this.marks.findLast(({ isAsked, range }) => isAsked && isAt(range, event));
    if (mark) this.goTo({ to: mark.questionId });
  };
}

/** Whether a point of the window is on the words of a range. */
function isAt(range: Range, { clientX, clientY }: MouseEvent): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}
