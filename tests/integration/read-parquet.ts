import { DuckDBInstance } from '@duckdb/node-api';

/** Rows of a Parquet file as another program reads them. */
export async function readParquet(path: string): Promise<Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll('SELECT * FROM read_parquet(?)', [path]);
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
