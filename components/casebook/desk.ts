import type { PopupDesk } from '../popup/desk';
import type { CaseDesk } from './case/desk';

/** What the casebook can ask for. Nothing here rejects. */
export interface CasebookDesk extends Pick<PopupDesk, 'list'>, CaseDesk {}
