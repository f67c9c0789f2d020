import { Component } from 'preact';
import { Attempt } from '../Attempt';
import type { OptionsDesk } from './desk';

interface DeleteAllProps {
  readonly desk: Pick<OptionsDesk, 'deleteEverything'>;
  readonly deleted: () => void;
}

const WORD = 'delete';

/** Everything that is kept can be deleted for good; the word has to be typed, so that nobody does it by the way. */
export class DeleteAll extends Component<DeleteAllProps, { readonly typed: string }> {
  override state = { typed: '' };

  private readonly run = async () => {
    if (this.state.typed.trim().toLowerCase() !== WORD) return `Type the word ${WORD} first. Nothing was deleted.`;
    const failure = await this.props.desk.deleteEverything();
    if (failure !== null) return failure;
    this.setState({ typed: '' });
    this.props.deleted();
    return null;
  };

  override render(_: DeleteAllProps, { typed }: { readonly typed: string }) {
    return (
      <div class="delete-all">
        <p>
          <b>Delete everything:</b> all requests, corrections, notes, letters and settings. It cannot be brought back
          without a backup.
        </p>
        <label>
          To do so, type {WORD}{' '}
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => this.setState({ typed: event.currentTarget.value })}
          />
        </label>{' '}
        <Attempt label="Delete everything" run={this.run} done="Everything is deleted." />
      </div>
    );
  }
}
