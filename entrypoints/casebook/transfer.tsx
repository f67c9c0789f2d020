import '../../components/casebook/transfer/transfer.css';
import { Transfer } from '../../components/casebook/transfer/Transfer';
import { transferDesk } from './transfer-desk';

/** Import and export. */
export function View() {
  return <Transfer desk={transferDesk} />;
}
