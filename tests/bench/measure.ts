import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** One measured run. */
export interface Sample {
  /** Of each question that the contestant answered; most answer one. */
  readonly milliseconds: Readonly<Record<string, number>>;
  /** Most memory of the process at any time, in megabytes, where it is known. */
  readonly peak?: number;
}

export interface Contestant {
  readonly name: string;
  readonly run: () => Promise<Sample>;
}

/** The same work, done by us first and by what a user would have instead. */
export interface Work {
  readonly title: string;
  readonly contestants: readonly Contestant[];
}

export interface Outcome {
  readonly work: string;
  readonly question: string;
  readonly contestant: string;
  readonly milliseconds: number;
  /** How many times as long as ours; below 1 it is faster than we are. */
  readonly ratio: number | null;
  readonly peak: number | null;
}

/** Runs the contestants in turn, round after round, so that a busy minute of the machine meets them all. */
export async function measure({ title, contestants }: Work, rounds: number): Promise<Outcome[]> {
  const samples = contestants.map((): Sample[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const place = (turn + round) % contestants.length;
      const sample = await contestants[place]?.run();
      if (sample) samples[place]?.push(sample);
    }
  }
  const questions = [...new Set(samples.flat().flatMap(({ milliseconds }) => Object.keys(milliseconds)))];
  return questions.flatMap((question) => {
    const times = samples.map((own) =>
      median(own.flatMap(({ milliseconds }) => milliseconds[question] ?? [])),
    );
    const ours = times[0] ?? null;
    return contestants.flatMap(({ name }, place): Outcome[] => {
      const time = times[place] ?? null;
      if (time === null) return [];
      return [
        {
          work: title,
          question,
          contestant: name,
          milliseconds: time,
          ratio: ours === null ? null : time / ours,
          peak: median((samples[place] ?? []).flatMap(({ peak }) => peak ?? [])),
        },
      ];
    });
  });
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

const run = promisify(execFile);

/** Runs a script in a process of its own; its last line of output is the sample. */
export async function runScript(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Sample> {
  const { stdout } = await run(process.execPath, [...flags, '--import', 'tsx', script, ...args], {
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Sample;
}
