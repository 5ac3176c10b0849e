import ExcelJS from 'exceljs';
import type { FormWords } from '../../../shared/contract/forms';
import { describeCheck, describeCrossCheck, describeNote } from '../../../shared/forms/describe-check';
import type { FilledForm, FilledRow } from '../../../shared/forms/filled-form';
import { leavesOf, type FormTemplate, type Leaf } from '../../../shared/forms/form';
import { headerCells, headerDepth } from '../../../shared/forms/header-cells';
import { columnLetter } from '../read/sheet';
import { writeSafely } from './write-safely';

const face = 'Times New Roman';
const thin: Partial<ExcelJS.Borders> = Object.fromEntries(
  ['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'thin' }]),
);
const middle = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;

/** Writes a filled form as the office prints it; a second sheet holds its checks and remarks. */
export async function writeForm(
  filled: FilledForm,
  template: FormTemplate,
  words: FormWords,
  path: string,
): Promise<void> {
  const book = new ExcelJS.Workbook();
  const leaves = leavesOf(template.columns).map(({ leaf }) => leaf);
  const sheet = book.addWorksheet(sheetName(template.code));
  sheet.columns = leaves.map(({ width = 10 }) => ({ width, style: { font: { name: face, size: 11 } } }));
  const top = writeTop(sheet, filled, template, words, leaves.length) + 1;
  const first = writeHeader(sheet, template, leaves, top);
  const last = writeRows(sheet, filled, template, leaves, first);
  writeFoot(sheet, template, words, leaves.length, last + 2);
  sheet.views = [{ state: 'frozen', ySplit: first - 1, xSplit: 2, showGridLines: false }];
  sheet.pageSetup = {
    paperSize: (template.paper === 'A3' ? 8 : 9) as ExcelJS.PaperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.25 },
    printTitlesRow: `${top}:${first - 1}`,
  };
  sheet.headerFooter.oddFooter = '&C&"Times New Roman,Regular"&10&P/&N';
  writeRemarks(book.addWorksheet('Đối chiếu'), filled);
  await writeSafely(path, (temporary) => book.xlsx.writeFile(temporary));
}

/** `BM01/BNV` is no name of a sheet. */
function sheetName(code: string): string {
  return code.replace(/[\\/?*[\]:]/g, '-').slice(0, 31);
}

interface Line {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
}

/** The blocks above the table: code and origin at the left, the title in the middle, the offices at the right. */
function writeTop(
  sheet: ExcelJS.Worksheet,
  { title, asOf }: FilledForm,
  { code, appliesTo, blocks }: FormTemplate,
  words: FormWords,
  width: number,
): number {
  const [year = '', month = '', day = ''] = asOf.split('-');
  const office = words.reportingUnit === '' ? '……………………………' : words.reportingUnit;
  const titles: Line[] = [
    { text: title, bold: true, size: 14 },
    ...(appliesTo === undefined ? [] : [{ text: appliesTo, italic: true }]),
    { text: `Tính đến ngày ${day} tháng ${month} năm ${year}`, italic: true },
  ];
  const reporting: Line[] = [
    { text: `Đơn vị báo cáo: ${office}` },
    { text: `Đơn vị nhận báo cáo: ${words.receivingUnit}` },
    { text: `Đơn vị tính: ${blocks.unitOfCount}` },
  ];
  const issued = words.issued.map((text): Line => ({ text, italic: true, size: 10 }));
  const [left, right] = [blockWidth(sheet, width, 'left'), blockWidth(sheet, width, 'right')];
  if (blocks.withMotto) {
    writeLines(sheet, 1, 1, left, [{ text: office.toUpperCase(), bold: true }, ...issued]);
    writeLines(sheet, 1, width - right + 1, width, [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
      { text: 'Độc lập - Tự do - Hạnh phúc', bold: true },
      { text: code, italic: true },
    ]);
    const below = Math.max(4, issued.length + 2);
    writeLines(sheet, below, 1, width, [
      ...titles,
      { text: `Đơn vị tính: ${blocks.unitOfCount}`, italic: true },
    ]);
    return below + titles.length + 1;
  }
  writeLines(sheet, 1, 1, left, [{ text: code, bold: true }, ...issued], 'left');
  writeLines(sheet, 1, width - right + 1, width, reporting, 'left');
  const middleWidth = spaceOf(sheet, left + 1, width - right);
  if (middleWidth < title.length * 1.3) {
    const below = Math.max(reporting.length, issued.length + 1) + 2;
    writeLines(sheet, below, 1, width, titles);
    return below + titles.length;
  }
  writeLines(sheet, 1, left + 1, width - right, titles);
  return Math.max(titles.length, reporting.length, issued.length + 1) + 1;
}

/** How many columns a block at a side takes: about a quarter of the sheet, and enough for its words. */
function blockWidth(sheet: ExcelJS.Worksheet, columns: number, side: 'left' | 'right'): number {
  const widths = Array.from({ length: columns }, (_, index) => sheet.getColumn(index + 1).width ?? 10);
  const wanted = Math.max(36, widths.reduce((sum, each) => sum + each, 0) / 4.5);
  const ordered = side === 'left' ? widths : [...widths].reverse();
  let [taken, count] = [0, 0];
  for (const each of ordered) {
    if (taken >= wanted) break;
    taken += each;
    count += 1;
  }
  return Math.max(1, Math.min(count, Math.floor((columns - 1) / 2)));
}

function writeLines(
  sheet: ExcelJS.Worksheet,
  row: number,
  from: number,
  to: number,
  lines: readonly Line[],
  horizontal: 'left' | 'center' = 'center',
): void {
  const space = Array.from(
    { length: to - from + 1 },
    (_, index) => sheet.getColumn(from + index).width ?? 10,
  );
  const characters = space.reduce((sum, each) => sum + each, 0);
  lines.forEach(({ text, bold = false, italic = false, size = 12 }, index) => {
    const cell = sheet.getCell(row + index, from);
    if (to > from) sheet.mergeCells(row + index, from, row + index, to);
    cell.value = text;
    cell.font = { name: face, size, bold, italic };
    cell.alignment = { horizontal, vertical: 'top', wrapText: true };
    const needed = Math.ceil((text.length * size * (bold ? 1.2 : 1.05)) / 11 / characters) * size * 1.4;
    const target = sheet.getRow(row + index);
    target.height = Math.max(target.height ?? 0, needed, 16);
  });
}

/** In characters. */
function spaceOf(sheet: ExcelJS.Worksheet, from: number, to: number): number {
  let space = 0;
  for (let column = from; column <= to; column += 1) space += sheet.getColumn(column).width ?? 10;
  return space;
}

/** The tree of heads and the row of column numbers; answers the first row below it. */
function writeHeader(
  sheet: ExcelJS.Worksheet,
  { columns }: FormTemplate,
  leaves: readonly Leaf[],
  top: number,
): number {
  const depth = headerDepth(columns);
  const lines = Array.from({ length: depth }, () => 15);
  for (const cell of headerCells(columns)) {
    const [row, column] = [top + cell.row, cell.column + 1];
    const [bottom, right] = [row + cell.rowSpan - 1, column + cell.columnSpan - 1];
    const target = sheet.getCell(row, column);
    target.value = cell.label;
    if (bottom > row || right > column) sheet.mergeCells(row, column, bottom, right);
    const width = leaves
      .slice(cell.column, cell.column + cell.columnSpan)
      .reduce((sum, leaf) => sum + (leaf.width ?? 10), 0);
    const height = linesOf(cell.label, width) * 13 + 4;
    const share = height / cell.rowSpan;
    for (let line = cell.row; line < cell.row + cell.rowSpan; line += 1)
      lines[line] = Math.max(lines[line] ?? 0, share);
  }
  lines.forEach((height, index) => {
    sheet.getRow(top + index).height = Math.min(height, 200);
  });
  leaves.forEach(({ mark, markText }, index) => {
    sheet.getCell(top + depth, index + 1).value = markText ?? mark;
  });
  for (let row = top; row <= top + depth; row += 1) {
    for (let column = 1; column <= leaves.length; column += 1) {
      const cell = sheet.getCell(row, column);
      const isNumbers = row === top + depth;
      cell.font = { name: face, size: isNumbers ? 9 : 10, bold: !isNumbers, italic: isNumbers };
      cell.alignment = middle;
      cell.border = thin;
    }
  }
  return top + depth + 1;
}

/** How many lines words take in a column, which breaks only between them. */
function linesOf(text: string, width: number): number {
  const room = Math.max(3, width - 1);
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) [lines, used] = [lines + 1, word.length];
    else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

function writeRows(
  sheet: ExcelJS.Worksheet,
  filled: FilledForm,
  { rows: rule }: FormTemplate,
  leaves: readonly Leaf[],
  first: number,
): number {
  const isSummed = rule.kind === 'units' && rule.each === undefined;
  const units = filled.rows.flatMap(({ kind }, index) => (kind === 'unit' ? [first + index] : []));
  filled.rows.forEach((row, index) => {
    const number = first + index;
    leaves.forEach((leaf, column) => {
      const cell = sheet.getCell(number, column + 1);
      const value = row.values[column] ?? null;
      const isTotal = isSummed && row.kind === 'total' && typeof value === 'number' && units.length > 0;
      const letter = columnLetter(column);
      cell.value = isTotal
        ? { formula: `SUM(${letter}${units[0] ?? 0}:${letter}${units.at(-1) ?? 0})`, result: value }
        : value;
      cell.border = thin;
      cell.font = {
        name: face,
        size: 11,
        bold: row.isStrong,
        italic: row.kind === 'section' && row.level === 1,
      };
      cell.alignment = alignmentOf(leaf, row, value);
      if (typeof value === 'number') cell.numFmt = numberFormat(leaf, row);
    });
    if (row.kind === 'section') {
      sheet.mergeCells(number, 1, number, leaves.length);
      sheet.getCell(number, 1).alignment = { horizontal: 'left', vertical: 'middle' };
    }
    const lines = Math.max(
      1,
      ...leaves.map(({ width = 10 }, column) =>
        row.kind === 'section' ? 1 : linesOf(String(row.values[column] ?? ''), width),
      ),
    );
    if (lines > 1) sheet.getRow(number).height = lines * 15;
  });
  return first + filled.rows.length - 1;
}

function numberFormat({ value }: Leaf, { id }: FilledRow): string {
  if (value.kind === 'share') return '0.00';
  if (value.kind === 'field') return 'General';
  return id === 'age-mean' ? '0.0' : '#,##0';
}

function alignmentOf({ value }: Leaf, { level }: FilledRow, shown: unknown): Partial<ExcelJS.Alignment> {
  if (value.kind === 'label')
    return { horizontal: 'left', vertical: 'middle', wrapText: true, indent: level };
  if (value.kind === 'field' && typeof shown === 'string' && shown.length > 10)
    return { horizontal: 'left', vertical: 'middle', wrapText: true };
  return middle;
}

/** Place and date, who prepared and who signs, and whom it goes to. */
function writeFoot(
  sheet: ExcelJS.Worksheet,
  { blocks }: FormTemplate,
  words: FormWords,
  width: number,
  row: number,
): void {
  const half = Math.max(1, Math.floor(width / 2));
  const left = Math.min(half, blockWidth(sheet, width, 'left') + 1);
  const right = width - Math.min(half, blockWidth(sheet, width, 'right') + 1) + 1;
  const place = words.place === '' ? '……………' : words.place;
  writeLines(sheet, row, right, width, [
    { text: `${place}, ngày …… tháng …… năm ………`, italic: true },
    { text: words.signedBy, bold: true },
    { text: blocks.signedNote, italic: true },
  ]);
  writeLines(sheet, row + 1, 1, left, [
    { text: words.preparedBy, bold: true },
    { text: blocks.preparedNote, italic: true },
  ]);
  if (words.recipients.length === 0) return;
  writeLines(
    sheet,
    row + 8,
    1,
    left,
    [
      { text: 'Nơi nhận:', bold: true, italic: true },
      ...words.recipients.map((text): Line => ({ text: `- ${text}`, size: 11 })),
    ],
    'left',
  );
}

/** What a reader must know to believe the figures. */
function writeRemarks(sheet: ExcelJS.Worksheet, filled: FilledForm): void {
  sheet.columns = [{ width: 16 }, { width: 110 }];
  const add = (state: string, text: string, bold = false): void => {
    const row = sheet.addRow([state, text]);
    row.font = { name: face, size: 11, bold };
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' };
    row.height = linesOf(text, 110) * 15;
  };
  const states = { holds: 'Khớp', explained: 'Có lý do', broken: 'Lệch' } as const;
  add('Đối chiếu', filled.title, true);
  for (const check of filled.checks.filter(({ state, at }) => state !== 'holds' || at === 'total'))
    add(states[check.state], describeCheck(check, filled, 'vi'));
  for (const check of filled.crossChecks) add(states[check.state], describeCrossCheck(check, 'vi'));
  add('', '');
  add('Ghi chú', '', true);
  for (const note of filled.notes) add('', describeNote(note, 'vi'));
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}
