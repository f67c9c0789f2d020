import type { TransferDesk } from '../../components/casebook/transfer/desk';
import { readState } from './backup-state';
import { whenRead } from './library';
import { store } from './open-shelf';
import { tried } from './outcome';

/** What the list has to know of backups, which it asks for once its cases are there. */
export const reminderDesk: Pick<TransferDesk, 'readState'> = {
  readState: async () => {
    await whenRead();
    return tried(readState(store));
  },
};
