import { plainSeriesColours } from '../../../../shared/charts/series-colours';
import type ExcelJS from './excel';
import { bookBytes, newWorkbook } from './excel';
import { border, font, headFill } from './cell-looks';
import { safeText } from './cell-text';
import { linesOf } from '../form/lines-of';
import { insertChart } from './insert-chart';
import type { NativeChart } from './native-chart';
import { chartRows, columnLetter, mostCategories } from './native-chart-of';

const [narrowest, widest] = [9, 60];
/** Points of a line of 11 points. */
const lineHeight = 15;
/** Characters that a sentence above a narrow table may take, and those of a column beside it. */
const [leastAcross, usualColumn] = [80, 9];

/** A table of texts and numbers as they are. */
export interface PlainTable {
  /** Of its sheet. */
  readonly name: string;
  readonly title: string;
  /** Below the title: whom it counts, and when. */
  readonly subtitle: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Beside the table, of two of its columns; only the first table of a workbook may have one. */
  readonly chart?: PlainChart;
}

/** Columns count from 0. */
export interface PlainChart {
  readonly kind: 'bars' | 'line';
  readonly title: string;
  readonly categories: number;
  readonly values: number;
}

const chartColumns = 9;

/** A sheet a table, each with a head that stays in sight and can be filtered. */
export async function plainWorkbook(tables: readonly PlainTable[]): Promise<Uint8Array> {
  const book = newWorkbook();
  for (const table of tables) addSheet(book, table);
  const bytes = await bookBytes(book);
  const [first] = tables;
  const chart = first && nativeChart(first);
  if (!chart) return bytes;
  const place = { column: first.heads.length + 1, row: headRowOf(first) - 1, columns: chartColumns };
  return insertChart(bytes, chart, { ...place, rows: chartRows(chart) });
}

const headRowOf = ({ subtitle }: PlainTable): number => subtitle.length + 3;

function nativeChart(table: PlainTable): NativeChart | null {
  const { name, heads, rows, chart } = table;
  if (!chart || rows.length < 2 || rows.length > mostCategories) return null;
  const { kind, title, categories, values } = chart;
  const head = headRowOf(table);
  const cells = (column: number): string => {
    const letter = `$${columnLetter(column + 1)}$`;
    return `${letter}${head + 1}:${letter}${head + rows.length}`;
  };
  const numberAt = (row: PlainTable['rows'][number]): number | null => {
    const value = row[values];
    return typeof value === 'number' ? value : null;
  };
  return {
    ...{ kind, title, sheet: name, isShare: false, format: formatOf(rows, values) },
    categoryCells: cells(categories),
    categories: rows.map((row) => String(row[categories] ?? '')),
    series: [
      {
        name: heads[values] ?? '',
        nameCell: `$${columnLetter(values + 1)}$${head}`,
        cells: cells(values),
        values: rows.map(numberAt),
        colour: plainSeriesColours[0] ?? '#0b6a70',
      },
    ],
  };
}

function addSheet(book: ExcelJS.Workbook, table: PlainTable): void {
  const { name, title, subtitle, heads, rows, chart } = table;
  const headRow = headRowOf(table);
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: {
      ...{ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: `${headRow}:${headRow}`,
    },
  });
  heads.forEach((head, at) => {
    const cell = sheet.getCell(headRow, at + 1);
    put(cell, head);
    cell.font = { name: font, size: 11, bold: true };
    cell.fill = headFill;
    cell.border = border;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  const widths = columnWidths(heads, rows);
  const formats = heads.map((_head, at) => formatOf(rows, at));
  rows.forEach((row, index) => {
    row.forEach((value, at) => {
      const cell = sheet.getCell(headRow + 1 + index, at + 1);
      put(cell, value, formats[at]);
      cell.font = { name: font, size: 11 };
      cell.border = border;
      cell.alignment = { wrapText: true, vertical: 'top' };
    });
    const lines = row.map((value, at) =>
      typeof value === 'string' ? wrapped(value, widths[at] ?? narrowest) : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) sheet.getRow(headRow + 1 + index).height = lineHeight * most;
  });
  // The chart stands beside what is printed.
  const end = headRow + rows.length;
  if (chart) sheet.pageSetup.printArea = `A$1:${columnLetter(Math.max(heads.length, 2))}$${end}`;
  sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: headRow, column: heads.length } };
  const headLines = heads.map((head, at) => linesOf(head, widths[at] ?? narrowest, { bold: true }));
  sheet.getRow(headRow).height = lineHeight * Math.max(1, ...headLines) + 2;
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  const across = columnsAcross(widths);
  const room = Math.max(
    leastAcross,
    widths.slice(0, across).reduce((sum, width) => sum + width, 0),
  );
  [title, ...subtitle].forEach((line, at) => {
    const cell = sheet.getCell(at + 1, 1);
    put(cell, line);
    const look = { size: at === 0 ? 14 : 11, bold: at === 0 };
    cell.font = { name: font, ...look };
    cell.alignment = { wrapText: true, vertical: 'top' };
    if (across > 1) sheet.mergeCells(at + 1, 1, at + 1, across);
    sheet.getRow(at + 1).height = lineHeight * (look.size / 11) * linesOf(line, room, look);
  });
}

function columnWidths(heads: PlainTable['heads'], rows: PlainTable['rows']): number[] {
  return heads.map((head, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), 0);
    const word = Math.max(0, ...head.split(' ').map(({ length }) => length));
    return Math.min(widest, Math.max(narrowest, longest + 2, word + 4));
  });
}

/** Columns that title and subtitle lie over: those of the table, or as many more as a sentence needs. */
function columnsAcross(widths: readonly number[]): number {
  const table = widths.reduce((sum, width) => sum + width, 0);
  return widths.length + Math.max(0, Math.ceil((leastAcross - table) / usualColumn));
}

/** Lines of a text, its own among them. */
function wrapped(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, width), 0);
}

/** All figures of a column have as many decimals as the longest of them. */
function formatOf(rows: PlainTable['rows'], at: number): string {
  const decimals = rows.map((row) => {
    const value = row[at];
    return typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 0;
  });
  const most = Math.min(
    4,
    decimals.reduce((longest, each) => Math.max(longest, each), 0),
  );
  return most === 0 ? '#,##0' : `#,##0.${'0'.repeat(most)}`;
}

function put(cell: ExcelJS.Cell, value: string | number | null, format?: string): void {
  if (typeof value !== 'string') {
    cell.value = value;
    if (typeof value === 'number' && format !== undefined) cell.numFmt = format;
    return;
  }
  const safe = safeText(value);
  cell.value = safe.value;
  // Entered again by hand, such a text would run.
  if (safe.isFormulaLike) cell.numFmt = '@';
}
