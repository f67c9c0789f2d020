import type { EditorSetting, LoadPanels } from '../../components/panels';
import type { LetterKind } from '../../lib/letters/letter';

/** The letter editor of a page: at most one is open. */
export class Editing {
  private open = false;
  private choose: (kind: LetterKind) => void = () => {};

  /** `say`: shows words to the user when the editor cannot be had. */
  constructor(
    private readonly load: LoadPanels,
    private readonly say: (words: string) => void,
  ) {}

  /** Opens the editor; in one that is open the letter that is asked for is shown. */
  async begin(setting: EditorSetting): Promise<void> {
    if (this.open) {
      if (setting.kind) this.choose(setting.kind);
      return;
    }
    this.open = true;
    const panels = await this.load();
    if (typeof panels === 'string') {
      this.open = false;
      this.say(panels);
      return;
    }
    const closed: EditorSetting['closed'] = (kept) => {
      this.open = false;
      setting.closed(kept);
    };
    this.choose = panels.openEditor({ ...setting, closed });
  }
}
