import { fold } from '../../../../shared/text/fold';
import { tidyText } from '../../normalise/tidy-text';
import { cellText, type Sheet } from '../../read/sheet';
import { meaningOfPath } from '../../understand/column-meaning';
import { isTotalLine } from '../../understand/row-patterns';
import type { BlankTable } from './find-table';

export function namesPeople(path: readonly string[]): boolean {
  return (
    meaningOfPath(path).field?.id === 'full_name' ||
    /^ho (?:va )?(?:chu dem va )?ten\b/.test(fold(path.at(-1) ?? ''))
  );
}

const labelHeads =
  /don vi|tieu chi|noi dung|chi tieu|doi tuong|chuong trinh|ten|co quan|loai hinh|danh muc|phan loai|xa phuong/;

export function labelColumn(sheet: Sheet, { header, first, end }: BlankTable, ordinal: number): number {
  const named = header.paths.findIndex((path, column) => {
    if (column === ordinal) return false;
    const id = meaningOfPath(path).field?.id;
    return namesPeople(path) || id === 'unit' || labelHeads.test(fold(path.at(-1) ?? ''));
  });
  if (named >= 0) return named;
  const counts = header.paths.map((_, column) => {
    let texts = 0;
    for (let row = first; row < end; row += 1)
      if (cellText(sheet.rows[row]?.[column]).trim().length > 2) texts += 1;
    return column === ordinal ? -1 : texts;
  });
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/** A row of the blank form with what it says of itself. */
export interface Labelled {
  readonly row: number;
  readonly ordinal: string;
  readonly text: string;
  /** What stands in the column of labels where a second one says of whom: the unit of "Cán bộ", "Công chức". */
  readonly group: string | null;
  /** How far in the text stands, in steps of the sheet. */
  readonly indent: number;
}

interface LabelFrame {
  readonly label: number;
  readonly ordinal: number | null;
  readonly indentOf: (row: number, column: number) => number;
}

export function bodyLabels(
  sheet: Sheet,
  { first, end, header }: BlankTable,
  { label, ordinal, indentOf }: LabelFrame,
): Labelled[] {
  const found: Labelled[] = [];
  const second = secondLabels(sheet, { first, end, header }, label, ordinal);
  let group: string | null = null;
  for (let row = first; row < end; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const own = ordinal === null ? '' : tidyText(cellText(cells[ordinal]));
    let text = tidyText(cellText(cells[label]));
    // The label of a merged or an outdented row stands further left.
    if (text === '')
      text =
        cells
          .slice(0, header.paths.length)
          .map((cell) => tidyText(cellText(cell)))
          .find((each) => /\p{L}{2}/u.test(each)) ?? '';
    const inner = second === null ? '' : tidyText(cellText(cells[second]));
    if (tidyText(cellText(cells[label])) !== '') group = tidyText(cellText(cells[label]));
    const words = inner === '' ? { text, group: null } : { text: inner, group };
    const column = inner === '' ? label : (second ?? label);
    const spaces = /^[ \u00a0\t]*/u.exec(cellText(cells[column]))?.[0].length ?? 0;
    const indent = indentOf(row, column) + Math.ceil(spaces / 2);
    if (/\p{L}/u.test(words.text))
      found.push({ row, ordinal: own === words.text ? '' : own, ...words, indent });
  }
  return found;
}

const noLabels = /^(?:don vi tinh|dvt|ma so|ma chi tieu|ghi chu|can cu|dia chi|so quyet dinh)\b/;

/** The column of words beside the labels, where most rows have some. */
function secondLabels(
  sheet: Sheet,
  { header, first, end }: Pick<BlankTable, 'header' | 'first' | 'end'>,
  label: number,
  ordinal: number | null,
): number | null {
  for (let column = label + 1; column < header.paths.length; column += 1) {
    const head = header.paths[column]?.at(-1) ?? '';
    if (column === ordinal || head === '' || noLabels.test(fold(head))) continue;
    let texts = 0;
    for (let row = first; row < end; row += 1)
      if (/\p{L}{2}/u.test(cellText(sheet.rows[row]?.[column]))) texts += 1;
    if (texts > 1 && texts * 2 > end - first) return column;
  }
  return null;
}

/** Rows between the heads and the total in which nothing, or only a running number, is written. */
export function openRows(sheet: Sheet, { first, end }: BlankTable, label: number): number[] {
  const open: number[] = [];
  for (let row = first; row < end; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const texts = cells.map((cell) => tidyText(cellText(cell))).filter((text) => text !== '');
    if (texts.some((text) => isTotalLine(text))) {
      if (open.length > 0) break;
      continue;
    }
    if (tidyText(cellText(cells[label])).replace(/[.…]/g, '') !== '') continue;
    if (texts.every((text) => /^[\d.…)-]*$/.test(text))) open.push(row);
  }
  return open;
}
