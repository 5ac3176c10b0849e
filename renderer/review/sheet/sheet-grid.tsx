import { mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { SheetReport } from '../../../shared/contract/results';
import { useWords } from '../../state/window-store';
import type { CellIssue } from './cell-issues';
import { ColumnHead } from './column-head';
import { headHeight, leftWidth, rowHeight } from './grid-measures';
import { headRow, placeAfterKey } from './grid-place';
import type { GridPlace } from './grid-place';
import { GridRow } from './grid-row';
import { HeaderBorders } from './header-borders';
import { useGridStyles } from './use-grid-styles';
import type { PreviewRow } from './use-sheet-pages';

interface SheetGridProps {
  readonly sheet: SheetReport;
  readonly totalRows: number;
  readonly widths: readonly number[];
  readonly rowAt: (index: number) => PreviewRow | undefined;
  readonly issues: ReadonlyMap<string, CellIssue>;
  readonly isReadable: boolean;
  readonly cursor: GridPlace;
  /** The cell that an issue led to; a new one is gone to and takes the focus. */
  readonly target: GridPlace | null;
  readonly onCursor: (place: GridPlace) => void;
  readonly onRange: (first: number, last: number) => void;
  readonly onOpenColumn: (column: number, anchor: HTMLElement) => void;
  readonly onOpenRow: (row: number, anchor: HTMLElement) => void;
  readonly onHeaderRows: (rows: [number, number]) => void;
}

/** The sheet as it was understood, of any size: only what is in sight is drawn. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, totalRows, widths, rowAt, issues, isReadable, cursor, target, onCursor, onRange } = props;
  const styles = useGridStyles();
  const words = useWords();
  const gridId = useId();
  const gridRef = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: totalRows,
    getScrollElement: () => gridRef.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => gridRef.current,
    estimateSize: (index) => widths[index] ?? 0,
    overscan: 3,
    paddingStart: leftWidth,
    scrollPaddingStart: leftWidth,
  });
  const shownRows = rows.getVirtualItems();
  const shownColumns = columns.getVirtualItems();
  const first = shownRows[0]?.index ?? 0;
  const last = shownRows.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [first, last, onRange]);

  useEffect(() => {
    if (target === null) return;
    rows.scrollToIndex(Math.max(target.row, 0), { align: 'center' });
    columns.scrollToIndex(target.column, { align: 'center' });
    gridRef.current?.focus({ preventScroll: true });
  }, [columns, rows, target]);

  const idOf = ({ row, column }: GridPlace): string => `${gridId}-${row}-${column}`;
  const isDrawn =
    (cursor.row === headRow || (cursor.row >= first && cursor.row <= last)) &&
    shownColumns.some(({ index }) => index === cursor.column);
  const width = columns.getTotalSize();

  const openAt = ({ row, column }: GridPlace): void => {
    if (!isReadable) return;
    const anchorId = row === headRow ? idOf({ row, column }) : `${gridId}-kind-${row}`;
    const anchor = document.getElementById(anchorId);
    if (anchor === null) return;
    if (row !== headRow) props.onOpenRow(row, anchor);
    else if (sheet.columns[column]) props.onOpenColumn(column, anchor);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      openAt(cursor);
      return;
    }
    const pageRows = Math.max(1, Math.floor((rows.scrollRect?.height ?? 0) / rowHeight) - 4);
    const next = placeAfterKey(cursor, event, { rows: totalRows, columns: widths.length, pageRows });
    if (next === null) return;
    event.preventDefault();
    onCursor(next);
    if (next.row !== headRow) rows.scrollToIndex(next.row);
    columns.scrollToIndex(next.column);
  };
  const onClick = (event: MouseEvent): void => {
    const clicked = placeOf(event.target);
    if (clicked === null) return;
    gridRef.current?.focus({ preventScroll: true });
    onCursor(clicked.column === null ? { row: clicked.row, column: cursor.column } : { ...clicked, column: clicked.column });
    if (clicked.column === null || clicked.row === headRow)
      openAt({ row: clicked.row, column: clicked.column ?? 0 });
  };
  const onContextMenu = (event: MouseEvent): void => {
    const clicked = placeOf(event.target);
    if (clicked === null) return;
    event.preventDefault();
    const place = { row: clicked.row, column: clicked.column ?? cursor.column };
    onCursor(place);
    openAt(place);
  };

  return (
    <div
      ref={gridRef}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={words.review.grid(sheet.name)}
      aria-description={words.review.gridHint}
      aria-rowcount={totalRows + 1}
      aria-colcount={widths.length + 2}
      aria-activedescendant={isDrawn ? idOf(cursor) : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onContextMenu={onContextMenu}
    >
      <div role="presentation" className={styles.content} style={{ width, height: rows.getTotalSize() }}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.headRow} style={{ width }}>
            <div
              role="columnheader"
              aria-colindex={1}
              className={mergeClasses(styles.left, styles.number, styles.corner)}
            >
              {words.review.row}
            </div>
            <div
              role="columnheader"
              aria-colindex={2}
              className={mergeClasses(styles.left, styles.kind, styles.corner)}
            >
              {words.review.kind}
            </div>
            {shownColumns.map(({ index, key, start, size }) => (
              <ColumnHead
                key={key}
                id={idOf({ row: headRow, column: index })}
                index={index}
                start={start}
                width={size}
                column={isReadable ? sheet.columns[index] : undefined}
                isActive={cursor.row === headRow && cursor.column === index}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {shownRows.map(({ index, key, start }) => (
            <GridRow
              key={key}
              gridId={gridId}
              index={index}
              start={start}
              width={width}
              row={rowAt(index)}
              columns={shownColumns}
              activeColumn={cursor.row === index ? cursor.column : null}
              targetColumn={target?.row === index ? target.column : null}
              issues={issues}
              isPlain={sheet.setAside !== undefined}
            />
          ))}
        </div>
        {isReadable && sheet.headerRows !== null && (
          <HeaderBorders rows={sheet.headerRows} totalRows={totalRows} onChange={props.onHeaderRows} />
        )}
      </div>
    </div>
  );
}

/** The cell that was clicked; without a column it was the button of a row. */
function placeOf(target: EventTarget): { readonly row: number; readonly column: number | null } | null {
  if (!(target instanceof Element)) return null;
  const button = target.closest<HTMLElement>('[data-row-button]');
  if (button) return { row: Number(button.dataset.rowButton), column: null };
  const cell = target.closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}
