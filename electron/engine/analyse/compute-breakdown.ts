import type { Dimension } from '../../../shared/analysis/dimension';
import { findIndicator, indicators } from '../../../shared/analysis/indicators';
import { everybody } from '../../../shared/analysis/condition';
import { FailureError } from '../../../shared/contract/failure';
import type { Breakdown, BreakdownCell } from '../../../shared/contract/results';
import { conditionSql, dimensionSql, requireDimension } from '../sql/person-sql';
import { sql } from '../sql/sql';
import type { Question } from './question';

/** A cross-tabulation by one or two dimensions: categories in their natural order, free text by size, null last. */
export async function computeBreakdown(
  { database, asOf, filter, signal }: Question,
  rowsBy: string,
  columnsBy: string | null,
  measure: string,
): Promise<Breakdown> {
  const rowDimension = requireDimension(rowsBy);
  const columnDimension = columnsBy === null ? null : requireDimension(columnsBy);
  const indicator = measure === 'headcount' ? null : findIndicator(measure);
  if (indicator === undefined) {
    const known = ['headcount', ...indicators.map(({ id }) => id)];
    throw new FailureError({ kind: 'unknown-name', what: 'measure', name: measure, known });
  }
  const among = conditionSql(indicator?.denominator ?? everybody, asOf);
  const counted = conditionSql(indicator?.numerator ?? everybody, asOf);
  const rows = await database.query(
    sql`SELECT ${dimensionSql(rowDimension, asOf)} AS "row",
          ${columnDimension ? dimensionSql(columnDimension, asOf) : sql`NULL::VARCHAR`} AS "column",
          count(*) AS people,
          count(*) FILTER (WHERE ${among}) AS denominator,
          count(*) FILTER (WHERE ${among} AND ${counted}) AS numerator
        FROM people WHERE ${conditionSql(filter, asOf)} GROUP BY ALL`,
    signal,
  );
  const total = rows.reduce((sum, { people }) => sum + Number(people), 0);
  const rowRank = rankOf(rowDimension, rows, 'row');
  const columnRank = columnDimension ? rankOf(columnDimension, rows, 'column') : () => 0;
  const cells = rows
    .map((each): BreakdownCell => {
      const place = { row: each.row as string | null, column: each.column as string | null };
      if (!indicator) return { ...place, value: Number(each.people) };
      const [numerator, denominator] = [Number(each.numerator), Number(each.denominator)];
      return { ...place, value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
    })
    .sort((a, b) => rowRank(a.row) - rowRank(b.row) || columnRank(a.column) - columnRank(b.column));
  return { asOf, rows: rowsBy, columns: columnsBy, measure, total, cells };
}

function rankOf(
  dimension: Dimension,
  rows: readonly Readonly<Record<string, unknown>>[],
  key: 'row' | 'column',
): (value: string | null) => number {
  const ids = dimension.categories?.map(({ id }) => id) ?? bySize(rows, key);
  const ranks = new Map(ids.map((id, index) => [id, index]));
  return (value) => (value === null ? Infinity : (ranks.get(value) ?? ids.length));
}

function bySize(rows: readonly Readonly<Record<string, unknown>>[], key: 'row' | 'column'): string[] {
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const value = row[key];
    if (typeof value === 'string') sizes.set(value, (sizes.get(value) ?? 0) + Number(row.people));
  }
  return [...sizes.entries()]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'))
    .map(([value]) => value);
}
