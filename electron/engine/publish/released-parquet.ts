import type { WorkspaceDatabase } from '../database/workspace-database';
import { identifier, join, sql, type Sql } from '../sql/sql';

interface ReleasedColumn {
  readonly name: string;
  readonly value: Sql;
  readonly labelOf: (value: string | null) => string;
}

/** So many words go in with one statement. */
const atOnce = 500;

/**
 * Writes a release as Parquet with the words of its workbook and in the same order of rows; columns keep their ids.
 * @param database a connection of its own: temporary tables stay on it
 */
export async function writeReleasedParquet(
  database: WorkspaceDatabase,
  table: string,
  columns: readonly ReleasedColumn[],
  path: string,
  signal: AbortSignal,
): Promise<void> {
  const wordsOf = (at: number): Sql => identifier(`released_words_${at}`);
  const from = identifier(table);
  for (const [at, { value, labelOf }] of columns.entries()) {
    const rows = await database.query(
      sql`SELECT DISTINCT CAST(${value} AS VARCHAR) AS value FROM ${from}`,
      signal,
    );
    await database.query(
      sql`CREATE OR REPLACE TEMP TABLE ${wordsOf(at)} (value VARCHAR, label VARCHAR)`,
      signal,
    );
    const pairs = rows.map(({ value: each }) => {
      const text = each === null || each === undefined ? null : String(each);
      return sql`(${text}, ${labelOf(text)})`;
    });
    for (let first = 0; first < pairs.length; first += atOnce)
      await database.query(
        sql`INSERT INTO ${wordsOf(at)} VALUES ${join(pairs.slice(first, first + atOnce), ', ')}`,
        signal,
      );
  }
  const coded = columns.map(({ value }, at) => sql`${value} AS ${identifier(`c${at}`)}`);
  const labels = columns.map(
    ({ name }, at) =>
      sql`(SELECT label FROM ${wordsOf(at)} WHERE value IS NOT DISTINCT FROM CAST(coded.${identifier(`c${at}`)} AS VARCHAR)) AS ${identifier(name)}`,
  );
  const order = columns.map((_, at) => identifier(`c${at}`));
  await database.query(
    sql`CREATE OR REPLACE TEMP TABLE released AS
        SELECT ${join(labels, ', ')} FROM (SELECT ${join(coded, ', ')} FROM ${from}) AS coded ORDER BY ${join(order, ', ')}`,
    signal,
  );
  await database.writeParquet('SELECT * FROM released', path);
}
