import { read, utils } from '@e965/xlsx';

import type { GridCell } from '../../roster-layouts/grid';

const EPOCH = Date.UTC(1899, 11, 30);

/** The cells of every sheet of a workbook by another library: text, numbers, dates as their serial numbers. */
export function readCells(bytes: Buffer): Map<string, unknown[][]> {
  const workbook = read(bytes, { raw: true, cellDates: false });
  return new Map(
    workbook.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<unknown[]>(workbook.Sheets[name] ?? {}, {
        header: 1,
        raw: true,
        defval: null,
        blankrows: true,
      }),
    ]),
  );
}

export function asRead(cell: GridCell): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return serial(Date.UTC(cell.year, cell.month - 1, cell.day));
}

function serial(time: number): number {
  return (time - EPOCH) / 86_400_000;
}

/** Rows without the blanks at their ends, which a file need not keep. */
export function trimRows(rows: readonly (readonly unknown[])[]): unknown[][] {
  const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';
  return rows.map((row) => {
    const last = row.findLastIndex((cell) => !isBlank(cell));
    // An ods has dates of its own and gives them as such.
    const plain = (cell: unknown): unknown => (cell instanceof Date ? serial(cell.getTime()) : cell);
    return row.slice(0, last + 1).map((cell) => (isBlank(cell) ? null : plain(cell)));
  });
}
