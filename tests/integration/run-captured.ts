import { vi } from 'vitest';
import { runBatch } from '../../electron/batch';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, and keeps what it wrote. */
export async function runCaptured(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    out += text;
    done?.();
    return true;
  }) as typeof process.stdout.write);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(((text: string) => {
    err += text;
    return true;
  }) as typeof process.stderr.write);
  try {
    return { status: await runBatch([...args]), out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

/** What a command answers as JSON; nothing else may stand on stdout. */
export async function runJson<Answer>(...args: readonly string[]): Promise<Answer> {
  const { status, out, err } = await runCaptured(...args, '--json');
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status} ${err}`);
  return JSON.parse(out) as Answer;
}
