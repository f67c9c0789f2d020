import { Component } from 'preact';
import { CaseList } from '../popup/case-list';
import { CaseNav } from './CaseNav';
import { OpenCase } from './case/OpenCase';
import type { CasebookDesk } from './desk';

interface CasebookProps {
  readonly desk: CasebookDesk;
  /** Address of the thread whose case is open; null: none. */
  readonly url: string | null;
  /** Opens another case by its address. */
  readonly goTo: (url: string | null) => void;
}

/** Every tracked case, and the chosen one with its letters. */
export class Casebook extends Component<CasebookProps> {
  private readonly list = new CaseList(this.props.desk, () => this.forceUpdate());

  override componentDidMount() {
    void this.list.read();
    document.addEventListener('visibilitychange', this.look);
    addEventListener('focus', this.look);
  }

  override componentWillUnmount() {
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('focus', this.look);
  }

  /** Another tab was in front, in which a reply may have been read. */
  private readonly look = () => {
    if (document.visibilityState === 'visible' && this.list.isShort) void this.list.read();
  };

  /** A case that was forgotten is no longer listed. */
  private readonly goTo = (url: string | null) => {
    if (url === null) void this.list.read();
    this.props.goTo(url);
  };

  override render({ desk, url }: CasebookProps) {
    const { cases } = this.list.listing;
    const hint = cases !== null && cases.length > 0 ? 'Choose a case to see how it stands.' : '';
    return (
      <main class="casebook" data-open={url !== null}>
        <CaseNav list={this.list} url={url} />
        <OpenCase desk={desk} url={url} goTo={this.goTo} hint={hint} />
      </main>
    );
  }
}
