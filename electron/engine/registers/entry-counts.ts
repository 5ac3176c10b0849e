import type { EntryCounts } from '../../../shared/contract/registers';
import type { Register } from '../../../shared/registers/register';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { sql, type Sql } from '../sql/sql';
import { registerTable } from './register-table';

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
