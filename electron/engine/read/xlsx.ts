import { rosterLimits } from '../../../shared/roster/limits';
import { CellError, type CellValue, type Merge, type Sheet } from './sheet';
import { decodeByFont, legacyFont } from './legacy-font';
import { percentText } from './number-format';
import { dateOfSerial } from './serial-date';
import { attribute, xmlReader, type XmlAttributes } from './xml';
import {
  readSharedStrings,
  readStyles,
  readWorkbook,
  RichText,
  unescapeControls,
  type CellStyle,
  type SharedString,
} from './xlsx-parts';
import type { Zip } from './zip';

const columnLimit = 16_384;

/** The sheets of an `.xlsx` or `.xlsm`, in one pass over the XML of each. `onRows` hears of rows as they are read. */
export async function readXlsx(
  zip: Zip,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<{ sheets: Sheet[]; legacy: LegacyCells }> {
  const workbook = await readWorkbook(zip, signal);
  const book: Book = {
    zip,
    date1904: workbook.date1904,
    styles: await readStyles(zip, signal),
    strings: await readSharedStrings(zip, signal),
    legacy: { tcvn3: 0, vni: 0 },
  };
  const sheets: Sheet[] = [];
  for (const entry of workbook.sheets) {
    const grid = await readSheet(book, entry.member, onRows, signal);
    sheets.push({ name: entry.name, hidden: entry.hidden, ...grid });
  }
  return { sheets, legacy: book.legacy };
}

interface Book {
  readonly zip: Zip;
  readonly date1904: boolean;
  readonly styles: readonly CellStyle[];
  readonly strings: readonly SharedString[];
  readonly legacy: LegacyCells;
}

/** How many cells stood in fonts of the old encodings. */
export type LegacyCells = Record<'tcvn3' | 'vni', number>;

async function readSheet(
  book: Book,
  member: string,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<Omit<Sheet, 'name' | 'hidden'>> {
  const rows: CellValue[][] = [];
  const merges: Merge[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const rich = new RichText();
  let rowIndex = -1;
  let columnIndex = -1;
  let type = 'n';
  let style: CellStyle | undefined;
  let value = '';
  let inValue = false;
  let inline = false;
  let rowsRead = 0;

  const reader = xmlReader({
    open(name, attributes) {
      if (name === 'c') {
        const reference = attributes.r;
        columnIndex = reference === undefined ? columnIndex + 1 : columnOf(reference);
        type = attributes.t ?? 'n';
        style = book.styles[Number(attributes.s ?? 0)];
        value = '';
        inline = false;
      } else if (name === 'v') {
        inValue = true;
      } else if (name === 'row') {
        rowIndex = attributes.r === undefined ? rowIndex + 1 : Number(attributes.r) - 1;
        columnIndex = -1;
        if (isTrue(attributes.hidden)) hiddenRows.push(rowIndex);
        rowsRead += 1;
        if (rowsRead % 2000 === 0) onRows(rowsRead);
      } else if (name === 'is') {
        inline = true;
      } else if (name === 'col') {
        if (isTrue(attributes.hidden)) hiddenColumns.push(...columnsOf(attributes));
      } else if (name === 'mergeCell') {
        const merge = mergeOf(attributes.ref ?? '');
        if (merge) merges.push(merge);
      } else if (inline) {
        rich.open(name, attribute(attributes, 'val'));
      }
    },
    text(text) {
      if (inValue) value += text;
      else if (inline) rich.write(text);
    },
    close(name) {
      if (name === 'c') {
        const cell = inline ? richCell(rich.take(), style, book) : cellValue(type, value, style, book);
        if (cell !== null && rowIndex >= 0 && rowIndex < rosterLimits.rows && columnIndex >= 0) {
          const row = (rows[rowIndex] ??= []);
          while (row.length < columnIndex) row.push(null);
          row[columnIndex] = cell;
        }
      } else if (name === 'v') {
        inValue = false;
      } else if (inline) {
        rich.close(name);
      }
    },
  });
  await book.zip.readText(member, reader.write, signal);
  reader.end();
  onRows(rowsRead);
  return { rows, merges, hiddenRows, hiddenColumns };
}

function cellValue(type: string, value: string, style: CellStyle | undefined, book: Book): CellValue {
  switch (type) {
    case 's': {
      const shared = book.strings[Number(value)];
      return shared === undefined || value === '' ? null : richCell(shared, style, book);
    }
    case 'str':
      return value === '' ? null : richCell({ text: unescapeControls(value), ownFonts: false }, style, book);
    case 'b':
      return value === '' ? null : value === '1' || value === 'true';
    case 'e':
      return value === '' ? null : new CellError(value);
    case 'd':
      return isoDate(value, style) ?? (value === '' ? null : value);
    default:
      return value.trim() === '' ? null : numberCell(value, style, book);
  }
}

function richCell({ text, ownFonts }: SharedString, style: CellStyle | undefined, book: Book): CellValue {
  if (text === '') return null;
  if (ownFonts || !style?.legacyFont) return text;
  const encoding = legacyFont(style.legacyFont);
  if (encoding) book.legacy[encoding] += 1;
  return decodeByFont(text, style.legacyFont);
}

function numberCell(value: string, style: CellStyle | undefined, book: Book): CellValue {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (style?.format?.kind === 'date') return dateOfSerial(number, style.formatCode, book.date1904) ?? number;
  if (style?.format?.kind === 'padded' && Number.isInteger(number) && number >= 0) {
    return String(number).padStart(style.format.digits, '0');
  }
  return style?.format?.kind === 'percent' ? percentText(number) : number;
}

function isoDate(value: string, style: CellStyle | undefined): CellValue {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (!match) return null;
  const days =
    (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - Date.UTC(1899, 11, 30)) /
    86_400_000;
  return dateOfSerial(days, style?.formatCode ?? null);
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** `<col min max>`, from 1 and inclusive; from 0 here. */
function columnsOf({ min, max }: XmlAttributes): number[] {
  const first = Number(min) - 1;
  const last = Math.min(Number(max), columnLimit) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, index) => first + index);
}

/** The column of `C12`, from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const code = reference.charCodeAt(index);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function mergeOf(reference: string): Merge | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference);
  if (!match) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}
