import { headsAbove, placeHeads } from './place-heads';
import type { LineKind, TableCell, TableModel } from './table-model';

/** A figure as a worksheet takes it. */
export interface SheetFigure {
  readonly value: number | null;
  readonly isShare: boolean;
  /** In a public version: not told. */
  readonly isHidden: boolean;
}

/** A head with the columns and head rows that it spans; row 0 is the first, column 0 the one behind the names. */
export interface SheetHead {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly isPart: boolean;
}

export interface SheetColumn {
  /** All heads above it in one line. */
  readonly name: string;
  readonly isShare: boolean;
  /** The column of the table that it tells a part of. */
  readonly of: number;
  readonly kind: LineKind;
}

export interface SheetLine {
  readonly label: string;
  readonly level: number;
  readonly kind: LineKind;
  /** Null: an open group without subtotals. */
  readonly figures: readonly (SheetFigure | null)[];
}

/** A table for a worksheet, the clipboard or a document: every figure in a column of its own, heads placed. */
export interface SheetTable {
  readonly rowHead: string;
  readonly headRows: number;
  readonly heads: readonly SheetHead[];
  readonly columns: readonly SheetColumn[];
  readonly lines: readonly SheetLine[];
}

export interface SheetWords {
  readonly share: string;
  readonly numerator: string;
  readonly denominator: string;
}

interface Part {
  readonly head: string;
  readonly isShare: boolean;
  readonly of: (cell: TableCell) => number | null;
}

export function sheetTable(model: TableModel, words: SheetWords): SheetTable {
  const parts = partsOf(model, words);
  const hasParts = parts.length > 1;
  const placed = placeHeads(model.header);
  const headRows = model.header.length + (hasParts ? 1 : 0);
  const heads = placed.map(({ cell, place }): SheetHead => ({
    label: cell.label,
    row: place.row,
    column: (place.column - 1) * parts.length,
    columnSpan: cell.columnSpan * parts.length,
    rowSpan: cell.rowSpan,
    isPart: false,
  }));
  const nameOf = (at: number): string =>
    headsAbove(placed, at)
      .map((cell) => cell.label)
      .join(' – ');
  const columns = model.columns.flatMap(({ kind, label }, at) =>
    parts.map(({ head, isShare }): SheetColumn => {
      const name = nameOf(at) || label;
      return { name: hasParts ? `${name} – ${head}` : name, isShare, of: at, kind };
    }),
  );
  const partHeads = model.columns.flatMap((_column, at) =>
    parts.map(({ head }, part): SheetHead => ({
      label: head,
      row: headRows - 1,
      column: at * parts.length + part,
      columnSpan: 1,
      rowSpan: 1,
      isPart: true,
    })),
  );
  return {
    rowHead: model.rowHeads.join(' › '),
    headRows,
    heads: hasParts ? [...heads, ...partHeads] : heads,
    columns,
    lines: model.rows.map(({ label, level, kind, cells }) => ({
      label,
      level,
      kind,
      figures:
        cells.length === 0
          ? columns.map(() => null)
          : cells.flatMap((cell) => parts.map((part) => figureOf(cell, part))),
    })),
  };
}

/** The columns that one column of the table becomes. */
function partsOf(model: TableModel, words: SheetWords): Part[] {
  if (model.measure !== 'headcount')
    return [
      { head: words.numerator, of: (cell) => cell.numerator, isShare: false },
      { head: words.denominator, of: (cell) => cell.denominator, isShare: false },
      { head: words.share, of: (cell) => cell.value, isShare: true },
    ];
  const count: Part = { head: words.numerator, of: (cell) => cell.people, isShare: false };
  const hasShares = model.rows.some(({ cells }) => cells.some(({ shareOf }) => shareOf !== null));
  return hasShares ? [count, { head: words.share, of: (cell) => cell.share, isShare: true }] : [count];
}

/** A denominator that is told stays where only its numerator is not. */
function figureOf(cell: TableCell, part: Part): SheetFigure {
  const value = part.of(cell);
  const isTold = !cell.isHidden || (!part.isShare && value === cell.denominator && cell.denominator > 0);
  return { value: isTold ? value : null, isShare: part.isShare, isHidden: !isTold };
}
