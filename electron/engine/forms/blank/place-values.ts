import type { FormValue } from '../../../../shared/forms/filled-form';
import { cellText } from '../../read/sheet';
import { isShare } from './bind-shares';
import type { FilledLine, FilledSheet } from './blank-lines';
import type { BlankPackage } from './blank-package';
import type { SheetXml } from './sheet-xml';
import type { InsertedRows } from './shift-references';
import type { UnderstoodBlank } from './understand-blank';

/** A line in its row of the copy, from 0. */
export interface PlacedLine {
  readonly row: number;
  readonly line: FilledLine;
}

/** What was put into one sheet. */
export interface PlacedValues {
  readonly sheet: string;
  /** Where each line stands. */
  readonly placed: readonly PlacedLine[];
  readonly inserted: InsertedRows;
  /** Every cell that was filled, in the rows of the copy, from 0. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: number | string;
  }[];
}

/** Puts the values of a sheet into the copy. */
export function placeValues(book: BlankPackage, { understood, lines }: FilledSheet): PlacedValues {
  const sheet = understood.sheet.name;
  const xml = book.sheet(sheet);
  const { placed, inserted } = placeLines(book, xml, understood, lines);
  // A cell shown as 0.0% wants the fraction; one below a head of "%" the number itself.
  const inFormat = (
    value: number | string,
    row: number,
    column: number,
    line: FilledLine,
  ): number | string => {
    const own = understood.columns[column];
    const isPercentage = line.isShare === true || (own !== undefined && isShare(own));
    if (typeof value !== 'number' || !isPercentage || !book.isPercent(xml.styleOf(row, column))) return value;
    return Math.round(value * 100) / 10_000;
  };
  const cells = placed.flatMap(({ row, line }) =>
    line.values.flatMap((value, column) =>
      value !== null && isFree(xml, understood, line, row, column)
        ? [{ row, column, value: inFormat(value, row, column, line) }]
        : [],
    ),
  );
  for (const { row, column, value } of cells) xml.set(row, column, value);
  return { sheet, placed, inserted, cells };
}

/** Gives every line its row; where the form has too few blank ones, rows like the last of them are put in. */
function placeLines(
  book: BlankPackage,
  xml: SheetXml,
  { sheet, table, open, label, mode }: UnderstoodBlank,
  lines: readonly FilledLine[],
): Pick<PlacedValues, 'placed' | 'inserted'> {
  if (mode === 'given')
    return {
      placed: lines.flatMap((line) => (line.row === null ? [] : [{ row: line.row, line }])),
      inserted: { after: table.end, count: 0 },
    };
  const written = lines.filter(({ row }) => row === null);
  const style = xml.style(open[0] ?? table.first, label);
  // A blank line between the table and the signatures is no row of the table.
  const free = open.filter(
    (row, index) =>
      row === (open[0] ?? 0) + index && (index === 0 || style === null || xml.style(row, label) === style),
  );
  const last = free.at(-1) ?? table.first;
  const rows = free.length > 0 ? free : [table.first];
  const start = rows[0] ?? table.first;
  const inserted = xml.insertRows(start, last, Math.max(0, written.length - rows.length));
  book.moved(sheet.name, inserted);
  return {
    inserted,
    placed: [
      ...written.map((line, index) => ({ row: start + index, line })),
      ...lines.flatMap((line) =>
        line.row === null ? [] : [{ row: line.row > last ? line.row + inserted.count : line.row, line }],
      ),
    ],
  };
}

/** A figure that stands in the blank already, where another one was counted, from 0. */
export interface PrintedFigure {
  readonly row: number;
  readonly column: number;
  readonly printed: string;
  readonly counted: number;
}

/** Figures of last time: they stay, as whatever is written in a form. */
export function printedFigures(xml: SheetXml, { understood, lines }: FilledSheet): PrintedFigure[] {
  return lines.flatMap(({ row, values }) =>
    row === null
      ? []
      : values.flatMap((counted, column): PrintedFigure[] => {
          const printed = cellText(understood.sheet.rows[row]?.[column]);
          const isPrinted = typeof counted === 'number' && !canTake(printed) && !xml.hasFormula(row, column);
          return isPrinted ? [{ row, column, printed, counted }] : [];
        }),
  );
}

/** Formulas and words of the form stay; a running number or dots make place. */
function isFree(
  xml: SheetXml,
  { sheet }: UnderstoodBlank,
  line: FilledLine,
  row: number,
  column: number,
): boolean {
  if (xml.hasFormula(row, column)) return false;
  if (line.row === null) return true;
  return canTake(cellText(sheet.rows[line.row]?.[column]));
}

function canTake(text: FormValue): boolean {
  return String(text ?? '').replace(/[\s.…#0]/g, '') === '';
}
