import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { TableColumn, TableRow } from '../../../shared/analysis/table-model';
import type { Language } from '../../../shared/text/language';
import { cellTexts } from './cell-texts';
import { placeName } from './place-name';
import { useTableStyles } from './use-table-styles';

interface TableLineProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly isIndicator: boolean;
  readonly language: Language;
  /** Its place in the grid. */
  readonly at: number;
  /** Pixels for what stands beside the figures of each column, so that figures stand below each other. */
  readonly besideWidths: readonly number[];
  /** The column of it that the focus goes to; null in every other row. */
  readonly activeColumn: number | null;
  readonly index?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}

/** Pixels: names stand further in with every group, and below each other with and without the mark for folding. */
const indentOf = ({ level, kind }: TableRow): number => 8 + 16 * level + (kind === 'group' ? 0 : 8);

/** One row: its name and its figures. */
export function TableLine({
  row,
  columns,
  isIndicator,
  language,
  besideWidths,
  at,
  activeColumn,
  index,
  ref,
}: TableLineProps) {
  const styles = useTableStyles();
  const isTotal = row.kind === 'total';
  const isGroup = row.kind === 'group';
  const isMissing = row.kind !== 'others' && row.path.length > 0 && row.path.at(-1) === null;
  return (
    <tr ref={ref} data-index={index} className={styles.row} aria-rowindex={at + 1}>
      <th
        role="rowheader"
        scope="row"
        aria-colindex={1}
        aria-expanded={isGroup ? !row.isFolded : undefined}
        style={row.level > 0 ? { paddingLeft: indentOf(row) } : undefined}
        tabIndex={activeColumn === 0 ? 0 : -1}
        data-place={placeName({ row: at, column: 0 })}
        className={mergeClasses(
          styles.name,
          isMissing && styles.missing,
          isGroup && styles.strong,
          isTotal && styles.total,
        )}
      >
        {isGroup &&
          (row.isFolded ? (
            <ChevronRightRegular className={styles.mark} />
          ) : (
            <ChevronDownRegular className={styles.mark} />
          ))}
        {row.label}
      </th>
      {columns.map((column, across) => {
        const cell = row.cells[across];
        const texts = cell ? cellTexts(cell, isIndicator, language) : null;
        const isStrong = isGroup || column.kind === 'total' || column.kind === 'subtotal';
        return (
          <td
            key={column.id}
            role="gridcell"
            aria-colindex={across + 2}
            tabIndex={activeColumn === across + 1 ? 0 : -1}
            data-place={placeName({ row: at, column: across + 1 })}
            className={mergeClasses(
              styles.cell,
              isStrong && styles.strong,
              isTotal && styles.total,
              cell?.people === 0 ? styles.quiet : styles.people,
            )}
          >
            {texts?.main}{' '}
            {texts?.beside != null && (
              <span className={styles.beside} style={{ minWidth: besideWidths[across] }}>
                {texts.beside}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
