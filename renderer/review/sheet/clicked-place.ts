import { headRow } from '../../components/grid-place';
import type { GridPlace } from '../../components/grid-place';

interface Clicked {
  readonly place: GridPlace;
  /** The button of a column or a row was clicked. */
  readonly isButton: boolean;
}

/** The place of the grid that was clicked; the button of a row leaves the column as it is. */
export function clickedPlace(target: EventTarget, column: number): Clicked | null {
  if (!(target instanceof Element)) return null;
  const button = target.closest<HTMLElement>('[data-row-button]');
  if (button) return { place: { row: Number(button.dataset.rowButton), column }, isButton: true };
  const cell = target.closest<HTMLElement>('[data-row]');
  if (cell === null) return null;
  const row = Number(cell.dataset.row);
  return { place: { row, column: Number(cell.dataset.column) }, isButton: row === headRow };
}
