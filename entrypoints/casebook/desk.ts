import type { CasebookDesk } from '../../components/casebook/desk';
import { send } from '../../lib/messaging/channel';
import { caseDesk } from './case-desk';

/** The casebook's desk in a real browser. */
export const desk: CasebookDesk = {
  ...caseDesk,
  list: (request) => send('list-cases', request),
};
