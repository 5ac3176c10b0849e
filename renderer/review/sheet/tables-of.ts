import type { SheetReport, TableReport } from '../../../shared/contract/results';

/** The tables of a sheet, from above. */
export function tablesOf(sheet: SheetReport): readonly TableReport[] {
  const { setAside, headerRows, columns, further = [] } = sheet;
  return setAside !== undefined ? [] : [{ headerRows, columns }, ...further];
}

/** The table that a row (from 0) belongs to, as its index; what stands above the first belongs to it. */
export function tableAt(tables: readonly TableReport[], row: number): number {
  return Math.max(
    0,
    tables.findLastIndex(({ headerRows }) => (headerRows?.[0] ?? 1) - 1 <= row),
  );
}

/** The table to tell of while rows from `first` to `last` are in sight: the shown one as long as any of it is. */
export function tableInSight(
  tables: readonly TableReport[],
  shown: number,
  first: number,
  last: number,
): number {
  const above = tableAt(tables, first);
  const below = tableAt(tables, last);
  return shown >= above && shown <= below ? shown : tableAt(tables, Math.floor((first + last) / 2));
}
