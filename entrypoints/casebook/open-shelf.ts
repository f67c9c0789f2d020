import { Shelf } from '../../lib/cases/shelf';
import { Store } from '../../lib/cases/store';
import { noteOpened } from '../background/loss';

/** The extension's own database, as this page sees it: one connection for all parts of the casebook. */
export const store = new Store((isNew) => void noteOpened(isNew));

/** All cases at once. */
export const shelf = new Shelf(store);
