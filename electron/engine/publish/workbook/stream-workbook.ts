import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import ExcelJS, { writtenBy } from './excel';

export type StreamedWorkbook = InstanceType<typeof ExcelJS.stream.xlsx.WorkbookWriter>;

/**
 * Writes a workbook row by row. exceljs hears of a file that cannot be written only at its end, and waits for ever when
 * it could not be opened; here the first failure ends the writing and the file is closed, so that it can be removed.
 */
export async function streamWorkbook(
  path: string,
  fill: (book: StreamedWorkbook) => Promise<void>,
): Promise<void> {
  const stream = createWriteStream(path);
  await once(stream, 'open');
  const failed = new Promise<never>((_resolve, reject) => stream.once('error', reject));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    ...{ stream, useStyles: true, useSharedStrings: true },
    ...writtenBy,
  });
  try {
    await Promise.race([fill(book).then(() => book.commit()), failed]);
  } catch (error) {
    const closed = stream.closed ? null : once(stream, 'close');
    stream.destroy();
    await closed;
    throw error;
  }
}
