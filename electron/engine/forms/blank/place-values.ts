import type { FormValue } from '../../../../shared/forms/filled-form';
import { cellText } from '../../read/sheet';
import type { FilledLine, FilledSheet } from './blank-lines';
import type { BlankPackage } from './blank-package';
import type { SheetXml } from './sheet-xml';
import type { UnderstoodBlank } from './understand-blank';

/** A line in its row of the copy, from 0. */
export interface PlacedLine {
  readonly row: number;
  readonly line: FilledLine;
}

/** Puts the values of a sheet into the copy; answers where each line stands and how many cells were filled. */
export function placeValues(
  book: BlankPackage,
  { understood, lines }: FilledSheet,
): { readonly placed: readonly PlacedLine[]; readonly cells: number } {
  const xml = book.sheet(understood.sheet.name);
  const placed = placeLines(book, xml, understood, lines);
  let cells = 0;
  for (const { row, line } of placed)
    line.values.forEach((value, column) => {
      if (value === null || !isFree(xml, understood, line, row, column)) return;
      xml.set(row, column, value);
      cells += 1;
    });
  return { placed, cells };
}

/** Gives every line its row; where the form has too few blank ones, rows like the last of them are put in. */
function placeLines(
  book: BlankPackage,
  xml: SheetXml,
  { sheet, table, open, label, mode }: UnderstoodBlank,
  lines: readonly FilledLine[],
): PlacedLine[] {
  if (mode === 'given') return lines.flatMap((line) => (line.row === null ? [] : [{ row: line.row, line }]));
  const written = lines.filter(({ row }) => row === null);
  const style = xml.style(open[0] ?? table.first, label);
  // A blank line between the table and the signatures is no row of the table.
  const free = open.filter(
    (row, index) =>
      row === (open[0] ?? 0) + index && (index === 0 || style === null || xml.style(row, label) === style),
  );
  const last = free.at(-1) ?? table.first;
  const rows = free.length > 0 ? free : [table.first];
  const inserted = xml.insertRows(last, Math.max(0, written.length - rows.length));
  book.moved(sheet.name, inserted);
  const start = rows[0] ?? table.first;
  return [
    ...written.map((line, index) => ({ row: start + index, line })),
    ...lines.flatMap((line) =>
      line.row === null ? [] : [{ row: line.row > last ? line.row + inserted.count : line.row, line }],
    ),
  ];
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
