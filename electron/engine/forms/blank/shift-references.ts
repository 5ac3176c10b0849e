import { columnIndex, columnLetter } from '../../read/sheet';

/** What happens to places when `count` rows are put in below a row (all from 1). */
export interface InsertedRows {
  readonly after: number;
  readonly count: number;
}

/** One end of a reference; an axis it does not name is null: `C` of `C:C`. */
interface Corner {
  readonly column: string | null;
  readonly isColumnFixed: boolean;
  /** From 1. */
  readonly row: number | null;
  readonly isRowFixed: boolean;
}

interface Reference {
  /** Null where the formula names none. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

const sheetName = /((?:\[[^\]]*\])?(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)(?::[\p{L}\p{N}_.]+)?!)?/u.source;
const cell = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const column = String.raw`(\$?)([A-Z]{1,3})`;
const row = String.raw`(\$?)(\d{1,7})`;
/** Quotations and names of table columns are passed over; then cells, whole columns, whole rows. */
const places = new RegExp(
  String.raw`"(?:[^"]|"")*"|${sheetName}(?<![\p{L}\p{N}_.$])(?:${cell}(?::${cell})?|${column}:${column}|${row}:${row})(?![\p{L}\p{N}_(.!])|\[[^\]]*\]`,
  'giu',
);

/** Changes every reference of a formula; null makes it `#REF!`, the same reference leaves it as it is written. */
function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(places, (all: string, ...found: (string | undefined)[]) => {
    const corner = (at: number): Corner | null =>
      found[at + 1] === undefined
        ? null
        : {
            column: found[at + 1] ?? '',
            isColumnFixed: found[at] === '$',
            row: Number(found[at + 3]),
            isRowFixed: found[at + 2] === '$',
          };
    const lone = (at: number, axis: 'column' | 'row'): Corner | null => {
      const text = found[at + 1];
      if (text === undefined) return null;
      const isFixed = found[at] === '$';
      return axis === 'column'
        ? { column: text, isColumnFixed: isFixed, row: null, isRowFixed: false }
        : { column: null, isColumnFixed: false, row: Number(text), isRowFixed: isFixed };
    };
    const first = corner(1) ?? lone(9, 'column') ?? lone(13, 'row');
    if (!first) return all;
    const reference: Reference = {
      sheet: found[0] === undefined ? null : unquoted(found[0].slice(0, -1)),
      first,
      last: corner(5) ?? lone(11, 'column') ?? lone(15, 'row'),
    };
    const changed = change(reference);
    if (changed === reference) return all;
    if (changed === null) return `${found[0] ?? ''}#REF!`;
    const ends = [changed.first, ...(changed.last ? [changed.last] : [])];
    return (found[0] ?? '') + ends.map(written).join(':');
  });
}

function written({ column: letters, isColumnFixed, row: number, isRowFixed }: Corner): string {
  const across = letters === null ? '' : `${isColumnFixed ? '$' : ''}${letters}`;
  return across + (number === null ? '' : `${isRowFixed ? '$' : ''}${number}`);
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function moved(reference: Reference, inserted: InsertedRows, grows: boolean): Reference {
  const { after, count } = inserted;
  const below = (corner: Corner): Corner =>
    corner.row !== null && corner.row > after ? { ...corner, row: corner.row + count } : corner;
  const { first, last } = reference;
  const end = last && (grows && last.row === after ? { ...last, row: after + count } : below(last));
  return { ...reference, first: below(first), last: end };
}

/**
 * Places of a sheet, as its attributes list them. What reaches over the new rows grows with them; with `grows`, what
 * ends with the row above them too.
 */
export function shiftReference(text: string, inserted: InsertedRows, grows = false): string {
  return mapReferences(text, (reference) => {
    const { first, last } = reference;
    const isListEnd = grows && last === null && first.row === inserted.after;
    return moved(isListEnd ? { ...reference, last: first } : reference, inserted, grows);
  });
}

/**
 * A formula after rows were put into `ownSheet`. `standsOn`: the formula itself stands on that sheet and means its cells
 * where it names no sheet. From outside the list (`grows`), what sums the list to its last row sums the new rows too.
 */
export function shiftFormula(
  formula: string,
  inserted: InsertedRows,
  ownSheet: string,
  { standsOn = true, grows = true }: { readonly standsOn?: boolean; readonly grows?: boolean } = {},
): string {
  return mapReferences(formula, (reference) => {
    const isOwn = reference.sheet === null ? standsOn : reference.sheet === ownSheet;
    return isOwn ? moved(reference, inserted, grows) : reference;
  });
}

/**
 * The formula of the list's last row (`from`, its first is `first`) in a new row: what pointed into the list points as
 * far down as the row stands; heads above and totals below stay where they are.
 */
export function copyFormula(formula: string, first: number, from: number, to: number): string {
  const down = (corner: Corner): Corner =>
    corner.row === null || corner.isRowFixed || corner.row < first || corner.row > from
      ? corner
      : { ...corner, row: corner.row + to - from };
  return mapReferences(formula, (reference) => ({
    ...reference,
    first: down(reference.first),
    last: reference.last && down(reference.last),
  }));
}

/** A formula as a program fills it into another cell: every reference without `$` goes with it. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const first = movedCorner(reference.first, rows, columns);
    const last = reference.last && movedCorner(reference.last, rows, columns);
    return first === null || (reference.last !== null && last === null)
      ? null
      : { ...reference, first, last };
  });
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows;
  const index = corner.column === null ? null : columnIndex(corner.column.toUpperCase());
  const column = index === null || corner.isColumnFixed ? index : index + columns;
  if ((row !== null && (row < 1 || row > 1_048_576)) || (column !== null && (column < 0 || column > 16_383)))
    return null;
  return { ...corner, row, column: column === null ? null : columnLetter(column) };
}
