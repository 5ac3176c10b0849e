import type { CellValue, Merge, Sheet } from '../../../../electron/engine/read/sheet';

/** A sheet from rows of cells; '' stands for a blank one. Merges are written as `A1:C2`. */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
  name = 'Danh sách',
): Sheet {
  return {
    name,
    hidden: false,
    rows: rows.map((row) => trimmed(row.map((cell) => (cell === '' ? null : cell)))),
    merges: merges.map(mergeOf),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function trimmed(row: readonly CellValue[]): readonly CellValue[] {
  let width = row.length;
  while (width > 0 && row[width - 1] === null) width -= 1;
  return row.slice(0, width);
}

export function mergeOf(area: string): Merge {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(area);
  if (!match) throw new Error(`no area ${area}`);
  const column = (letters = ''): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    left: column(match[1]),
    top: Number(match[2]) - 1,
    right: column(match[3]),
    bottom: Number(match[4]) - 1,
  };
}
