import type { KeyboardEvent } from 'react';

/** Arrow keys go from button to button of a row, and from row to row of a table. */
export function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const { target, currentTarget: table } = event;
  if (!(target instanceof HTMLElement)) return;
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('button'),
  ]);
  const row = rows.findIndex((buttons) => buttons.includes(target));
  if (row < 0) return;
  const column = rows[row]?.indexOf(target) ?? 0;
  const next = {
    ArrowLeft: rows[row]?.[column - 1],
    ArrowRight: rows[row]?.[column + 1],
    ArrowUp: nearest(rows.slice(0, row).reverse(), column),
    ArrowDown: nearest(rows.slice(row + 1), column),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The button at a column, or the last one, of the first row that has any. */
function nearest(rows: readonly (readonly HTMLElement[])[], column: number): HTMLElement | undefined {
  const buttons = rows.find(({ length }) => length > 0) ?? [];
  return buttons[Math.min(column, buttons.length - 1)];
}
