import { mergeClasses } from '@fluentui/react-components';
import {
  ArrowSortDownFilled,
  ArrowSortUpFilled,
  ChevronDownRegular,
  ChevronRightRegular,
} from '@fluentui/react-icons';
import type { TableColumn } from '../../../shared/analysis/table-model';
import type { TableSort } from '../../../shared/analysis/table-view';
import type { Grid } from './grid-of';
import type { GridPlace, PlacedHead } from '../../../shared/analysis/place-heads';
import { placeName } from './place-name';
import { useTableStyles } from './use-table-styles';

const overNameGap = 8;

interface TableHeadProps {
  readonly grid: Grid;
  readonly columns: readonly TableColumn[];
  readonly sort: TableSort;
  readonly active: GridPlace;
  /** Pixels of the first column. */
  readonly nameWidth: number;
}

/** The heads of the columns; the last line sorts, the first folds and unfolds. */
export function TableHead({ grid, columns, sort, active, nameWidth }: TableHeadProps) {
  const styles = useTableStyles();
  const lines = Array.from({ length: grid.size.heads }, (_, row) =>
    grid.heads.filter(({ place }) => place.row === row),
  );
  const directionOf = ({ cell, place }: PlacedHead): 'ascending' | 'descending' | null => {
    if (sort.by === 'natural' || place.column === 0 || cell.columnSpan > 1) return null;
    const column = columns[place.column - 1];
    const isSorted = column?.kind === 'total' ? isByTotal(sort, columns) : column?.id === sort.column;
    return isSorted ? sort.direction : null;
  };
  return (
    <thead className={styles.thead}>
      {lines.map((heads, row) => (
        <tr key={row} aria-rowindex={row + 1}>
          {heads.map((head) => {
            const { cell, place } = head;
            const direction = directionOf(head);
            return (
              <th
                key={place.column}
                role="columnheader"
                scope={cell.columnSpan > 1 ? 'colgroup' : 'col'}
                colSpan={cell.columnSpan}
                rowSpan={cell.rowSpan}
                aria-colindex={place.column + 1}
                aria-sort={direction ?? undefined}
                aria-expanded={cell.canFold ? !cell.isFolded : undefined}
                tabIndex={active.row === place.row && active.column === place.column ? 0 : -1}
                data-place={placeName(place)}
                style={place.column === 0 ? { minWidth: nameWidth } : undefined}
                className={mergeClasses(
                  styles.head,
                  place.column === 0 && styles.corner,
                  cell.canFold && !cell.isFolded && styles.overColumns,
                )}
              >
                <span
                  className={mergeClasses(cell.columnSpan > 1 && styles.overName)}
                  style={cell.columnSpan > 1 ? { left: nameWidth + overNameGap } : undefined}
                >
                  {cell.canFold &&
                    (cell.isFolded ? (
                      <ChevronRightRegular className={styles.mark} />
                    ) : (
                      <ChevronDownRegular className={styles.mark} />
                    ))}
                  {direction === 'ascending' && <ArrowSortUpFilled className={styles.mark} />}
                  {direction === 'descending' && <ArrowSortDownFilled className={styles.mark} />}
                  {cell.label}
                </span>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

/** A column that is gone counts as the total. */
function isByTotal(sort: TableSort, columns: readonly TableColumn[]): boolean {
  return sort.by === 'value' && !columns.some(({ id, kind }) => kind !== 'total' && id === sort.column);
}
