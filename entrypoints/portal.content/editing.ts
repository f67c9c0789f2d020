import type { EditorSetting, LoadPanels } from '../../components/panels';

/** The letter editor of a page: at most one is open. */
export class Editing {
  private open = false;

  /** `say`: shows words to the user when the editor cannot be had. */
  constructor(
    private readonly load: LoadPanels,
    private readonly say: (words: string) => void,
  ) {}

  /** Opens the editor, unless one is open. */
  async begin(setting: EditorSetting): Promise<void> {
    if (this.open) return;
    this.open = true;
    const panels = await this.load();
    if (typeof panels === 'string') {
      this.open = false;
      this.say(panels);
      return;
    }
    const closed: EditorSetting['closed'] = (draft) => {
      this.open = false;
      setting.closed(draft);
    };
    panels.openEditor({ ...setting, closed });
  }
}
