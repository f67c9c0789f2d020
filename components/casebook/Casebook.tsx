import { Component, type ComponentChildren } from 'preact';
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
  /** What stands there while no case is open. */
  readonly list: () => ComponentChildren;
}

/** Every tracked case, and the chosen one with its letters. */
export class Casebook extends Component<CasebookProps> {
  private readonly list = new CaseList(this.props.desk, () => this.forceUpdate());

  override componentDidMount() {
    if (this.props.url !== null) void this.list.read();
    document.addEventListener('visibilitychange', this.look);
    addEventListener('focus', this.look);
  }

  override componentDidUpdate({ url }: CasebookProps) {
    if (url === null && this.props.url !== null) void this.list.read();
  }

  override componentWillUnmount() {
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('focus', this.look);
  }

  /** Another tab was in front, in which a reply may have been read. */
  private readonly look = () => {
    const isShown = document.visibilityState === 'visible' && this.props.url !== null;
    if (isShown && this.list.isShort) void this.list.read();
  };

  override render({ desk, url, goTo, list }: CasebookProps) {
    return (
      <main class="casebook" data-open={url !== null}>
        {url === null ? list() : <CaseNav list={this.list} url={url} />}
        <OpenCase desk={desk} url={url} goTo={goTo} />
      </main>
    );
  }
}
