import {
  BOOLEAN,
  DuckDBScalarFunction,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBDataChunk,
  type DuckDBVector,
} from '@duckdb/node-api';
import { findTextReading } from '../../../shared/roster/text-readings';
import { identifier, sql, type Sql } from './sql';

const name = 'text_says';

/**
 * Makes the readings of `shared/roster/text-readings` a function of the database, for every connection to it. It is never
 * written into its file: what a reading says is of this program, not of the workspace.
 */
export function registerTextSays(connection: DuckDBConnection): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      ...{ name, parameterTypes: [VARCHAR, VARCHAR], returnType: BOOLEAN },
      mainFunction: (_info, input: DuckDBDataChunk, output: DuckDBVector) => {
        const [readings, texts] = [input.getColumnVector(0), input.getColumnVector(1)];
        for (let row = 0; row < input.rowCount; row += 1) {
          const text = texts.getItem(row);
          const reading = findTextReading(String(readings.getItem(row)));
          output.setItem(row, typeof text === 'string' && reading !== null && reading.holds(text));
        }
        output.flush();
      },
    }),
  );
}

/** Whether the words of a column say something; true or false, never null. Each different text is read once. */
export function saysSql(field: string, reading: string): Sql {
  const column = identifier(field);
  return sql`(${column} IS NOT NULL AND ${column} IN (
    SELECT ${column} FROM people WHERE ${column} IS NOT NULL GROUP BY ${column}
    HAVING text_says(${reading}, any_value(${column}))))`;
}
