import {
  BOOLEAN,
  DuckDBScalarFunction,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBDataChunk,
  type DuckDBVector,
} from '@duckdb/node-api';
import { findTextReading } from '../../../shared/roster/text-readings';

/**
 * Makes the readings of `shared/roster/text-readings` the function `text_says(reading, text)`, for every connection to the
 * database. It is never written into its file: what a reading says is of this program, not of the workspace.
 */
export function registerTextSays(connection: DuckDBConnection): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      ...{ name: 'text_says', parameterTypes: [VARCHAR, VARCHAR], returnType: BOOLEAN },
      mainFunction: (_info, input: DuckDBDataChunk, output: DuckDBVector) => {
        const [readings, texts] = [input.getColumnVector(0), input.getColumnVector(1)];
        for (let row = 0; row < input.rowCount; row += 1) {
          const text = texts.getItem(row);
          const reading = findTextReading(String(readings.getItem(row)));
          output.setItem(row, typeof text === 'string' && reading?.holds(text) === true);
        }
        output.flush();
      },
    }),
  );
}
