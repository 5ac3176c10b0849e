import type { CDPSession, ElectronApplication } from '@playwright/test';

const mebi = 1024 * 1024;

export interface Memory {
  /** Of the processes, in MiB, by what they are. */
  readonly processes: Readonly<Record<string, number>>;
  /** Of the page's own objects, in MiB. */
  readonly heap: number;
  /** Parts of the page and who listens to them. */
  readonly nodes: number;
  readonly listeners: number;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** After what is not needed any more was swept out. */
export async function measure(application: ElectronApplication, session: CDPSession): Promise<Memory> {
  for (let turn = 0; turn < 2; turn += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(500);
  }
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
  const processes = await application.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .map(({ type, name, memory }) => [name ?? type, memory.workingSetSize / 1024] as const),
  );
  return {
    processes: Object.fromEntries(processes),
    heap: metric('JSHeapUsedSize') / mebi,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

export function written({ processes, heap, nodes, listeners }: Memory): string {
  const sizes = Object.entries(processes).map(([name, size]) => `${name} ${Math.round(size)}`);
  return `MiB: ${sizes.join(', ')}, heap ${heap.toFixed(1)}; ${nodes} nodes, ${listeners} listeners`;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Compares the last third with the second one; in the first the program warms up. What grew by a tenth and by more than
 * the measure wavers is told.
 */
export function grown(atRest: readonly Memory[]): string[] {
  const third = Math.floor(atRest.length / 3);
  const measures: readonly (readonly [string, number, (memory: Memory) => number])[] = [
    ...Object.keys(atRest.at(-1)?.processes ?? {}).map(
      (name) => [`${name} (MiB)`, 40, ({ processes }: Memory) => processes[name] ?? 0] as const,
    ),
    ['heap of the page (MiB)', 5, ({ heap }) => heap],
    ['nodes', 2000, ({ nodes }) => nodes],
    ['listeners', 1000, ({ listeners }) => listeners],
  ];
  return measures.flatMap(([name, wavers, of]) => {
    const before = median(atRest.slice(third, 2 * third).map(of));
    const after = median(atRest.slice(-third).map(of));
    return after - before > Math.max(wavers, before / 10)
      ? [`${name} grew from ${Math.round(before)} to ${Math.round(after)}`]
      : [];
  });
}
