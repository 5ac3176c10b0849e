import { setImmediate } from 'node:timers/promises';

/** How many rows of a file are written, and of how many. */
export type OnRows = (rows: number, total: number) => void;

const step = 1000;

/** The rows one by one; between two steps it is told how far it is and a cancel is heard. */
export async function* countedRows<Row>(
  rows: readonly Row[],
  signal: AbortSignal,
  onRows: OnRows,
): AsyncGenerator<Row> {
  for (let from = 0; from < rows.length; from += step) {
    onRows(from, rows.length);
    await setImmediate();
    signal.throwIfAborted();
    yield* rows.slice(from, from + step);
  }
  onRows(rows.length, rows.length);
}
