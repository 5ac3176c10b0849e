/** A cell of the grid: row and column from 0; row -1 is the head. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export const headRow = -1;

/** Where a key leads from a cell; null for a key that leads nowhere. */
export function placeAfterKey(
  { row, column }: GridPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { rows, columns, pageRows }: { readonly rows: number; readonly columns: number; readonly pageRows: number },
): GridPlace | null {
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(Math.max(nextRow, headRow), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(ctrlKey ? headRow : row - 1, column);
    case 'ArrowDown':
      return to(ctrlKey ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, ctrlKey ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, ctrlKey ? columns - 1 : column + 1);
    case 'PageUp':
      return to(row - pageRows, column);
    case 'PageDown':
      return to(row + pageRows, column);
    case 'Home':
      return to(ctrlKey ? headRow : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
