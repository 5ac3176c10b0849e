import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintedReport } from '../../../shared/report/printed-report';
import { drawChart } from '../publish/draw-chart';

export interface ReportPicture {
  readonly png: Buffer;
  /** Pixels of the picture itself. */
  readonly width: number;
  readonly height: number;
}

/** The charts of a report as pictures, by their titles in it. */
export async function drawPictures(
  { sections, annexes }: PrintedReport,
  signal: AbortSignal,
  onDrawn: (done: number, all: number) => void,
): Promise<ReadonlyMap<string, ReportPicture>> {
  const charts = [...sections, ...annexes].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
  );
  const pictures = new Map<string, ReportPicture>();
  for (const { title, chart } of charts) {
    signal.throwIfAborted();
    onDrawn(pictures.size, charts.length);
    const { title: _caption, ...spec } = chart.chart.spec;
    const file = join(tmpdir(), `bien-che-${randomUUID()}.png`);
    try {
      await drawChart({ ...chart.chart, spec: spec as typeof chart.chart.spec }, file);
      const png = await readFile(file);
      pictures.set(title, { png, width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
    } finally {
      await rm(file, { force: true });
    }
  }
  return pictures;
}
