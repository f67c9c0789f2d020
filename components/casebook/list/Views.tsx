import { Component } from 'preact';
import type { SavedView } from '../../../lib/cases/list/views';
import { Attempt } from '../../Attempt';
import { Failed } from '../../popup/Failed';
import type { ListDesk } from './desk';

interface ViewsProps {
  readonly desk: Pick<ListDesk, 'listViews' | 'saveView' | 'forgetView'>;
  /** What is asked for now, as the address has it. */
  readonly query: string;
}

interface ViewsState {
  /** Null until they are read. */
  readonly views: readonly SavedView[] | null;
  readonly name: string;
  /** Why they could not be read. */
  readonly failure: string | null;
}

/** The lists that the user wants again: each a link, to be saved under a name and forgotten. */
export class Views extends Component<ViewsProps, ViewsState> {
  override state: ViewsState = { views: null, name: '', failure: null };

  override componentDidMount() {
    void this.read();
  }

  private async read(): Promise<void> {
    const views = await this.props.desk.listViews();
    this.setState(views.ok ? { views: views.value, failure: null } : { failure: views.failure.words });
  }

  private readonly save = async (): Promise<string | null> => {
    const name = this.state.name.trim();
    if (name === '') return 'Give it a name first.';
    const failure = await this.props.desk.saveView({ name, query: this.props.query });
    if (failure === null) this.setState({ name: '' });
    await this.read();
    return failure;
  };

  private async forget(name: string): Promise<string | null> {
    const failure = await this.props.desk.forgetView(name);
    await this.read();
    return failure;
  }

  override render(_props: ViewsProps, { views, name, failure }: ViewsState) {
    const isThere = views?.some((view) => view.name === name.trim()) ?? false;
    return (
      <>
        {failure !== null && <Failed words={failure} retry={() => void this.read()} />}
        {views?.length === 0 && <p class="quiet">No view is saved yet.</p>}
        <ul class="views">
          {(views ?? []).map((view) => (
            <li key={view.name}>
              <a href={view.query === '' ? '#cases' : `#cases?${view.query}`}>{view.name}</a>{' '}
              <Attempt label="Forget" name={`Forget view ${view.name}`} run={() => this.forget(view.name)} />
            </li>
          ))}
        </ul>
        <label>
          Save what you see now as{' '}
          <input
            type="text"
            maxLength={100}
            value={name}
            onInput={(event) => this.setState({ name: event.currentTarget.value })}
          />
        </label>{' '}
        {isThere ? (
          <Attempt
            key="again"
            label="Replace view"
            run={this.save}
            done="Replaced."
            confirm={`A view is called \u201c${name.trim()}\u201d already. What it shows gives way to what you see now.`}
          />
        ) : (
          <Attempt key="new" label="Save view" run={this.save} done="Saved." />
        )}
      </>
    );
  }
}
