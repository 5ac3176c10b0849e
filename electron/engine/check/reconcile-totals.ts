import { cellText } from '../read/sheet';
import { parseTick } from '../normalise/parse-tick';
import { tidyText } from '../normalise/tidy-text';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import type { Finding } from './finding';

/**
 * Holds every total row against its rows. A total may be of its section, of everything since the total before, or of
 * the whole sheet: it disagrees only when it is none of them.
 */
export function reconcileTotals(understood: UnderstoodSheet, file: number): Finding[] {
  const findings: Finding[] = [];
  const { sheet, kinds, columns } = understood;
  const ticks = columns
    .filter(({ field, tick }) => tick !== undefined || field?.kind === 'yes-no')
    .map(({ column }) => column);
  kinds.forEach((kind, row) => {
    if (kind !== 'subtotal') return;
    const scopes = scopesOf(understood, row);
    for (const { column, total } of totalsIn(understood, row, ticks)) {
      const sums = scopes.map((rows) =>
        column === null ? rows.length : countTicks(understood, rows, column),
      );
      if (sums.includes(total)) continue;
      const nearest = sums.reduce(
        (best, next) => (Math.abs(next - total) < Math.abs(best - total) ? next : best),
        sums[0] ?? 0,
      );
      findings.push({
        kind: 'total_disagrees',
        file,
        sheet: sheet.name,
        row,
        column: column ?? firstColumn(understood, row),
        field: columns.find((role) => role.column === column)?.field?.id ?? null,
        value: String(total),
        taken: String(nearest),
      });
    }
  });
  return findings;
}

/** The people that a total in this row may be of: above it or, for a total that stands first, below. */
function scopesOf({ kinds, people }: UnderstoodSheet, row: number): number[][] {
  const rows = people.map((person) => person.row);
  const boundaries = new Set<number>();
  kinds.forEach((kind, at) => {
    if (at < row && (kind === 'section' || kind === 'subtotal')) boundaries.add(at);
  });
  const scopes = [...boundaries].map((from) => rows.filter((at) => at > from && at < row));
  const next = kinds.findIndex((kind, at) => at > row && (kind === 'section' || kind === 'subtotal'));
  return [
    rows,
    rows.filter((at) => at < row),
    ...scopes,
    rows.filter((at) => at > row && (next < 0 || at < next)),
  ];
}

/** The numbers of a total row: under tick columns, and the count of people in its words. */
function totalsIn(
  understood: UnderstoodSheet,
  row: number,
  ticks: readonly number[],
): { column: number | null; total: number }[] {
  const cells = understood.sheet.rows[row] ?? [];
  const totals: { column: number | null; total: number }[] = [];
  for (const column of ticks) {
    const text = cellText(cells[column]).trim();
    if (/^\d+$/.test(text)) totals.push({ column, total: Number(text) });
  }
  const label = cells.map((cell) => tidyText(cellText(cell))).find((text) => /\p{L}/u.test(text)) ?? '';
  const people = /(\d+)\s*(?:người|đ\/c|đồng chí|cán bộ|cb|công chức)/iu.exec(label)?.[1];
  if (people !== undefined) totals.push({ column: null, total: Number(people) });
  return totals;
}

function countTicks({ sheet }: UnderstoodSheet, rows: readonly number[], column: number): number {
  return rows.filter((row) => {
    const tick = parseTick(sheet.rows[row]?.[column]);
    return tick === true || tick === undefined;
  }).length;
}

function firstColumn({ sheet }: UnderstoodSheet, row: number): number {
  return Math.max(
    0,
    (sheet.rows[row] ?? []).findIndex((cell) => cellText(cell).trim() !== ''),
  );
}
