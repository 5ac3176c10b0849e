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
}

export function bodyLabels(
  sheet: Sheet,
  { first, end, header }: BlankTable,
  label: number,
  ordinal: number | null,
): Labelled[] {
  const found: Labelled[] = [];
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
    if (/\p{L}/u.test(text)) found.push({ row, ordinal: own === text ? '' : own, text });
  }
  return found;
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
