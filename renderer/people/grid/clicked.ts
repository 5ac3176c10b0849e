import type { GridPlace } from '../../components/grid-place';

/** What was clicked on in the list. */
export interface Clicked {
  readonly place: GridPlace;
  /** The arrow in the head of a column. */
  readonly isMenu: boolean;
}

/** Null beside cells, and on the edge of a head, which is dragged. */
export function clickedOn(target: EventTarget): Clicked | null {
  if (!(target instanceof Element) || target.closest('[data-edge]') !== null) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  if (cell === null) return null;
  const place = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  return { place, isMenu: target.closest('[data-menu]') !== null };
}
