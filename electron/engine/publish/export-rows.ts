import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import Papa from 'papaparse';
import { FailureError } from '../../../shared/contract/failure';
import type { PlainSheet } from '../../../shared/contract/plain-sheet';
import { formulaLike } from '../../../shared/text/formula-like';
import { plainWorkbook } from './workbook/plain-workbook';
import { writeSafely } from './write-safely';

/** Writes a table of the window, texts and numbers as they are, with a head that stays in sight and can be filtered. */
export async function exportRows(sheet: PlainSheet): Promise<{ path: string }> {
  const { path } = sheet;
  const ending = extname(path).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.csv')
    throw new FailureError({ kind: 'ending-unknown', path, endings: ['.xlsx', '.csv'] });
  const bytes = ending === '.csv' ? csvOf(sheet) : await plainWorkbook([{ ...sheet, name: '1' }]);
  await writeSafely(path, (temporary) => writeFile(temporary, bytes));
  return { path };
}

function csvOf({ title, subtitle, heads, rows }: PlainSheet): string {
  const lines = [[title], ...subtitle.map((line) => [line]), heads, ...rows];
  return `\ufeff${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: formulaLike })}\r\n`;
}
