import { mergeClasses } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { Sort } from '../../../shared/contract/people';
import { formatCount } from '../../../shared/text/numbers';
import { headRow, placeAfterKey } from '../../components/grid-place';
import type { GridPlace } from '../../components/grid-place';
import { useWording } from '../../state/library-context';
import { nextSort } from '../../state/people-view';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { columnSubject, filteredSubjects } from '../column/column-clause';
import { maskedColumns } from '../masked';
import { clickedOn } from './clicked';
import { HeadCell } from './head-cell';
import { narrowestColumn, numberWidth, widthStep } from './measures';
import { PeopleRow } from './people-row';
import { useGridStyles } from './use-grid-styles';
import { listOf } from './use-people-rows';
import type { PeopleRows } from './use-people-rows';
import { usePeopleTable } from './use-people-table';
import { useScaledRows } from './use-scaled-rows';

interface PeopleGridProps {
  readonly columns: readonly PeopleColumn[];
  readonly sort: readonly Sort[];
  readonly rows: PeopleRows;
  readonly onRange: (first: number, last: number) => void;
  readonly onOpen: (person: number, row: number) => void;
  readonly onClose: () => void;
  /** Asks for the commands of a column. */
  readonly onMenu: (column: PeopleColumn, anchor: HTMLElement) => void;
}

/** The list of people as a grid of any length and width: only what is in sight is drawn. */
export function PeopleGrid({ columns, sort, rows, onRange, onOpen, onClose, onMenu }: PeopleGridProps) {
  const styles = useGridStyles();
  const language = useLanguage();
  const words = useWords().peoplePage;
  const { state, dispatch } = useWindowStore();
  const { widths, card, isSensitiveShown } = state.peopleView;
  const wording = useWording();
  const filtered = useMemo(() => filteredSubjects(state.filter, wording), [state.filter, wording]);
  const gridId = useId();
  const ref = useRef<HTMLDivElement>(null);
  const total = rows.total ?? 0;
  const view = useScaledRows(ref, total);
  const shown = usePeopleTable(columns, sort);
  const masked = maskedColumns(columns, isSensitiveShown);
  const across = useVirtualizer({
    horizontal: true,
    count: shown.length,
    getScrollElement: () => ref.current,
    estimateSize: (index) => shown[index]?.width ?? 0,
    overscan: 2,
    paddingStart: numberWidth,
    scrollPaddingStart:
      numberWidth + shown.reduce((sum, { isPinned, width }) => sum + (isPinned ? width : 0), 0),
  });
  const sizes = shown.map(({ width }) => width).join(' ');
  useLayoutEffect(() => across.measure(), [across, sizes]);
  const inSight = new Set(across.getVirtualItems().map(({ index }) => index));
  const drawn = shown
    .map((column, at) => ({ at, column }))
    .filter(({ at, column }) => column.isPinned || inSight.has(at));
  const [cursor, setCursor] = useState<GridPlace>({ row: card?.row ?? 0, column: 0 });
  const first = view.rows[0]?.index ?? 0;
  const last = view.rows.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [first, last, onRange]);
  useStartOfList(rows.key, card?.row ?? 0, view.show, setCursor);

  const sortBy = (at: number, isFurther: boolean): void => {
    const column = shown[at]?.column;
    if (!column || masked.has(column.id)) return;
    dispatch({ type: 'people-view-changed', change: { sort: nextSort(sort, column.id, isFurther) } });
  };
  const openMenu = (at: number): void => {
    const anchor = document.getElementById(`${gridId}-${headRow}-${at}`);
    const column = shown[at]?.column;
    if (anchor !== null && column) onMenu(column, anchor);
  };
  const open = ({ row }: GridPlace): void => {
    const person = rows.personAt(row);
    if (person !== undefined) onOpen(person, row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const inHead = cursor.row === headRow;
    const column = shown[cursor.column];
    const step = { ArrowLeft: -widthStep, ArrowRight: widthStep }[event.key];
    const asksMenu =
      event.key === 'ContextMenu' ||
      (event.key === 'F10' && event.shiftKey) ||
      (event.key === 'ArrowDown' && event.altKey);
    const size = { rows: total, columns: shown.length, pageRows: view.pageRows };
    const next = placeAfterKey(cursor, event, size);
    if (event.key === 'Escape' && card !== null) onClose();
    else if (inHead && event.shiftKey && step !== undefined && column) {
      const width = Math.max(narrowestColumn, column.width + step);
      dispatch({ type: 'people-view-changed', change: { widths: { ...widths, [column.column.id]: width } } });
    } else if (asksMenu) openMenu(cursor.column);
    else if (event.key === 'Enter') {
      if (inHead) sortBy(cursor.column, event.shiftKey);
      else open(cursor);
    } else if (next !== null) {
      setCursor(next);
      if (next.row !== headRow) view.show(next.row);
      if (!shown[next.column]?.isPinned) across.scrollToIndex(next.column);
    } else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const clicked = clickedOn(event.target);
    if (clicked === null) return;
    ref.current?.focus({ preventScroll: true });
    setCursor(clicked.place);
    if (clicked.isMenu) openMenu(clicked.place.column);
    else if (clicked.place.row === headRow) sortBy(clicked.place.column, event.shiftKey);
    else open(clicked.place);
  };
  const onContextMenu = (event: MouseEvent): void => {
    const clicked = clickedOn(event.target);
    if (clicked?.place.row !== headRow) return;
    event.preventDefault();
    setCursor(clicked.place);
    openMenu(clicked.place.column);
  };
  const isDrawn =
    (cursor.row === headRow || (cursor.row >= first && cursor.row <= last)) &&
    drawn.some(({ at }) => at === cursor.column);
  const lastPinned = shown.filter(({ isPinned }) => isPinned).length - 1;
  const width = across.getTotalSize();
  return (
    <div
      ref={ref}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={words.grid}
      aria-description={words.gridHint}
      aria-rowcount={total + 1}
      aria-colcount={shown.length + 1}
      aria-busy={rows.isLoading}
      aria-activedescendant={isDrawn ? `${gridId}-${cursor.row}-${cursor.column}` : undefined}
      data-testid="people"
      onKeyDown={onKeyDown}
      onClick={onClick}
      onContextMenu={onContextMenu}
    >
      <div role="presentation" className={styles.content} style={{ width, height: view.height }}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.headRow} style={{ width }}>
            <div
              role="columnheader"
              aria-colindex={1}
              className={mergeClasses(styles.number, styles.corner)}
              title={formatCount(total, language)}
            >
              {words.rowNumber}
            </div>
            {drawn.map(({ at, column }) => (
              <HeadCell
                key={column.column.id}
                id={`${gridId}-${headRow}-${at}`}
                at={at}
                shown={column}
                isActive={cursor.row === headRow && cursor.column === at}
                isLastPinned={at === lastPinned}
                isFiltered={filtered.has(columnSubject(column.column, wording.library))}
                sorts={sort.length}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {view.rows.map((row) => (
            <PeopleRow
              key={row.key}
              gridId={gridId}
              index={row.index}
              top={view.topOf(row)}
              width={width}
              shown={drawn}
              masked={masked}
              activeColumn={cursor.row === row.index ? cursor.column : null}
              isOpen={card !== null && rows.personAt(row.index) === card.person}
              person={rows.personAt(row.index)}
              valueAt={rows.valueAt}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Another order or search begins at its top; who comes back to the page finds the open card's person. */
function useStartOfList(
  key: string | null,
  openRow: number,
  show: (row: number, align: 'center' | 'start') => void,
  setCursor: (place: (before: GridPlace) => GridPlace) => void,
): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (key === null || key === before.current) return;
    const known = before.current;
    before.current = key;
    if (known === null) {
      if (openRow > 0) show(openRow, 'center');
      return;
    }
    if (listOf(key) === listOf(known)) return;
    show(0, 'start');
    setCursor((place) => (place.row === headRow ? place : { ...place, row: 0 }));
  });
}
