import type ExcelJS from './excel';
import { bookBytes, newWorkbook } from './excel';
import { hiddenSign } from '../../../../shared/analysis/disclosure/version-words';
import type { SheetLine } from '../../../../shared/analysis/sheet-table';
import { publishMessages } from '../../../../shared/text/publish-messages';
import { linesOf } from '../form/lines-of';
import { border, font, headFill } from './cell-looks';
import { safeText } from './cell-text';
import { insertChart } from './insert-chart';
import type { NativeChart } from './native-chart';
import { chartRows, mirrorSheet, nativeChartOf } from './native-chart-of';
import { insertPageColumns, pageColumns } from './page-columns';
import type { TableReport } from './table-report';

/** Columns of a sheet that a chart beside the table covers. */
const chartColumns = 10;
/** Characters on a line of A4 landscape at about 8 points. */
const charactersAcross = 170;
/** Between the margins of A4 landscape, 96 an inch. */
const pixelsAcross = (11.69 - 1.1) * 96;

/** A workbook equal to the screen, with the definitions on a second sheet and a chart of Excel's own. */
export async function tableWorkbook(report: TableReport): Promise<Uint8Array> {
  const words = publishMessages[report.language];
  const { table } = report;
  const book = newWorkbook();
  const firstRow = 1 + report.subtitle.length + 2;
  const headEnd = firstRow + table.headRows - 1;
  const sheet = book.addWorksheet(words.tableSheet, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: headEnd }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${firstRow}:${headEnd}`,
      margins: { left: 0.6, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddFooter: `&L${plain(report.mark)}&C${words.page} &P/&N&R${plain(report.title).slice(0, 80)}`,
    },
  });
  const width = table.columns.length + 1;
  const widths = columnWidths(report);
  const [names = 0, ...figures] = widths;
  // A wide table goes over several pages, each with the names, before its figures are too small to read.
  const breaks = pageColumns(table.heads, figures, charactersAcross - names);
  if (breaks.length > 0)
    Object.assign(sheet.pageSetup, { fitToPage: false, scale: scaleOf(names, figures, breaks) });
  sheet.pageSetup.printTitlesColumn = 'A:A';
  // Beside the names, which every page repeats, so that a sentence is on the first page alone, and whole.
  const from = breaks.length > 0 ? 2 : 1;
  const to = breaks[0] === undefined ? width : breaks[0] + 1;
  const characters = widths.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
  const wide = (row: number, text: string, style: Partial<ExcelJS.Font>, height?: number): void => {
    const cell = sheet.getCell(row, from);
    put(cell, text);
    cell.font = { name: font, size: 11, ...style };
    cell.alignment = { wrapText: true, vertical: 'top' };
    if (to > from) sheet.mergeCells(row, from, row, to);
    if (height !== undefined) sheet.getRow(row).height = height;
  };
  const linesAcross = (text: string): number => Math.max(1, Math.ceil((text.length * 1.05) / characters));
  wide(1, report.title, { bold: true, size: 14 }, 20 * linesAcross(`${report.title}    `));
  report.subtitle.forEach((line, at) =>
    wide(2 + at, line, { color: { argb: 'FF545454' } }, 15 * linesAcross(line)),
  );

  const corner = sheet.getCell(firstRow, 1);
  put(corner, table.rowHead);
  if (table.headRows > 1) sheet.mergeCells(firstRow, 1, headEnd, 1);
  for (const { label, row, column, columnSpan, rowSpan } of table.heads) {
    const [top, left] = [firstRow + row, 2 + column];
    put(sheet.getCell(top, left), label);
    if (columnSpan > 1 || rowSpan > 1) sheet.mergeCells(top, left, top + rowSpan - 1, left + columnSpan - 1);
  }
  for (let row = firstRow; row <= headEnd; row += 1) {
    for (let column = 1; column <= width; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.font = { name: font, size: 11, bold: true };
      cell.fill = headFill;
      cell.border = border;
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    }
    sheet.getRow(row).height = 15 * headLines(report, row - firstRow, widths);
  }
  table.lines.forEach((line, at) => writeLine(sheet, headEnd + 1 + at, line, names));
  const end = headEnd + table.lines.length;
  report.notes.forEach((note, at) =>
    wide(end + 2 + at, note, { italic: true, size: 10 }, 14 * linesAcross(note)),
  );
  widths.forEach((each, at) => (sheet.getColumn(at + 1).width = each));
  const chart = nativeChartOf(report, words.tableSheet, firstRow, headEnd + 1);
  if (chart)
    sheet.pageSetup.printArea = `A$1:${sheet.getColumn(width).letter}$${end + 1 + report.notes.length}`;
  addDefinitions(book, report, words.definitionsSheet);
  if (chart?.kind === 'pyramid') addMirror(book, chart);
  const plainBytes = await bookBytes(book);
  const pages = breaks.map((column) => column + 1);
  const bytes = pages.length === 0 ? plainBytes : insertPageColumns(plainBytes, pages);
  if (!chart) return bytes;
  const rows = chartRows(chart);
  return insertChart(bytes, chart, { column: width + 1, row: firstRow - 1, columns: chartColumns, rows });
}

/** `width`: of the column of names; names of several lines are told their height, which not every program finds out. */
function writeLine(
  sheet: ExcelJS.Worksheet,
  row: number,
  { label, level, kind, figures }: SheetLine,
  width: number,
): void {
  const isStrong = kind === 'total' || kind === 'group';
  const name = sheet.getCell(row, 1);
  put(name, label);
  name.alignment = { horizontal: 'left', indent: level, wrapText: true, vertical: 'middle' };
  const lines = linesOf(label, width, { bold: isStrong, indent: level });
  if (lines > 1) sheet.getRow(row).height = 15 * lines;
  figures.forEach((figure, at) => {
    const cell = sheet.getCell(row, 2 + at);
    if (figure?.isHidden) cell.value = hiddenSign;
    else if (figure?.value != null) cell.value = figure.value;
    cell.numFmt = figure?.isShare ? '0.0%' : '#,##0';
    cell.alignment = { horizontal: 'right', vertical: 'middle' };
  });
  for (let column = 1; column <= figures.length + 1; column += 1) {
    const cell = sheet.getCell(row, column);
    cell.font = { name: font, size: 11, bold: isStrong };
    cell.border = border;
  }
}

/** The figures of the left side once more, below nought. */
function addMirror(book: ExcelJS.Workbook, { series: [left] }: NativeChart): void {
  const sheet = book.addWorksheet(mirrorSheet, { state: 'hidden' });
  left?.values.forEach((value, at) => {
    if (value !== null) sheet.getCell(at + 1, 1).value = value;
  });
}

function addDefinitions(book: ExcelJS.Workbook, report: TableReport, name: string): void {
  const sheet = book.addWorksheet(name, {
    pageSetup: { orientation: 'portrait', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.getColumn(1).width = 26;
  sheet.getColumn(2).width = 84;
  report.definitions.forEach(({ term, text }, at) => {
    const row = sheet.getRow(at + 1);
    put(row.getCell(1), term);
    put(row.getCell(2), text);
    row.getCell(1).font = { name: font, size: 11, bold: true };
    row.getCell(2).font = { name: font, size: 11 };
    row.alignment = { wrapText: true, vertical: 'top' };
    row.height = 15 * Math.max(1, text.split('\n').length, Math.ceil(text.length / 80));
  });
}

function put(cell: ExcelJS.Cell, text: string): void {
  const { value, isFormulaLike } = safeText(text);
  cell.value = value;
  // Entered again by hand, such a text would run.
  if (isFormulaLike) cell.numFmt = '@';
}

const [narrowest, widest] = [9, 22];

function columnWidths({ table }: TableReport): number[] {
  const names = [table.rowHead, ...table.lines.map(({ label, level }) => `${'  '.repeat(level)}${label}`)];
  const longest = Math.max(...names.map(({ length }) => length));
  const heads = table.columns.map((_column, at) => {
    const words = table.heads
      .filter((head) => head.column === at && head.columnSpan === 1)
      .flatMap(({ label }) => label.split(' '));
    return Math.max(narrowest, Math.min(widest, Math.max(0, ...words.map(({ length }) => length)) + 3));
  });
  return [Math.min(48, Math.max(16, longest + 2)), ...heads];
}

/** Percent at which every page holds its columns; the programs of Office count widths a little differently. */
function scaleOf(names: number, figures: readonly number[], breaks: readonly number[]): number {
  const pages = [0, ...breaks].map((from, at) => [names, ...figures.slice(from, breaks[at])]);
  const widest = Math.max(...pages.map((page) => page.reduce((sum, width) => sum + width * 7 + 5, 0)));
  return Math.min(100, Math.floor((pixelsAcross / widest) * 97));
}

/** Lines of text that the highest head of a row needs. */
function headLines({ table }: TableReport, row: number, widths: readonly number[]): number {
  const lines = table.heads
    .filter((head) => head.row === row)
    .map(({ label, column, columnSpan, rowSpan }) => {
      const room = widths.slice(1 + column, 1 + column + columnSpan).reduce((sum, each) => sum + each, 0);
      return Math.ceil(label.length / Math.max(room - 1.5, 4) / rowSpan + 0.2);
    });
  return Math.min(6, Math.max(1, ...lines));
}

/** In headers and footers of a page `&` begins a command. */
function plain(text: string): string {
  return text.replaceAll('&', '&&');
}
