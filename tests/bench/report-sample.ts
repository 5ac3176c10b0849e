import { readFileSync } from 'node:fs';
import type { Sample } from './measure';

/** Times one piece of work in this process, whose start is not counted, and ends it. */
export async function reportSample(question: string, work: () => Promise<unknown>): Promise<never> {
  const from = performance.now();
  await work();
  return reportTimes({ [question]: performance.now() - from });
}

/** How long each question takes, asked once. */
export async function timesOf(
  questions: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Sample['milliseconds']> {
  const milliseconds: Record<string, number> = {};
  for (const [question, ask] of Object.entries(questions)) {
    const from = performance.now();
    await ask();
    milliseconds[question] = performance.now() - from;
  }
  return milliseconds;
}

/** The median of many runs of each question, after one that warms up. */
export async function reportQuestions(
  questions: Readonly<Record<string, () => Promise<unknown>>>,
  times = 15,
  before: Sample['milliseconds'] = {},
): Promise<never> {
  const milliseconds: Record<string, number> = { ...before };
  for (const [question, ask] of Object.entries(questions)) {
    await ask();
    const samples: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const from = performance.now();
      await ask();
      samples.push(performance.now() - from);
    }
    milliseconds[question] = samples.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  }
  return reportTimes(milliseconds);
}

export function reportTimes(milliseconds: Sample['milliseconds']): never {
  const sample: Sample = { milliseconds, peak: peakMemory() };
  console.log(JSON.stringify(sample));
  process.exit(0);
}

/** On Linux what `resourceUsage` says begins with the memory of the process that started this one. */
function peakMemory(): number {
  const kilobytes =
    process.platform === 'linux'
      ? Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
      : process.resourceUsage().maxRSS;
  return kilobytes / 1024;
}
