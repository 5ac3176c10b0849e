import type { UnitChange, UnitParent } from '../../../shared/contract/definitions';
import type { UnitTableImport } from '../../../shared/contract/units';
import { fold } from '../../../shared/text/fold';
import { parseDate } from '../normalise/parse-date';
import { tidyText } from '../normalise/tidy-text';
import { cellText, type CellValue, type Sheet } from '../read/sheet';
import { readSource } from '../read/read-source';

/** Heads of the columns, folded; the first that a cell begins with. */
const changeHeads = {
  to: [
    'don vi moi',
    'ten moi',
    'xa moi',
    'xa phuong moi',
    'don vi hien nay',
    'sau sap xep',
    'new unit',
    'new',
  ],
  department: ['phong ban', 'bo phan', 'phong', 'department'],
  post: ['chuc danh', 'chuc vu', 'vi tri', 'post', 'position'],
  date: ['ngay', 'tu ngay', 'ap dung', 'hieu luc', 'date', 'from date'],
  from: ['don vi cu', 'ten cu', 'xa cu', 'xa phuong cu', 'don vi truoc', 'truoc sap xep', 'old unit', 'old'],
} as const;
const parentHeads = {
  parent: ['don vi cap tren', 'cap tren', 'truc thuoc', 'thuoc', 'don vi cha', 'parent', 'higher unit'],
  unit: ['don vi', 'ten don vi', 'unit'],
} as const;

export interface ReadTable<Line> {
  readonly lines: readonly Line[];
  readonly skipped: UnitTableImport['skipped'];
}

/**
 * Old units and the new ones, from any sheet that has a column for each. A cell may name several old units. `date` is of
 * the lines that have none.
 */
export async function readUnitChanges(
  path: string,
  date: string | null,
  signal: AbortSignal,
): Promise<ReadTable<UnitChange>> {
  return readTable(path, changeHeads, ['from', 'to'], signal, (row, skip) => {
    const froms = unitsOf(cellText(row.cell('from')));
    const to = row.text('to');
    if (froms.length === 0 || isColumnNumber(to)) return [];
    if (to === '') return skip('no-new-unit');
    const day = dayOf(row.cell('date')) ?? date;
    if (day === null) return skip('no-date');
    const [department, post] = [row.text('department'), row.text('post')];
    return froms.map((from) => changeLine({ from, to, date: day, department, post }));
  });
}

/** What each unit is part of, from any sheet that has a column for both. */
export async function readUnitParents(path: string, signal: AbortSignal): Promise<ReadTable<UnitParent>> {
  return readTable(path, parentHeads, ['unit', 'parent'], signal, (row, skip) => {
    const [unit, parent] = [row.text('unit'), row.text('parent')];
    if (unit === '' || isColumnNumber(parent)) return [];
    return parent === '' ? skip('no-parent') : [parentLine(unit, parent)];
  });
}

/** The same line has the same id, so that a table that is read again brings nothing twice. */
export function changeLine(change: Omit<UnitChange, 'id'>): UnitChange {
  const { from, to, date, department, post } = change;
  return { id: idOf([fold(from), fold(to), date, fold(department), fold(post)]), ...change };
}

/** A unit is part of one other: the line that comes last takes the place of an earlier one. */
export function parentLine(unit: string, parent: string): UnitParent {
  return { id: idOf([fold(unit)]), unit, parent };
}

function idOf(parts: readonly string[]): string {
  // FNV-1a, twice: ids are short, and lines few.
  const hash = (seed: number): string => {
    let value = seed;
    for (const letter of parts.join('\n'))
      value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return `line_${hash(0x811c9dc5)}_${hash(0x1234567)}`;
}

interface TableRow<Column extends string> {
  readonly text: (column: Column) => string;
  readonly cell: (column: Column) => CellValue;
}

type Why = UnitTableImport['skipped'][number]['why'];

async function readTable<Column extends string, Line>(
  path: string,
  heads: Readonly<Record<Column, readonly string[]>>,
  needed: readonly NoInfer<Column>[],
  signal: AbortSignal,
  read: (row: TableRow<Column>, skip: (why: Why) => Line[]) => Line[],
): Promise<ReadTable<Line>> {
  const source = await readSource(path, () => undefined, signal);
  const lines = new Map<string, Line>();
  const skipped: UnitTableImport['skipped'][number][] = [];
  for (const sheet of source.sheets) {
    const head = findHead(sheet, heads, needed);
    if (!head) continue;
    // A cell that is merged over several rows is said once for all of them.
    const merged = mergedCells(sheet);
    for (let index = head.row + 1; index < sheet.rows.length; index += 1) {
      const cell = (column: Column): CellValue => {
        const at = head.columns.get(column);
        return at === undefined ? null : (merged(index, at) ?? null);
      };
      const row = { cell, text: (column: Column) => tidyText(cellText(cell(column))) };
      const skip = (why: Why): Line[] => {
        skipped.push({ sheet: sheet.name, row: index + 1, why });
        return [];
      };
      for (const line of read(row, skip)) lines.set((line as { id: string }).id, line);
    }
  }
  return { lines: [...lines.values()], skipped };
}

function findHead<Column extends string>(
  sheet: Sheet,
  heads: Readonly<Record<Column, readonly string[]>>,
  needed: readonly NoInfer<Column>[],
): { row: number; columns: Map<Column, number> } | null {
  for (const [row, cells] of sheet.rows.slice(0, 40).entries()) {
    const columns = new Map<Column, number>();
    (cells ?? []).forEach((cell, at) => {
      const text = fold(cellText(cell)).replace(/^ten (?=don vi|xa|phuong)/, '');
      const column = (Object.keys(heads) as Column[]).find(
        (each) =>
          !columns.has(each) && heads[each].some((word) => text === word || text.startsWith(`${word} `)),
      );
      if (text !== '' && column !== undefined) columns.set(column, at);
    });
    if (needed.every((column) => columns.has(column))) return { row, columns };
  }
  return null;
}

function mergedCells({ rows, merges }: Sheet): (row: number, column: number) => CellValue | undefined {
  const from = new Map<string, readonly [number, number]>();
  for (const { top, left, bottom, right } of merges) {
    if (left !== right || bottom - top > 2000) continue;
    for (let row = top + 1; row <= bottom; row += 1) from.set(`${row} ${left}`, [top, left]);
  }
  return (row, column) => {
    const [ownRow, ownColumn] = from.get(`${row} ${column}`) ?? [row, column];
    return rows[ownRow]?.[ownColumn];
  };
}

const kindOfUnit =
  /^(?:xã|phường|thị trấn|thị xã|thành phố|huyện|quận|đặc khu|x\.|p\.|tt\.?|tx\.?|tp\.?)\s/iu;

const ofDistrict =
  /^(?:xã|phường|thị trấn|x\.|p\.|tt\.?)\s[^,]+,\s*(?:huyện|quận|thị xã|thành phố|h\.|q\.|tx\.?|tp\.?)\s[^,]+(?:,\s*tỉnh\s[^,]+)?$/iu;

/** "Xã A; xã B", and "Xã A, xã B" where each part says what it is: a name may hold commas itself. */
function unitsOf(text: string): string[] {
  const parts = text.normalize('NFC').split(/[;\n]/).map(tidyText);
  return parts
    .flatMap((part) => {
      // "Xã Tân Lập, huyện Mộc Châu" is one unit, told apart from others of its name.
      if (ofDistrict.test(part)) return [part];
      const named = part.split(/,\s*|\s+và\s+(?=(?:xã|phường|thị trấn)\s)/iu).map(tidyText);
      return named.every((each) => kindOfUnit.test(each)) ? named : [part];
    })
    .filter((part) => part !== '');
}

/** The row of column numbers below a head: `(1)`, `2`. */
function isColumnNumber(text: string): boolean {
  return /^\(?\d{1,2}\)?$/.test(text);
}

function dayOf(cell: CellValue): string | null {
  const { value } = parseDate(cell);
  if (value?.precision !== 'day') return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${value.year}-${two(value.month)}-${two(value.day)}`;
}
