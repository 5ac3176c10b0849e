import type { UnitChange, UnitParent } from '../../../shared/contract/definitions';
import type { UnitTableImport } from '../../../shared/contract/units';
import { unitsInCircles } from '../../../shared/analysis/unit-tree';
import { fold } from '../../../shared/text/fold';
import { parseDate } from '../normalise/parse-date';
import { tidyText } from '../normalise/tidy-text';
import { cellText, type CellValue, type Sheet } from '../read/sheet';
import { readSource } from '../read/read-source';
import { shortId } from '../short-id';
import { oldUnitsOf } from './old-units';

const unitWord =
  '(?:don vi(?: hanh chinh)?(?: cap (?:xa|tinh|huyen))?|dvhc(?: cap xa)?|xa(?: phuong)?|phuong|ten(?: goi)?)';
const arranging = '(?:sap xep|sap nhap|hop nhat|chia tach|to chuc lai)';

/** Heads of the columns, folded; the first that a cell begins with. */
const changeHeads = {
  to: [
    new RegExp(
      `^(?:cac )?${unitWord}(?: phuong| thi tran| dac khu| hanh chinh)* (?:moi|hien nay|sau(?: khi)? ${arranging}|hinh thanh)`,
    ),
    new RegExp(`^sau(?: khi)? ${arranging}`),
    /^new(?: unit)?$/,
  ],
  department: [/^(?:phong ban|bo phan|phong|department)(?: |$)/],
  post: [/^(?:chuc danh|chuc vu|vi tri|post|position)(?: |$)/],
  date: [/^(?:ngay|tu ngay|ap dung|hieu luc|date|from date)(?: |$)/],
  from: [
    new RegExp(
      `^(?:cac )?${unitWord}(?: phuong| thi tran| dac khu| hanh chinh)* (?:cu|truoc(?: khi)?(?: ${arranging}| day)?|(?:duoc |da |thuc hien )?${arranging})(?: |$)`,
    ),
    new RegExp(`^(?:truoc(?: khi)?|hien trang truoc(?: khi)?) ${arranging}`),
    /^old(?: unit)?$/,
  ],
  district: [/^(?:thuoc )?(?:huyen|quan|cap huyen|dia ban|district)(?: |$)/],
} as const;
const parentHeads = {
  parent: [
    /^(?:don vi cap tren|cap tren|truc thuoc|thuoc|don vi cha|don vi quan ly|parent|higher unit)(?: |$)/,
  ],
  unit: [/^(?:don vi|ten don vi|unit)(?: |$)/],
} as const;

export interface ReadTable<Line> {
  readonly lines: readonly Line[];
  readonly skipped: UnitTableImport['skipped'];
  readonly doubted: UnitTableImport['doubted'];
}

/** A new unit that is the old one. */
const staysAsItIs = /^(?:giu nguyen|khong sap xep|khong thay doi|nhu cu)(?: |$)/;

/**
 * Old units and the new ones, from any sheet that has a column for each. A cell may name several old units, or a part of
 * one. `date` is of the lines that have none.
 */
export async function readUnitChanges(
  path: string,
  date: string | null,
  signal: AbortSignal,
): Promise<ReadTable<UnitChange>> {
  // By the name of an old unit: the districts in which it stands, which its name does not tell.
  const named = new Map<string, { districts: Set<string>; doubts: (() => void)[] }>();
  const read = await readTable<keyof typeof changeHeads, UnitChange>(
    path,
    changeHeads,
    ['from', 'to'],
    signal,
    (row, { skip, doubt }) => {
      const areCommunes = /(?:^| )(?:xa|phuong)(?: |$)/.test(fold(row.head('from')));
      const { units, doubtful } = oldUnitsOf(cellText(row.cell('from')), areCommunes);
      const to = row.text('to');
      if (isColumnNumber(to) || (units.length === 0 && to === '')) return [];
      if (units.length === 0) return skip('no-old-unit');
      if (to === '') return skip('no-new-unit');
      // A day that is written and is none is not that of the lines without one.
      const written = dayOf(row.cell('date'));
      if (written === null && row.text('date') !== '') return skip('no-such-date');
      const day = written ?? date;
      if (day === null) return skip('no-date');
      const [department, post] = [row.text('department'), row.text('post')];
      const stays = staysAsItIs.test(fold(to));
      if (doubtful.length > 0) doubt('read-as-one');
      if (units.some(({ isPart }) => isPart) && department === '' && post === '') doubt('part-without-rule');
      for (const { unit } of units) {
        const same = named.get(fold(unit)) ?? { districts: new Set(), doubts: [] };
        same.districts.add(fold(row.text('district')));
        same.doubts.push(() => doubt('several-districts'));
        named.set(fold(unit), same);
      }
      return units.map(({ unit, isPart }) =>
        changeLine({ from: unit, to: stays ? unit : to, date: day, department, post, isPart }),
      );
    },
  );
  for (const { districts, doubts } of named.values())
    if (districts.size > 1) for (const tell of doubts) tell();
  return read;
}

/**
 * What each unit is part of, from any sheet that has a column for both. One name under several units ("Văn phòng" of every
 * commune) is a department, which the roster itself tells: such lines are left out and told.
 */
export async function readUnitParents(path: string, signal: AbortSignal): Promise<ReadTable<UnitParent>> {
  const places: { line: UnitParent; parents: Set<string>; doubt: () => void; leaveOut: () => void }[] = [];
  const parentsOf = new Map<string, Set<string>>();
  /** In the order of the lines without a parent. */
  const tops: string[] = [];
  const read = await readTable<'unit' | 'parent', UnitParent>(
    path,
    parentHeads,
    ['unit', 'parent'],
    signal,
    (row, { skip, doubt }) => {
      const [unit, parent] = [row.text('unit'), row.text('parent')];
      if (unit === '' || isColumnNumber(parent)) return [];
      if (parent === '') {
        tops.push(fold(unit));
        return skip('no-parent');
      }
      const line = parentLine(unit, parent);
      const parents = parentsOf.get(line.id) ?? new Set();
      parentsOf.set(line.id, parents.add(fold(parent)));
      places.push({
        line,
        parents,
        doubt: () => doubt('several-parents'),
        leaveOut: () => skip('in-circle'),
      });
      return [line];
    },
  );
  for (const { parents, doubt } of places) if (parents.size > 1) doubt();
  const trees = read.lines.filter(({ id }) => (parentsOf.get(id)?.size ?? 0) < 2);
  const circles = unitsInCircles(trees);
  const isRound = ({ unit }: UnitParent): boolean => circles.has(fold(unit));
  for (const { line, leaveOut } of places) if (isRound(line)) leaveOut();
  // The top of a tree has no unit above it, and nothing is missing there.
  const above = new Set([...parentsOf.values()].flatMap((parents) => [...parents]));
  const without = read.skipped.filter(({ why }) => why === 'no-parent');
  const isTop = new Set(without.filter((_line, at) => above.has(tops[at] ?? '')));
  return {
    ...read,
    skipped: read.skipped.filter((line) => !isTop.has(line)),
    lines: trees.filter((line) => !isRound(line)),
  };
}

/** The same line has the same id, so that a table that is read again brings nothing twice. */
export function changeLine(change: Omit<UnitChange, 'id'>): UnitChange {
  const { from, to, date, department, post, isPart } = change;
  const parts = [fold(from), fold(to), date, fold(department), fold(post)];
  return { id: idOf(isPart ? [...parts, 'part'] : parts), ...change };
}

/** A unit is part of one other: the line that comes last takes the place of an earlier one. */
export function parentLine(unit: string, parent: string): UnitParent {
  return { id: idOf([fold(unit)]), unit, parent };
}

function idOf(parts: readonly string[]): string {
  return `line_${shortId(parts)}`;
}

interface TableRow<Column extends string> {
  readonly text: (column: Column) => string;
  readonly cell: (column: Column) => CellValue;
  readonly head: (column: Column) => string;
}

/** What is told of a row. */
interface Remarks<Line> {
  readonly skip: (why: UnitTableImport['skipped'][number]['why']) => Line[];
  readonly doubt: (why: UnitTableImport['doubted'][number]['why']) => void;
}

type Heads<Column extends string> = Readonly<Record<Column, readonly RegExp[]>>;

async function readTable<Column extends string, Line extends { readonly id: string }>(
  path: string,
  heads: Heads<Column>,
  needed: readonly NoInfer<Column>[],
  signal: AbortSignal,
  read: (row: TableRow<Column>, remarks: Remarks<Line>) => Line[],
): Promise<ReadTable<Line>> {
  const source = await readSource(path, () => undefined, signal);
  const lines = new Map<string, Line>();
  const skipped: UnitTableImport['skipped'][number][] = [];
  const doubted: UnitTableImport['doubted'][number][] = [];
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
      const row = {
        cell,
        text: (column: Column) => tidyText(cellText(cell(column))),
        head: (column: Column) => cellText(sheet.rows[head.row]?.[head.columns.get(column) ?? -1] ?? null),
      };
      const at = { sheet: sheet.name, row: index + 1 };
      const remarks: Remarks<Line> = {
        skip: (why) => {
          skipped.push({ ...at, why });
          return [];
        },
        doubt: (why) => void doubted.push({ ...at, why }),
      };
      for (const line of read(row, remarks)) lines.set(line.id, line);
    }
  }
  return { lines: [...lines.values()], skipped, doubted };
}

function findHead<Column extends string>(
  sheet: Sheet,
  heads: Heads<Column>,
  needed: readonly NoInfer<Column>[],
): { row: number; columns: Map<Column, number> } | null {
  for (const [row, cells] of sheet.rows.slice(0, 40).entries()) {
    const columns = new Map<Column, number>();
    (cells ?? []).forEach((cell, at) => {
      const text = fold(cellText(cell)).replace(/^ten (?=cac |don vi|dvhc|xa|phuong)/, '');
      const column = (Object.keys(heads) as Column[]).find(
        (each) => !columns.has(each) && heads[each].some((words) => words.test(text)),
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
