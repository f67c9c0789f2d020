import { Component, createRef } from 'preact';
import type { CaseActions } from './actions';

interface TagsProps {
  readonly tags: readonly string[];
  readonly actions: Pick<CaseActions, 'keep' | 'listTags'>;
}

/** The tags of a case: each can be taken away, and more given, with those of other cases to choose from. */
export class Tags extends Component<TagsProps, { known: readonly string[]; words: string }> {
  override state = { known: [] as readonly string[], words: '' };
  private readonly box = createRef<HTMLInputElement>();

  private readonly suggest = async () => this.setState({ known: await this.props.actions.listTags() });

  private readonly add = async (event: Event) => {
    event.preventDefault();
    const box = this.box.current;
    const tag = box?.value.trim().replace(/\s+/g, ' ') ?? '';
    if (!box || tag === '') return;
    if (this.props.tags.includes(tag)) return this.setState({ words: `It has the tag \u201c${tag}\u201d already.` });
    const failure = await this.props.actions.keep({ what: 'tag', tag });
    if (failure === null) box.value = '';
    this.setState({ words: failure ?? `Tagged \u201c${tag}\u201d.` });
  };

  private async remove(tag: string): Promise<void> {
    const failure = await this.props.actions.keep({ what: 'untag', tag });
    this.setState({ words: failure ?? `The tag \u201c${tag}\u201d is gone.` }, () => this.box.current?.focus());
  }

  override render({ tags }: TagsProps, { known, words }: { known: readonly string[]; words: string }) {
    return (
      <form class="tags" onSubmit={(event) => void this.add(event)}>
        {tags.length > 0 && (
          <ul aria-label="Tags">
            {tags.map((tag) => (
              <li key={tag}>
                <a href={`#cases?tag=${encodeURIComponent(tag)}`} dir="auto">
                  {tag}
                </a>
                <button type="button" aria-label={`Remove the tag ${tag}`} onClick={() => void this.remove(tag)}>
                  {'\u00d7'}
                </button>
              </li>
            ))}
          </ul>
        )}
        <label>
          Add a tag{' '}
          <input
            ref={this.box}
            list="known-tags"
            maxLength={100}
            autoComplete="off"
            onFocus={() => void this.suggest()}
          />
        </label>
        <datalist id="known-tags">
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>{' '}
        <button type="submit">Add</button> <span role="status">{words}</span>
      </form>
    );
  }
}
