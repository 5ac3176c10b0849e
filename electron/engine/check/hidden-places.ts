import { columnLetter } from '../read/sheet';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import type { Finding } from './finding';

/** People in rows that are out of sight count, and columns out of sight are read; both are said once a sheet. */
export function hiddenPlaces(found: UnderstoodSheet, file: number): Finding[] {
  const { sheet } = found;
  const tables = [found, ...found.further];
  const outOfSight = (hidden: readonly number[], used: readonly number[]): number[] => {
    const known = new Set(hidden);
    return [...new Set(used)].filter((each) => known.has(each)).sort((a, b) => a - b);
  };
  const rows = outOfSight(
    sheet.hiddenRows,
    tables.flatMap(({ people }) => people.map(({ row }) => row)),
  );
  const columns = outOfSight(
    sheet.hiddenColumns,
    tables.flatMap((table) => table.columns.flatMap(({ column, field }) => (field === null ? [] : [column]))),
  );
  const place = { file, sheet: sheet.name, field: null };
  const findings: Finding[] = [];
  const [row] = rows;
  const [column] = columns;
  if (row !== undefined) {
    const value = runs(rows.map((each) => each + 1));
    findings.push({ ...place, kind: 'hidden_rows', row, column: null, value, taken: String(rows.length) });
  }
  if (column !== undefined) {
    const value = columns.map(columnLetter).join(', ');
    findings.push({ ...place, kind: 'hidden_columns', row: null, column, value });
  }
  return findings;
}

/** `3, 12–14`. */
function runs(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts[parts.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
