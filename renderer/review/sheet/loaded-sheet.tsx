import { useMemo, useState } from 'react';
import { findField } from '../../../shared/roster/fields';
import type { SheetPlace } from '../../state/window-state';
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
import type { SheetViewProps } from './shown-sheet';
import type { PreviewRow } from './use-sheet-pages';

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
  const widths = useMemo(() => {
    const labels = sheet.columns.map(
      ({ field }) => findField(field ?? '')?.label[language] ?? words.review.unused,
    );
    return columnWidths(firstPage, labels, widthOf(firstPage, sheet.columns.length));
  }, [firstPage, language, sheet.columns, words]);
  const [cursor, setCursor] = useState<GridPlace>({ row: sheet.headerRows?.[1] ?? 0, column: 0 });
  const [target, setTarget] = useState<GridPlace | null>(null);
  const [seen, setSeen] = useState<SheetPlace | null>(null);
  if (place !== seen) {
    const next = targetOf(place?.cell ?? null, sheet.headerRows);
    setSeen(place);
    setTarget(next);
    if (next !== null) setCursor(next);
  }
  const [asked, setAsked] = useState<Asked | null>(null);
  const marks = useMemo(() => cellIssues(issues, path, sheet.name), [issues, path, sheet.name]);
  const close = (): void => {
    asked?.anchor.closest<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
    setAsked(null);
  };
  const of = { file, sheet: sheet.name };
  const row = asked?.place.row ?? headRow;
  const column = asked && row === headRow ? sheet.columns[asked.place.column] : undefined;
  const address =
    cursor.row === headRow ? columnLetter(cursor.column) : `${columnLetter(cursor.column)}${cursor.row + 1}`;
  return (
    <>
      <SheetGrid
        sheet={sheet}
        totalRows={sheet.rows.total}
        issues={marks}
        onCursor={setCursor}
        onAsk={(asking, anchor) => setAsked({ place: asking, anchor })}
        {...{ widths, rowAt, isReadable, cursor, target, onRange, onHeaderRows }}
      />
      <CellLine
        address={address}
        text={cursor.row === headRow ? '' : (rowAt(cursor.row)?.cells[cursor.column] ?? '')}
        issue={marks.get(address)}
      />
      {asked && column && (
        <FieldPicker
          column={column}
          samples={columnSamples(firstPage, asked.place.column)}
          target={asked.anchor}
          onDecide={(decision) => decide({ kind: 'column', ...of, column: column.column, ...decision })}
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

function widthOf(rows: readonly PreviewRow[], columns: number): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(columns, 1));
}

/** A whole column is shown at its header. */
function targetOf(cell: string | null, headerRows: readonly [number, number] | null): GridPlace | null {
  const place = cell === null ? null : parseCell(cell);
  return place === null ? null : { row: place.row ?? (headerRows?.[1] ?? 1) - 1, column: place.column };
}
