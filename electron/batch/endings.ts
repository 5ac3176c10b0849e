import { extname } from 'node:path';
import { FailureError } from '../../shared/contract/failure';
import type { BatchOptions } from './options';
import { UsageError } from './usage-error';

const tables = ['.xlsx', '.csv'] as const;
const pictures = ['.svg', '.png', '.pdf'] as const;

/** What each command writes with `--out`; those that are not named write nothing. */
const endings: Readonly<Record<string, readonly string[]>> = {
  ...{ issues: tables, indicators: tables, breakdown: tables, register: tables },
  chart: pictures,
  trend: [...tables, ...pictures],
  ...{ compare: ['.xlsx'], units: ['.xlsx'] },
  projection: ['.xlsx', '.gif', ...pictures],
  // The copy of a blank form keeps its own ending: `form` says which.
  form: ['.xlsx', '.xlsm'],
  report: ['.docx', '.xlsx', '.pdf'],
  export: ['.csv', '.xlsx', '.parquet'],
};

/** Refuses `--out` and `--out-dir` where nothing would be written, before anything is read. */
export function requireWritable(command: string, { out, outFolder }: BatchOptions): void {
  if (outFolder !== null && command !== 'headline') throw notWriting('--out-dir', command, ['headline']);
  if (out === null) return;
  const able = endings[command];
  if (!able) throw notWriting('--out', command, Object.keys(endings));
  if (!able.includes(extname(out).toLowerCase()))
    throw new FailureError({ kind: 'ending-unknown', path: out, endings: [...able] });
}

function notWriting(option: string, command: string, able: readonly string[]): UsageError {
  const names = able.join(', ');
  return new UsageError(
    `${command} không ghi tệp: ${option} chỉ dùng với ${names}`,
    `${command} writes no file: ${option} goes with ${names}`,
  );
}
