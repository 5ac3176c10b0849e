import { useCallback, useMemo, useState } from 'react';
import { findField } from '../../../shared/roster/fields';
import type { TableReport } from '../../../shared/contract/results';
import type { SheetPlace } from '../../state/window-shape';
import { useLanguage, useWords } from '../../state/window-store';
import { useReview } from '../review-context';
import { cellIssues } from './cell-issues';
import { CellLine } from './cell-line';
import { columnLetter, parseCell } from './cell-place';
import { columnSamples } from './column-samples';
import { columnWidths } from './column-widths';
import { FieldPicker } from './field-picker';
import { headRow } from '../../components/grid-place';
import type { GridPlace } from '../../components/grid-place';
import { RowMenu } from './row-menu';
import { SheetGrid } from './sheet-grid';
import { TableChoice } from './table-choice';
import { tableAt, tablesOf } from './tables-of';
import type { SheetViewProps } from './shown-sheet';
import type { PreviewRow } from './use-sheet-pages';
import { useShownTable } from './use-shown-table';

interface LoadedSheetProps extends SheetViewProps {
  readonly firstPage: readonly PreviewRow[];
  readonly rowAt: (index: number) => PreviewRow | undefined;
  readonly onRange: (first: number, last: number) => void;
}

/** What a question is about: the column of a place in the head, else its row. */
interface Asked {
  readonly place: GridPlace;
  readonly anchor: HTMLElement;
}

/** The grid with the cell it stands on, and the questions that its columns and rows open. */
export function LoadedSheet(props: LoadedSheetProps) {
  const { shown, place, issues, isReadable, firstPage, rowAt, onRange, onHeaderRows } = props;
  const { file, path, sheet } = shown;
  const words = useWords();
  const { decide } = useReview();
  const language = useLanguage();
  const tables = useMemo(() => tablesOf(sheet), [sheet]);
  const widths = useMemo(() => {
    const labels = tables.map(({ columns }) =>
      columns.map(({ field, hidden }) => {
        const label = findField(field ?? '')?.label[language] ?? words.review.unused;
        // The letter, what is said of it and the sureness stand in one line.
        return hidden ? label.padEnd(hiddenHeadLength) : label;
      }),
    );
    return columnWidths(firstPage, labels);
  }, [firstPage, language, tables, words]);
  const [cursor, setCursor] = useState<GridPlace>({ row: sheet.headerRows?.[1] ?? 0, column: 0 });
  const { table, showRow, onSight } = useShownTable(tables);
  const moveTo = (place: GridPlace): void => {
    setCursor(place);
    if (place.row !== headRow) showRow(place.row);
  };
  const onRows = useCallback(
    (first: number, last: number) => {
      onRange(first, last);
      onSight(first, last);
    },
    [onRange, onSight],
  );
  const [target, setTarget] = useState<GridPlace | null>(null);
  const [seen, setSeen] = useState<SheetPlace | null>(null);
  if (place !== seen) {
    const next = targetOf(place?.cell ?? null, sheet.headerRows);
    setSeen(place);
    setTarget(next);
    if (next !== null) moveTo(next);
  }
  const [asked, setAsked] = useState<Asked | null>(null);
  const marks = useMemo(() => cellIssues(issues, path, sheet.name), [issues, path, sheet.name]);
  const close = (): void => {
    asked?.anchor.closest<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
    setAsked(null);
  };
  const of = { file, sheet: sheet.name };
  const row = asked?.place.row ?? headRow;
  const columns = tables[table]?.columns ?? [];
  const column = asked && row === headRow ? columns[asked.place.column] : undefined;
  const address =
    cursor.row === headRow ? columnLetter(cursor.column) : `${columnLetter(cursor.column)}${cursor.row + 1}`;
  return (
    <>
      {tables.length > 1 && (
        <TableChoice
          tables={tables}
          chosen={table}
          onChoose={(chosen) => {
            const place = { row: (tables[chosen]?.headerRows?.[0] ?? 1) - 1, column: 0 };
            setTarget(place);
            moveTo(place);
          }}
        />
      )}
      <SheetGrid
        sheet={sheet}
        columns={columns}
        hasTicks={tables.some((each) => each.columns.some(({ tick }) => tick !== undefined))}
        totalRows={sheet.rows.total}
        issues={marks}
        onCursor={moveTo}
        onAsk={(asking, anchor) => setAsked({ place: asking, anchor })}
        onRange={onRows}
        {...{ widths, rowAt, isReadable, cursor, target, onHeaderRows }}
      />
      <CellLine
        address={address}
        text={cursor.row === headRow ? '' : (rowAt(cursor.row)?.cells[cursor.column] ?? '')}
        issue={marks.get(address)}
      />
      {asked && column && (
        <FieldPicker
          column={column}
          samples={columnSamples(rowsOf(tables, table, rowAt), asked.place.column)}
          target={asked.anchor}
          onDecide={(decision) =>
            decide({ kind: 'column', ...of, table, column: column.column, ...decision })
          }
          onClose={close}
        />
      )}
      {asked && row !== headRow && (
        <RowMenu
          kind={rowAt(row)?.kind ?? 'blank'}
          target={asked.anchor}
          onExclude={(excluded) => decide({ kind: 'row', ...of, row: row + 1, excluded })}
          onHeaderStart={() => onHeaderRows([row + 1, Math.max(row + 1, sheet.headerRows?.[1] ?? 0)])}
          onHeaderEnd={() => onHeaderRows([Math.min(row + 1, sheet.headerRows?.[0] ?? row + 1), row + 1])}
          onClose={close}
        />
      )}
    </>
  );
}

/** Characters. */
const hiddenHeadLength = 22;
const sampledRows = 100;

/** The first rows of a table, as far as they were fetched. */
function rowsOf(
  tables: readonly TableReport[],
  table: number,
  rowAt: (index: number) => PreviewRow | undefined,
): PreviewRow[] {
  const top = (tables[table]?.headerRows?.[1] ?? 1) - 1;
  const rows = Array.from({ length: sampledRows }, (_, index) => rowAt(top + index));
  return rows.flatMap((row) => (row && tableAt(tables, row.row - 1) === table ? [row] : []));
}

/** A whole column is shown at its header. */
function targetOf(cell: string | null, headerRows: readonly [number, number] | null): GridPlace | null {
  const place = cell === null ? null : parseCell(cell);
  return place === null ? null : { row: place.row ?? (headerRows?.[1] ?? 1) - 1, column: place.column };
}
