import { readFile } from 'node:fs/promises';
import type ExcelJS from '../publish/workbook/excel';
import { newWorkbook, writeBook } from '../publish/workbook/excel';
import type { Severity } from '../../../shared/contract/results';
import { FailureError } from '../../../shared/contract/failure';
import { findField } from '../../../shared/roster/fields';
import { lockOf, unlock } from '../read/protected/lock-of';
import { OverfullError, Room } from '../read/room';
import { cellText, type Source } from '../read/sheet';
import type { Finding } from '../check/finding';
import { describeFinding } from '../check/describe-finding';
import { issueKinds } from '../check/issue-kinds';
import { writeSafely } from '../publish/write-safely';

const colours: Record<Severity, string> = { error: 'FFFFC7CE', warning: 'FFFFEB9C', info: 'FFDDEBF7' };

/**
 * "Trả lại đơn vị": a copy of the workbook with every doubtful cell coloured and a comment that says what is wrong, and
 * a list of all of them on a last sheet. Other formats become a plain workbook first. Answers how many cells are marked.
 */
export async function returnWorkbook(
  source: Source,
  findings: readonly Finding[],
  path: string,
  language: 'vi' | 'en',
  passwords: readonly string[],
): Promise<number> {
  boundMerges(source);
  const book = source.format === 'xlsx' ? await loadOriginal(source, passwords) : copyOf(source);
  const marked = findings.filter(({ kind }) => issueKinds[kind].severity !== 'info');
  const comments = new Map<string, { sheet: string; cell: string; severity: Severity; lines: string[] }>();
  for (const finding of marked) {
    const { sheet, cell, severity, message } = describeFinding(finding, [source.path], language);
    if (cell === null || !/^[A-Z]+\d+$/.test(cell)) continue;
    const key = `${sheet}\n${cell}`;
    const known = comments.get(key);
    if (known) known.lines.push(message);
    else comments.set(key, { sheet, cell, severity, lines: [message] });
  }
  for (const { sheet, cell, severity, lines } of comments.values()) {
    const target = book.getWorksheet(sheet)?.getCell(cell);
    if (!target) continue;
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colours[severity] } };
    target.note = lines.join('\n');
  }
  addList(book, marked, source.path, language);
  await writeSafely(path, (temporary) => writeBook(book, temporary));
  return comments.size;
}

/** The library makes each cell of a merge, blank ones too; each takes about as much memory as so many of the reader's. */
const mergedWeight = 16;

function boundMerges({ sheets, path }: Source): void {
  const room = new Room();
  try {
    for (const { merges } of sheets)
      for (const { top, left, bottom, right } of merges)
        room.takeCells(mergedWeight * Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1));
  } catch (error) {
    if (!(error instanceof OverfullError)) throw error;
    throw new FailureError({ kind: 'file-overfull', path }, { cause: error });
  }
}

async function loadOriginal(
  { path, isProtected }: Source,
  passwords: readonly string[],
): Promise<ExcelJS.Workbook> {
  const book = newWorkbook();
  const file = await readFile(path);
  const lock = isProtected ? lockOf(file) : null;
  const unlocked = lock && unlock(lock, passwords);
  if (lock && !unlocked) throw new FailureError({ kind: 'file-locked', path });
  const bytes = unlocked?.bytes ?? file;
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

/** Excel takes no more than 31 letters, some of them not, and no name twice. */
function freeName(book: ExcelJS.Workbook, name: string): string {
  const allowed = name.replace(/[*?:\\/[\]]/g, '_').replace(/^'|'$/g, '_');
  const stem = /^history$/i.test(allowed) ? `${allowed}_` : allowed.slice(0, 31) || 'Sheet';
  let free = stem;
  for (let count = 2; book.getWorksheet(free); count += 1) {
    const ending = ` ${count}`;
    free = stem.slice(0, 31 - ending.length) + ending;
  }
  return free;
}

function copyOf(source: Source): ExcelJS.Workbook {
  const book = newWorkbook();
  for (const { name, rows, merges } of source.sheets) {
    const sheet = book.addWorksheet(freeName(book, name));
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell !== null)
          sheet.getCell(row + 1, column + 1).value = typeof cell === 'number' ? cell : cellText(cell);
      });
    });
    for (const { top, left, bottom, right } of merges)
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  return book;
}

const listTitle = { vi: 'Cần kiểm tra', en: 'To check' };
const listHead = {
  vi: ['Trang tính', 'Ô', 'Mức', 'Nội dung', 'Trường', 'Giá trị'],
  en: ['Sheet', 'Cell', 'Severity', 'Problem', 'Field', 'Value'],
};
const severityWords = {
  vi: { error: 'Lỗi', warning: 'Cần xem', info: 'Thông tin' },
  en: { error: 'Error', warning: 'Warning', info: 'Info' },
};

function addList(
  book: ExcelJS.Workbook,
  findings: readonly Finding[],
  path: string,
  language: 'vi' | 'en',
): void {
  let name = listTitle[language];
  while (book.getWorksheet(name)) name += ' *';
  const list = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  list.addRow(listHead[language]).font = { bold: true };
  for (const finding of findings) {
    const { sheet, cell, severity, message, field, value } = describeFinding(finding, [path], language);
    const label = field === null ? '' : (findField(field)?.label[language] ?? field);
    list.addRow([sheet, cell ?? '', severityWords[language][severity], message, label, value ?? '']);
  }
  [18, 8, 10, 80, 24, 24].forEach((width, column) => (list.getColumn(column + 1).width = width));
}
