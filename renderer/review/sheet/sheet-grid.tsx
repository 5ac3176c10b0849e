import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { ColumnReport, SheetReport } from '../../../shared/contract/results';
import { useWords } from '../../state/window-store';
import type { CellIssue } from './cell-issues';
import { clickedPlace } from './clicked-place';
import { GridHead } from './grid-head';
import { plainHeadHeight, tickHeadHeight } from './grid-measures';
import { headRow, placeAfterKey } from '../../components/grid-place';
import type { GridPlace } from '../../components/grid-place';
import { GridRow } from './grid-row';
import { HeaderBorders } from './header-borders';
import { useGridStyles } from './use-grid-styles';
import { useGridWindow } from './use-grid-window';
import type { PreviewRow } from './use-sheet-pages';

interface SheetGridProps {
  readonly sheet: SheetReport;
  /** Of the table that the head tells of. */
  readonly columns: readonly ColumnReport[];
  /** A table of the sheet has a column of ticks, whose meaning takes a line more. */
  readonly hasTicks: boolean;
  readonly totalRows: number;
  readonly widths: readonly number[];
  readonly rowAt: (index: number) => PreviewRow | undefined;
  readonly issues: ReadonlyMap<string, CellIssue>;
  readonly isReadable: boolean;
  readonly cursor: GridPlace;
  /** The cell that an issue led to. */
  readonly target: GridPlace | null;
  readonly onCursor: (place: GridPlace) => void;
  readonly onRange: (first: number, last: number) => void;
  /** Asks about the row of a place, or in the head about its column. */
  readonly onAsk: (place: GridPlace, anchor: HTMLElement) => void;
  readonly onHeaderRows: (rows: [number, number]) => void;
}

/** The sheet as it was understood, of any size: only what is in sight is drawn. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, totalRows, widths, rowAt, issues, isReadable, cursor, target, onCursor, onRange } = props;
  const styles = useGridStyles();
  const words = useWords();
  const gridId = useId();
  const ref = useRef<HTMLDivElement>(null);
  const headHeight = props.hasTicks ? tickHeadHeight : plainHeadHeight;
  const view = useGridWindow(ref, totalRows, widths, headHeight, target);
  const first = view.rows[0]?.index ?? 0;
  const last = view.rows.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [first, last, onRange]);
  const isDrawn =
    (cursor.row === headRow || (cursor.row >= first && cursor.row <= last)) &&
    view.columns.some(({ index }) => index === cursor.column);

  const ask = (place: GridPlace): void => {
    const inHead = place.row === headRow;
    if (!isReadable || (inHead && !sheet.columns[place.column])) return;
    const id = inHead ? `${gridId}-${headRow}-${place.column}` : `${gridId}-kind-${place.row}`;
    const anchor = document.getElementById(id);
    if (anchor !== null) props.onAsk(place, anchor);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const asks =
      event.key === 'Enter' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    const size = { rows: totalRows, columns: widths.length, pageRows: view.pageRows };
    const next = placeAfterKey(cursor, event, size);
    if (asks || next !== null) event.preventDefault();
    if (asks) ask(cursor);
    if (next === null) return;
    onCursor(next);
    view.show(next);
  };
  const onClick = (event: MouseEvent): void => {
    const clicked = clickedPlace(event.target, cursor.column);
    if (clicked === null) return;
    ref.current?.focus({ preventScroll: true });
    onCursor(clicked.place);
    if (clicked.isButton) ask(clicked.place);
  };
  const onContextMenu = (event: MouseEvent): void => {
    const clicked = clickedPlace(event.target, cursor.column);
    if (clicked === null) return;
    event.preventDefault();
    onCursor(clicked.place);
    ask(clicked.place);
  };

  return (
    <div
      ref={ref}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={words.review.grid(sheet.name)}
      aria-description={words.review.gridHint}
      aria-rowcount={totalRows + 1}
      aria-colcount={widths.length + 2}
      aria-activedescendant={isDrawn ? `${gridId}-${cursor.row}-${cursor.column}` : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onContextMenu={onContextMenu}
    >
      <div role="presentation" className={styles.content} style={{ width: view.width, height: view.height }}>
        <GridHead
          gridId={gridId}
          width={view.width}
          height={headHeight}
          shown={view.columns}
          columns={isReadable ? props.columns : []}
          active={cursor.row === headRow ? cursor.column : null}
        />
        <div role="rowgroup">
          {view.rows.map(({ index, key, start }) => (
            <GridRow
              key={key}
              gridId={gridId}
              index={index}
              start={start}
              width={view.width}
              row={rowAt(index)}
              columns={view.columns}
              activeColumn={cursor.row === index ? cursor.column : null}
              targetColumn={target?.row === index ? target.column : null}
              issues={issues}
              isPlain={sheet.setAside !== undefined}
            />
          ))}
        </div>
        {isReadable && sheet.headerRows !== null && (
          <HeaderBorders
            rows={sheet.headerRows}
            totalRows={totalRows}
            headHeight={headHeight}
            onChange={props.onHeaderRows}
          />
        )}
      </div>
    </div>
  );
}
