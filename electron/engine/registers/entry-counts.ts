import type { EntryCounts } from '../../../shared/contract/registers';
import type { Register } from '../../../shared/registers/register';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { sql, type Sql } from '../sql/sql';
import { entriesSql, type RegisterQuestion } from './entry-sql';
import { firstMonth, lastMonth } from './stretch-sql';
import { registerTable } from './register-table';
import { isUnreadMonth } from './unread-month';

/** Of one year and of what has none; null: of every year. */
export async function entryCounts(
  database: WorkspaceDatabase,
  table: Sql,
  year: number | null = null,
): Promise<EntryCounts> {
  const [row] = await database.query(sql`SELECT count(*) AS "all",
    count(*) FILTER (WHERE repeats IS NULL) AS entries,
    count(*) FILTER (WHERE repeats IS NULL AND in_roster = 1) AS matched,
    count(*) FILTER (WHERE repeats IS NULL AND match = 'doubtful') AS doubtful,
    count(*) FILTER (WHERE repeats IS NULL AND match = 'unmatched') AS unmatched,
    count(*) FILTER (WHERE repeats IS NOT NULL) AS repeated,
    count(*) FILTER (WHERE repeats IS NULL AND year IS NULL) AS undated FROM ${table}
    WHERE ${year}::INTEGER IS NULL OR year IS NULL OR year = ${year}`);
  const at = (name: keyof EntryCounts): number => Number(row?.[name] ?? 0);
  return {
    all: at('all'),
    entries: at('entries'),
    matched: at('matched'),
    doubtful: at('doubtful'),
    unmatched: at('unmatched'),
    repeated: at('repeated'),
    undated: at('undated'),
  };
}

export async function entryYears(database: WorkspaceDatabase, register: Register): Promise<number[]> {
  const rows = await database.query(
    sql`SELECT DISTINCT year FROM ${registerTable(register)} WHERE year IS NOT NULL ORDER BY 1`,
  );
  return rows.map(({ year }) => Number(year));
}

/** The first and the last month of the entries of each year. */
export async function entryMonths(
  database: WorkspaceDatabase,
  register: Register,
): Promise<ReadonlyMap<number, readonly [number, number]>> {
  const rows =
    await database.query(sql`SELECT year, min(${firstMonth('e')}) AS first, max(${lastMonth('e')}) AS last
    FROM ${registerTable(register)} e WHERE year IS NOT NULL AND repeats IS NULL AND NOT ${isUnreadMonth} GROUP BY year`);
  return new Map(rows.map(({ year, first, last }) => [Number(year), [Number(first), Number(last)]]));
}

/** What figures of the period are made of: entries of its year and months, and of the filter. */
export async function periodCounts(
  about: RegisterQuestion,
): Promise<Pick<EntryCounts, 'entries' | 'matched' | 'doubtful' | 'unmatched'>> {
  const [row] = await about.database.query(sql`SELECT count(*) AS entries,
    count(*) FILTER (WHERE e.in_roster = 1) AS matched,
    count(*) FILTER (WHERE e.match = 'doubtful') AS doubtful,
    count(*) FILTER (WHERE e.match = 'unmatched') AS unmatched FROM ${entriesSql(about)}`);
  const at = (name: string): number => Number(row?.[name] ?? 0);
  return {
    entries: at('entries'),
    matched: at('matched'),
    doubtful: at('doubtful'),
    unmatched: at('unmatched'),
  };
}

/** A year with fewer entries than this part of the busiest one is a slip or a beginning. */
const smallPart = 1 / 20;

/**
 * The year that is asked about where none is named: the latest with its share of entries that is not after the reference
 * date; where all are after it, the busiest.
 */
export async function usualYear(
  database: WorkspaceDatabase,
  register: Register,
  asOf: string,
): Promise<number | null> {
  const rows = await database.query(sql`SELECT year, count(*) AS entries FROM ${registerTable(register)}
    WHERE year IS NOT NULL AND repeats IS NULL GROUP BY year ORDER BY year`);
  const years = rows.map((row) => ({ year: Number(row.year), entries: Number(row.entries) }));
  const most = Math.max(0, ...years.map(({ entries }) => entries));
  const isUsual = ({ year, entries }: (typeof years)[number]): boolean =>
    year <= Number(asOf.slice(0, 4)) && entries >= most * smallPart;
  const busiest = years.findLast(({ entries }) => entries === most);
  return (years.findLast(isUsual) ?? busiest)?.year ?? null;
}
