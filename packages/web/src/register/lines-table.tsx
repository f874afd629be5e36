/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table that a narrow window displays as cards loses its roles unless they are written out */
import { useSpeech } from '../language/language.tsx';
import type { Column } from './columns.tsx';
import { orderOf, sortBy, type ListState } from './list-state.ts';
import type { Go } from './use-list-state.ts';

export interface LinesTableProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly lines: readonly T[];
  readonly sort: string;
  readonly state: ListState;
  readonly go: Go;
  /** Other lines are on their way; these are still those of before. */
  readonly stale: boolean;
}

/**
 * The lines of a list. In a narrow window each line becomes a card by CSS alone; the roles are written out because a
 * table that is displayed as blocks would lose them.
 */
export function LinesTable<T extends { readonly id: string }>({ label, columns, lines, sort, state, go, stale }: LinesTableProps<T>) {
  return (
    <table role="table" className="list-table" aria-label={label} aria-busy={stale}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={sort} state={state} go={go} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <tr role="row" key={line.id}>
            {columns.map((column, index) => (
              <td role="cell" key={column.id} className={index === 0 ? 'cell-title' : `cell-${column.id}`} data-label={column.head}>
                {column.cell(line)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps<T> extends Pick<LinesTableProps<T>, 'sort' | 'state' | 'go'> {
  readonly column: Column<T>;
}

function Head<T>({ column, sort, state, go }: HeadProps<T>) {
  const { texts } = useSpeech();
  const by = column.sort;
  if (by === undefined) {
    return (
      <th role="columnheader" scope="col">
        {column.head}
      </th>
    );
  }
  const order = orderOf(by, sort);
  const { sortedUp, sortedDown } = texts.register.table;
  return (
    <th role="columnheader" scope="col" aria-sort={order}>
      <button type="button" className="sort-button" onClick={() => go(sortBy(state, by, sort))}>
        {column.head}
        <span className={`sort-order sort-order-${order}`} aria-hidden="true" title={order === 'ascending' ? sortedUp : order === 'descending' ? sortedDown : undefined} />
      </button>
    </th>
  );
}
