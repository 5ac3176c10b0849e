import { DuckDBInstance } from '@duckdb/node-api';

const columns = ['unit', 'staff_group', 'gender', 'qualification', 'political_theory', 'specialisation'];

/** The people that the engine made, by columns, for libraries that keep them in memory. */
export async function peopleColumns(people: string): Promise<Record<string, (string | null)[]>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(
    `SELECT ${columns.join(', ')} FROM read_parquet('${people}')`,
  );
  return reader.getColumnsObjectJson() as Record<string, (string | null)[]>;
}
