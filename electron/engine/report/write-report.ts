import { extname } from 'node:path';
import { FailureError } from '../../../shared/contract/failure';
import type { ReportProgress } from '../../../shared/contract/report';
import type { PrintedReport } from '../../../shared/report/printed-report';
import { writeSafely } from '../publish/write-safely';
import { drawPictures, type ReportPicture } from './report-pictures';

type Writer = (
  report: PrintedReport,
  pictures: ReadonlyMap<string, ReportPicture>,
  path: string,
) => Promise<void>;

/** Writes the report; the ending of `path` decides between Word, PDF and Excel. Aborted, it leaves no file. */
export async function writeReport(
  report: PrintedReport,
  path: string,
  signal: AbortSignal,
  onProgress: (progress: ReportProgress) => void = () => undefined,
): Promise<void> {
  const write = await writerOf(path);
  try {
    const pictures = await drawPictures(report, signal, (done, all) =>
      onProgress({ phase: 'drawing', done, all }),
    );
    signal.throwIfAborted();
    onProgress({ phase: 'writing', done: 0, all: 1 });
    await writeSafely(path, async (temporary) => {
      await write(report, pictures, temporary);
      signal.throwIfAborted();
    });
  } catch (error) {
    if (signal.aborted) throw new FailureError({ kind: 'cancelled' }, { cause: error });
    throw error;
  }
}

/** Each is loaded when it is asked for: they bring large libraries. */
async function writerOf(path: string): Promise<Writer> {
  switch (extname(path).toLowerCase()) {
    case '.docx':
      return (await import('./report-docx')).writeDocx;
    case '.pdf':
      return (await import('./report-pdf')).writePdf;
    case '.xlsx':
      return (await import('./report-workbook')).writeWorkbook;
    default:
      throw new FailureError({ kind: 'ending-unknown', path, endings: ['.docx', '.pdf', '.xlsx'] });
  }
}
