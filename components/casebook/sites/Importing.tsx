import { Component } from 'preact';
import { Attempt } from '../../Attempt';
import type { Outcome } from '../../actions';

interface ImportingProps {
  /** Begins to read what an address names; null when it names nothing that can be read. */
  readonly begin: (address: string) => Outcome | null;
}

const NO_LIST =
  'That is not the address of a list that ReplyDue can read. It reads profiles, batches, lists of Pro users and searches on the sites that run Alaveteli.';

/** Where somebody brings in all requests of a list by its address. */
export class Importing extends Component<ImportingProps, { address: string }> {
  override state = { address: '' };

  private readonly begin = async (): Promise<string | null> => {
    const begun = this.props.begin(this.state.address);
    if (begun === null) return NO_LIST;
    const words = await begun;
    if (words === null) this.setState({ address: '' });
    return words;
  };

  override render(_props: ImportingProps, { address }: { address: string }) {
    return (
      <section aria-labelledby="import">
        <h2 id="import">Track all requests of a list</h2>
        <p>
          Open your profile on the request site and press ReplyDue's button there, or give the address of a profile or a
          search here. Each request is read as if you had opened it, one after the other, with a pause of at least two
          seconds, in a tab of its own. You can stop it and go on later.
        </p>
        <form onSubmit={(event) => event.preventDefault()}>
          <label>
            Address of the list
            <input
              type="url"
              maxLength={2000}
              placeholder="https://www.whatdotheyknow.com/user/your_name"
              value={address}
              onInput={({ currentTarget: { value } }) => this.setState({ address: value })}
            />
          </label>
          <Attempt label="Read and track" run={this.begin} />
        </form>
      </section>
    );
  }
}
