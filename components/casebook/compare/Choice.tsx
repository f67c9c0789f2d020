import type { Group } from '../../../lib/cases/compare/groups';
import { showCount } from '../../day';
import type { Rows, Wish } from './wish';

interface ChoiceProps {
  readonly groups: readonly Group[];
  readonly wish: Wish;
  readonly choose: (wish: Wish) => void;
}

const names = {
  all: 'All',
  open: 'Something still open',
  late: 'Late',
  refused: 'Something refused',
} as const satisfies Record<Rows, string>;

/** Which cases, and which of their rows. */
export function Choice({ groups, wish, choose }: ChoiceProps) {
  const chosen = wish.cases.length > 0 ? '' : (wish.like ?? groups[0]?.id ?? '');
  return (
    <div class="choice">
      <label>
        Requests that ask the same{' '}
        <select value={chosen} onChange={({ currentTarget: { value } }) => choose({ ...wish, like: value, cases: [] })}>
          {wish.cases.length > 0 && <option value="">{showCount(wish.cases.length, 'case')} that you chose</option>}
          {groups.map(({ id, title, urls, questions }) => (
            <option key={id} value={id}>
              {title || id} ({showCount(urls.length, 'request')}, {showCount(questions, 'question')})
            </option>
          ))}
        </select>
      </label>
      <label>
        Show{' '}
        <select value={wish.rows} onChange={({ currentTarget: { value } }) => choose({ ...wish, rows: value as Rows })}>
          {(Object.keys(names) as Rows[]).map((rows) => (
            <option key={rows} value={rows}>
              {names[rows]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
