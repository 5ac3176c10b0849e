import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Grid } from './grid-of';
import type { GridPlace } from '../../../shared/analysis/place-heads';
import { movedPlace } from './grid-place';
import { placedElement, placeName } from './place-name';

interface GridActions {
  /** Enter on a place; with Ctrl for its people. */
  readonly act: (place: GridPlace, isPeople: boolean) => void;
  /** F1 or "?". */
  readonly explain: (place: GridPlace, element: HTMLElement) => void;
  /** "+" and "-": unfolds or folds the group of the place. */
  readonly fold: (place: GridPlace, isFolded: boolean) => void;
  /** Makes a place the active one; its element must be drawn then. */
  readonly move: (place: GridPlace) => void;
}

/** The keys of a grid with one stop of the tab key; the arrows move within it as in a worksheet. */
export function useGridKeys(
  grid: Grid,
  table: RefObject<HTMLTableElement | null>,
  { row, column }: GridPlace,
  { act, explain, fold, move }: GridActions,
): (event: KeyboardEvent) => void {
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    table.current?.querySelector<HTMLElement>(`[data-place="${placeName({ row, column })}"]`)?.focus();
  }, [column, row, table]);

  return (event) => {
    const placed = placedElement(event.target);
    if (placed === null || event.altKey) return;
    const next = movedPlace(placed.place, event, grid.size, grid.heads);
    const isWithCtrl = event.ctrlKey || event.metaKey;
    const acts: Partial<Record<string, () => void>> = {
      Enter: () => act(placed.place, isWithCtrl),
      ' ': () => act(placed.place, false),
      F1: () => explain(placed.place, placed.element),
      '?': () => explain(placed.place, placed.element),
      '+': () => fold(placed.place, false),
      '-': () => fold(placed.place, true),
    };
    const other = acts[event.key];
    if (next === null && (other === undefined || (isWithCtrl && event.key !== 'Enter'))) return;
    event.preventDefault();
    if (next === null) {
      other?.();
      return;
    }
    isMoving.current = true;
    move(next);
  };
}
