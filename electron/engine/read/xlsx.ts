import { rosterLimits } from '../../../shared/roster/limits';
import type { Room } from './room';
import { SameTexts } from './same-texts';
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
  textOf,
  unescapeControls,
  type CellStyle,
  type SharedString,
} from './xlsx-parts';
import type { Zip } from './zip';

/** The sheets of an `.xlsx` or `.xlsm`, in one pass over the XML of each. `onRows` hears of rows as they are read. */
export async function readXlsx(
  zip: Zip,
  room: Room,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<{ sheets: Sheet[]; legacy: LegacyCells }> {
  const workbook = await readWorkbook(zip, room, signal);
  const book: Book = {
    zip,
    room,
    date1904: workbook.date1904,
    styles: await readStyles(zip, room, signal),
    strings: await readSharedStrings(zip, room, signal),
    same: new SameTexts(room),
    legacy: { tcvn3: 0, vni: 0 },
  };
  const sheets: Sheet[] = [];
  const members = new Set<string>();
  for (const entry of workbook.sheets) {
    // Read once for each of a million tabs, one part takes hours.
    if (members.has(entry.member)) throw new Error(`two sheets in ${entry.member}`);
    members.add(entry.member);
    const grid = await readSheet(book, entry.member, onRows, signal);
    sheets.push({ name: entry.name, hidden: entry.hidden, ...grid });
  }
  return { sheets, legacy: book.legacy };
}

interface Book {
  readonly zip: Zip;
  readonly room: Room;
  readonly date1904: boolean;
  readonly styles: readonly CellStyle[];
  readonly strings: readonly SharedString[];
  /** Of the texts that stand in the cells themselves. */
  readonly same: SameTexts;
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
  const hiddenColumns = new Uint8Array(rosterLimits.sheetColumns);
  const rich = new RichText();
  let rowIndex = -1;
  let columnIndex = -1;
  let reference: string | undefined;
  let type = 'n';
  let style: CellStyle | undefined;
  let value = '';
  let inValue = false;
  let inline = false;
  let rowsRead = 0;

  const reader = xmlReader({
    open(name, attributes) {
      if (name === 'c') {
        reference = attributes.r;
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
        if (isTrue(attributes.hidden) && isWithin(rowIndex, rosterLimits.rows)) {
          book.room.takeCells(1);
          hiddenRows.push(rowIndex);
        }
        rowsRead += 1;
        if (rowsRead % 2000 === 0) onRows(rowsRead);
      } else if (name === 'is') {
        inline = true;
      } else if (name === 'col') {
        if (isTrue(attributes.hidden)) mark(hiddenColumns, attributes);
      } else if (name === 'mergeCell') {
        const merge = mergeOf(attributes.ref ?? '');
        if (merge) {
          book.room.takeMerge();
          merges.push(merge);
        }
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
        if (cell !== null) {
          if (!isWithin(rowIndex, rosterLimits.rows) || !isWithin(columnIndex, rosterLimits.sheetColumns))
            throw new Error(`a cell outside of a sheet: ${reference ?? ''} in row ${rowIndex + 1}`);
          book.room.takeCells(Math.max(0, rowIndex - rows.length));
          if (rows[rowIndex] === undefined) book.room.takeRows(1);
          const row = (rows[rowIndex] ??= []);
          book.room.takeCells(Math.max(0, columnIndex + 1 - row.length));
          while (row.length < columnIndex) row.push(null);
          row[columnIndex] = kept(cell, type === 's' && !style?.legacyFont, book);
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
  return { rows, merges, hiddenRows, hiddenColumns: marked(hiddenColumns) };
}

/** What a cell holds takes of the room, but for a shared string, which took of it once. */
function kept(cell: CellValue, isShared: boolean, { room, same }: Book): CellValue {
  if (typeof cell === 'string') return isShared ? cell : same.of(cell);
  if (typeof cell === 'object') room.takeValue(0);
  return cell;
}

function cellValue(type: string, value: string, style: CellStyle | undefined, book: Book): CellValue {
  switch (type) {
    case 's': {
      const shared = book.strings[Number(value)];
      return shared === undefined || value === '' ? null : richCell(shared, style, book);
    }
    case 'str':
      return value === '' ? null : richCell(unescapeControls(value), style, book);
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

function richCell(string: SharedString, style: CellStyle | undefined, book: Book): CellValue {
  const text = textOf(string);
  if (text === '') return null;
  if (typeof string !== 'string' || !style?.legacyFont) return text;
  const encoding = legacyFont(style.legacyFont);
  if (encoding) book.legacy[encoding] += 1;
  book.room.takeCharacters(text.length);
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

function isWithin(index: number, limit: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < limit;
}

/** `<col min max>`, from 1 and inclusive. */
function mark(columns: Uint8Array, { min, max }: XmlAttributes): void {
  columns.fill(1, Math.max(0, Number(min) - 1), Number(max));
}

function marked(columns: Uint8Array): number[] {
  return [...columns.keys()].filter((column) => columns[column] === 1);
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
