import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { bookBytes, newWorkbook } from '../publish/workbook/excel';
import Papa from 'papaparse';
import { FailureError } from '../../../shared/contract/failure';
import { auditEventNames, auditMessages, describeDetails } from '../../../shared/text/audit-messages';
import type { Language } from '../../../shared/text/language';
import { formulaLike } from '../../../shared/text/formula-like';
import { safeText } from '../publish/workbook/cell-text';
import { writeSafely } from '../publish/write-safely';
import type { AuditLog } from './audit-log';

/** Writes the whole log, oldest first, with what is wrong at each line. */
export async function exportLog(
  log: AuditLog,
  path: string,
  language: Language,
): Promise<{ path: string; rows: number }> {
  const words = auditMessages[language];
  const { rows } = log.page(0, Number.MAX_SAFE_INTEGER);
  const head = [
    words.number,
    words.at,
    words.user,
    words.machine,
    words.event,
    words.workspace,
    words.details,
    words.check,
  ];
  const lines = [...rows].reverse().map(({ line, entry, isBroken }) => {
    const marks = [isBroken ? words.brokenHere : '', entry?.clockBack ? words.clockBack : ''];
    const check = marks.filter((mark) => mark !== '').join('; ');
    return entry === null
      ? [String(line), '', '', '', words.unreadable, '', '', check]
      : [
          String(line),
          entry.at,
          entry.user,
          entry.machine,
          auditEventNames[entry.event][language],
          entry.workspace ?? words.noFile,
          describeDetails(entry.details, language),
          check,
        ];
  });
  const ending = extname(path).toLowerCase();
  if (ending === '.csv') {
    const text = Papa.unparse([head, ...lines], { newline: '\r\n', escapeFormulae: formulaLike });
    await writeSafely(path, (temporary) => writeFile(temporary, `\ufeff${text}\r\n`));
  } else if (ending === '.xlsx') {
    const book = newWorkbook();
    const sheet = book.addWorksheet(words.title, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow(head).font = { bold: true };
    for (const line of lines) {
      const row = sheet.addRow([]);
      line.forEach((text, at) => {
        const { value, isFormulaLike } = safeText(text);
        row.getCell(at + 1).value = value;
        if (isFormulaLike) row.getCell(at + 1).numFmt = '@';
      });
    }
    [6, 26, 18, 18, 28, 48, 60, 24].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
    const bytes = await bookBytes(book);
    await writeSafely(path, (temporary) => writeFile(temporary, bytes));
  } else throw new FailureError({ kind: 'file-unsupported', path });
  return { path, rows: lines.length };
}
