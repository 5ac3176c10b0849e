import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FailureError } from '../../../../shared/contract/failure';
import type { FormValue } from '../../../../shared/forms/filled-form';
import { writeSafely } from '../../publish/write-safely';
import { cellText } from '../../read/sheet';
import type { FilledLine } from './blank-lines';
import { BlankPackage } from './blank-package';
import type { FilledBlank } from './fill-blank';
import type { SheetXml } from './sheet-xml';
import type { UnderstoodBlank } from './understand-blank';

/** Writes the filled copy; the blank form itself is never touched. Answers how many cells were filled. */
export async function writeBlank(
  { form, sheets }: FilledBlank,
  path: string,
  signal: AbortSignal,
): Promise<number> {
  if (resolve(path) === resolve(form.path)) throw new FailureError({ kind: 'form-is-source', path });
  const book = await BlankPackage.open(form.path, signal);
  let cells = 0;
  for (const { understood, lines } of sheets) {
    const xml = book.sheet(understood.sheet.name);
    const placed = placeLines(book, xml, understood, lines);
    for (const { row, values } of placed)
      values.forEach((value, column) => {
        if (value === null || !isFree(xml, understood, row, column)) return;
        xml.set(row, column, value);
        cells += 1;
      });
  }
  await writeSafely(path, (temporary) => writeFile(temporary, book.bytes()));
  return cells;
}

/** Gives every line its row; where the form has too few blank ones, rows like the last of them are put in. */
function placeLines(
  book: BlankPackage,
  xml: SheetXml,
  { sheet, table, open, label, mode }: UnderstoodBlank,
  lines: readonly FilledLine[],
): { row: number; values: readonly FormValue[] }[] {
  if (mode === 'given') return lines.flatMap(({ row, values }) => (row === null ? [] : [{ row, values }]));
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
    ...written.map(({ values }, index) => ({ row: start + index, values })),
    ...lines.flatMap(({ row, values }) =>
      row === null ? [] : [{ row: row > last ? row + inserted.count : row, values }],
    ),
  ];
}

/** Formulas and words of the form stay; a running number or dots make place. */
function isFree(
  xml: SheetXml,
  { sheet, mode, open, rows }: UnderstoodBlank,
  row: number,
  column: number,
): boolean {
  if (xml.hasFormula(row, column)) return false;
  const isWritten = mode !== 'given' && (open.includes(row) || !rows.some((each) => each.row === row));
  if (isWritten) return true;
  return cellText(sheet.rows[row]?.[column]).replace(/[\s.…#0]/g, '') === '';
}
