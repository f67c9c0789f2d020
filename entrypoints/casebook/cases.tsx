import '../../components/panel.css';
import '../../components/letter/letter.css';
import '../../components/rows.css';
import '../../components/casebook/casebook.css';
import '../../components/casebook/list/list.css';
import '../../components/casebook/case/case.css';
import '../../components/casebook/timeline/timeline.css';
import { Casebook } from '../../components/casebook/Casebook';
import { List } from '../../components/casebook/list/List';
import { BackupReminder } from '../../components/casebook/transfer/BackupReminder';
import { backupDesk } from './backup-file';
import { desk } from './desk';
import { listDesk } from './list-desk';
import type { PartProps } from './main';

/** Where the list was left: it is there again when the user comes back from a case. */
const left = { top: 0 };

/** The list of cases, and the case that is open. */
export function View({ place, goTo }: PartProps) {
  const open = (url: string | null) => goTo({ part: 'cases', url, query: '' });
  return (
    <>
      {place.url === null && <BackupReminder desk={backupDesk} />}
      <Casebook
        desk={desk}
        url={place.url}
        goTo={open}
        list={() => (
          <List
            desk={listDesk}
            query={place.query}
            goTo={(query, replace) => goTo({ part: 'cases', url: null, query }, replace)}
            open={open}
            place={left}
          />
        )}
      />
    </>
  );
}
