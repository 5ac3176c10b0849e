import { screenPicture } from '../../../shared/charts/print/picture';
import type { PrintedReport } from '../../../shared/report/printed-report';
import { untitledSpec } from '../../../shared/report/untitled-spec';
import { pause } from '../pause';
import { drawPicture } from '../publish/picture/draw-picture';
import { picturePng } from '../publish/picture/picture-png';

/** Pixels of a picture for one of its drawing: sharp at the width of a page. */
const scale = 3;

export interface ReportPicture {
  readonly png: Buffer;
  /** Millimetres, before it is fitted to the page. */
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
    const drawn = await drawPicture(screenPicture(untitledSpec(chart.chart), chart.alternative));
    pictures.set(title, { png: picturePng(drawn, scale), width: drawn.width, height: drawn.height });
    await pause(signal);
  }
  return pictures;
}
