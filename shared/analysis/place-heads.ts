import type { HeaderCell } from './table-model';

/** A place of the grid. Row 0 is the first line of heads, column 0 the names of the rows. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** A head and the places that it covers. */
export interface PlacedHead {
  readonly cell: HeaderCell;
  readonly place: GridPlace;
}

/** Where every head stands: as in a worksheet a head of two lines takes the place below it too. */
export function placeHeads(header: readonly (readonly HeaderCell[])[]): PlacedHead[] {
  const taken = new Set<string>();
  return header.flatMap((line, row) => {
    let column = 1;
    return line.map((cell) => {
      while (taken.has(`${row}:${column}`)) column += 1;
      const place = { row, column };
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let across = 0; across < cell.columnSpan; across += 1)
          taken.add(`${row + down}:${column + across}`);
      column += cell.columnSpan;
      return { cell, place };
    });
  });
}

/** The heads above a column, from the outer one in. */
export function headsAbove(placed: readonly PlacedHead[], column: number): readonly HeaderCell[] {
  return placed
    .filter(({ place, cell }) => column + 1 >= place.column && column + 1 < place.column + cell.columnSpan)
    .map(({ cell }) => cell);
}
