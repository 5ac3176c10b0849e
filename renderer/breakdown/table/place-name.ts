import type { GridPlace } from '../../../shared/analysis/place-heads';

/** How a place stands in `data-place` of its element. */
export function placeName({ row, column }: GridPlace): string {
  return `${row}:${column}`;
}

/** The element of the grid that something happened in, and its place. */
export function placedElement(target: EventTarget): { element: HTMLElement; place: GridPlace } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (element?.dataset['place'] ?? '').split(':').map(Number);
  return element === null || row === undefined || column === undefined
    ? null
    : { element, place: { row, column } };
}
