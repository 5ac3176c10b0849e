import type { GridPlace, PlacedHead } from '../../../shared/analysis/place-heads';

export interface GridSize {
  /** Lines of heads, and all rows with them. */
  readonly heads: number;
  readonly rows: number;
  readonly columns: number;
}

/** The head that covers a place. */
export function headAt(heads: readonly PlacedHead[], { row, column }: GridPlace): PlacedHead | undefined {
  return heads.find(
    ({ cell, place }) =>
      row >= place.row &&
      row < place.row + cell.rowSpan &&
      column >= place.column &&
      column < place.column + cell.columnSpan,
  );
}

export function clampPlace({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  };
}

const pageRows = 15;

/** Where a key leads, as in a worksheet; null for a key that does not move. */
export function movedPlace(
  from: GridPlace,
  key: { readonly key: string; readonly ctrlKey: boolean },
  size: GridSize,
  heads: readonly PlacedHead[],
): GridPlace | null {
  const { row, column } = from;
  const head = row < size.heads ? headAt(heads, from) : undefined;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const targets: Partial<Record<string, GridPlace>> = {
    ArrowUp: { row: (head?.place.row ?? row) - 1, column },
    ArrowDown: { row: head ? head.place.row + head.cell.rowSpan : row + 1, column },
    ArrowLeft: { row, column: (head?.place.column ?? column) - 1 },
    ArrowRight: { row, column: head ? head.place.column + head.cell.columnSpan : column + 1 },
    Home: key.ctrlKey ? { row: size.heads, column: 0 } : { row, column: 0 },
    End: key.ctrlKey ? last : { row, column: last.column },
    PageUp: { row: Math.max(row - pageRows, Math.min(row, size.heads)), column },
    PageDown: { row: row + pageRows, column },
  };
  const target = targets[key.key];
  if (!target) return null;
  const place = clampPlace(target, size);
  return place.row < size.heads ? (headAt(heads, place)?.place ?? place) : place;
}
