import type ExcelJS from '../publish/workbook/excel';
import { linesOf } from '../publish/form/lines-of';
import { newWorkbook, writeBook } from '../publish/workbook/excel';
import { shareDecimals } from '../../../shared/analysis/paragraph';
import { plainText } from '../../../shared/report/figures';
import type { PrintedBlock, PrintedReport } from '../../../shared/report/printed-report';
import type { TableBlock, TableFigure } from '../../../shared/report/report-block';
import type { ReportPicture } from './report-pictures';

const font = { name: 'Times New Roman', size: 12 };
const edge = { style: 'thin' as const };
const borders = { top: edge, bottom: edge, left: edge, right: edge };
const formats: Readonly<Record<Exclude<TableFigure['format'], 'share'>, string>> = {
  count: '#,##0',
  points: '+0.0;-0.0;0.0',
};

function numberFormat({ format, value }: TableFigure): string {
  if (format !== 'share') return formats[format];
  return shareDecimals(value ?? 0) === 2 ? '0.00%' : '0.0%';
}

/** In widths of a figure: an upright page of A4, a column of names, one of figures. */
const lineOfText = 76;
const nameWidth = 38;
const figureWidth = 13;
/** Excel grows no row to its text when it opens a file. In points. */
const lineHeight = 16;
const pixelsPerMillimetre = 96 / 25.4;

/** Writes the report as a workbook: its text on the first sheet, then every table and chart on a sheet of its own. */
export async function writeWorkbook(
  report: PrintedReport,
  pictures: ReadonlyMap<string, ReportPicture>,
  path: string,
): Promise<void> {
  const { head, language, sections, annexes, note } = report;
  const book = newWorkbook();
  book.creator = head.agency;
  book.title = `${head.kind}: ${head.subject}`;
  const text = book.addWorksheet(language === 'vi' ? 'Báo cáo' : 'Report', {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  text.columns = [{ width: lineOfText }];
  const say = (words: string, look: Partial<ExcelJS.Font> = {}): void => {
    const row = text.addRow([words]);
    row.font = { ...font, ...look };
    row.alignment = { wrapText: true, vertical: 'top' };
    row.height = lineHeight * linesOf(words, lineOfText, { size: 12, ...look });
  };
  say(head.agency, { bold: true });
  say(`${head.kind}: ${head.subject} ${head.version}`.trim(), { bold: true, size: 13 });
  const addBlocks = (blocks: readonly PrintedBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        say(plainText(block.spans));
        continue;
      }
      const name = block.title.split('.')[0] ?? block.title;
      say(`→ ${block.title}`, { italic: true });
      if (block.kind === 'table') addTable(book, name, block.title, block.table, note);
      else {
        const picture = pictures.get(block.title);
        if (picture) addPicture(book, name, block.title, picture);
      }
    }
  };
  addBlocks(report.opening);
  for (const { heading, blocks } of sections) {
    say(heading, { bold: true });
    addBlocks(blocks);
  }
  addBlocks(report.closing);
  for (const { heading, blocks } of annexes) {
    say(heading, { bold: true });
    addBlocks(blocks);
  }
  say(note, { italic: true });
  await writeBook(book, path);
}

function addTable(
  book: ExcelJS.Workbook,
  name: string,
  title: string,
  table: TableBlock,
  note: string,
): void {
  const { heads, lines } = table;
  const width = 1 + (lines[0]?.figures.length ?? 0);
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2 + heads.length }],
    pageSetup: {
      ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: `3:${2 + heads.length}`,
    },
  });
  sheet.addRow([title]).font = { ...font, bold: true, size: 13 };
  sheet.addRow([]);
  const taken = new Set<string>();
  heads.forEach((cells, row) => {
    let column = 1;
    let most = 1;
    for (const { text, columnSpan, rowSpan } of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      for (let down = 0; down < rowSpan; down += 1)
        for (let across = 0; across < columnSpan; across += 1) taken.add(`${row + down},${column + across}`);
      const top = row + 3;
      const cell = sheet.getCell(top, column);
      cell.value = text;
      if (rowSpan > 1 || columnSpan > 1)
        sheet.mergeCells(top, column, top + rowSpan - 1, column + columnSpan - 1);
      const room = column === 1 ? nameWidth : figureWidth * columnSpan;
      most = Math.max(most, Math.ceil(linesOf(text, room, { size: 12, bold: true }) / rowSpan));
      column += columnSpan;
    }
    sheet.getRow(row + 3).height = lineHeight * most;
  });
  for (let row = 3; row < 3 + heads.length; row += 1)
    for (let column = 1; column <= width; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.font = { ...font, bold: true };
      cell.alignment = { wrapText: true, horizontal: 'center', vertical: 'middle' };
      cell.border = borders;
    }
  lines.forEach(({ label, isTotal, figures }, at) => {
    const row = sheet.getRow(3 + heads.length + at);
    row.height = lineHeight * linesOf(label, nameWidth, { size: 12, bold: isTotal });
    const cells = [
      { value: label, format: null },
      ...figures.map((figure) => ({ value: figure.value ?? figure.text, format: numberFormat(figure) })),
    ];
    cells.forEach(({ value, format }, column) => {
      const cell = row.getCell(column + 1);
      cell.value = value;
      cell.font = { ...font, bold: isTotal };
      cell.border = borders;
      cell.alignment = {
        horizontal: column === 0 ? 'left' : 'right',
        vertical: 'middle',
        wrapText: column === 0,
      };
      if (format !== null) cell.numFmt = format;
    });
  });
  sheet.getColumn(1).width = nameWidth;
  for (let column = 2; column <= width; column += 1) sheet.getColumn(column).width = figureWidth;
  for (const words of [table.note, note])
    if (words !== null) sheet.addRow([words]).font = { ...font, italic: true, size: 11 };
}

function addPicture(
  book: ExcelJS.Workbook,
  name: string,
  title: string,
  { png, width, height }: ReportPicture,
): void {
  const sheet = book.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  });
  sheet.addRow([title]).font = { ...font, bold: true, size: 13 };
  const image = book.addImage({ base64: png.toString('base64'), extension: 'png' });
  sheet.addImage(image, {
    tl: { col: 0, row: 2 },
    ext: { width: width * pixelsPerMillimetre, height: height * pixelsPerMillimetre },
  });
}
