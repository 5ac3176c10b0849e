import { readFile, writeFile } from 'node:fs/promises';
import { decisionsSchema, type Decisions } from '../../../shared/contract/decisions';
import { FailureError } from '../../../shared/contract/failure';
import { writeSafely } from '../publish/write-safely';
import { answerKey } from './answers';
import { correctionKey } from './decide';

/** Reads decisions that an office shared; a file that is none of ours fails with one sentence. */
export async function readDecisions(path: string): Promise<Decisions> {
  try {
    return decisionsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new FailureError(missing ? { kind: 'file-missing', path } : { kind: 'file-unsupported', path }, {
      cause: error,
    });
  }
}

export async function writeDecisions(path: string, decisions: Decisions): Promise<void> {
  await writeSafely(path, (temporary) =>
    writeFile(temporary, `${JSON.stringify(decisions, null, 2)}\n`, 'utf8'),
  );
}

/** Both together; where they disagree the newer one counts. */
export function mergeDecisions(older: Decisions, newer: Decisions): Decisions {
  const layouts = new Map([...older.layouts, ...newer.layouts].map((layout) => [layout.layout, layout]));
  const values = new Map(
    [...older.values, ...newer.values].map((value) => [answerKey(value.field, value.written), value]),
  );
  const corrections = new Map(
    [...older.corrections, ...newer.corrections].map((each) => [correctionKey(each), each]),
  );
  return {
    version: 1,
    layouts: [...layouts.values()],
    values: [...values.values()],
    corrections: [...corrections.values()],
  };
}
