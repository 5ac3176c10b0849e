import { DuckDBInstance } from '@duckdb/node-api';
import { reportSample } from '../report-sample';

/** The floor: every cell as text, nothing understood and nothing checked. */
const [file = ''] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await reportSample('import', () =>
  connection.run('CREATE TABLE roster AS SELECT * FROM read_csv(?, all_varchar = true)', [file]),
);
