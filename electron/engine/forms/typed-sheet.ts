import { FailureError } from '../../../shared/contract/failure';
import type { TypedInput } from '../../../shared/forms/form';
import type { TypedProblem } from '../../../shared/forms/typed-problem';
import { fold } from '../../../shared/text/fold';
import { tidyText } from '../normalise/tidy-text';
import { readSource } from '../read/read-source';
import { cellAddress, cellText, type CellValue, type Sheet } from '../read/sheet';
import { HeaderGrid } from '../understand/header-grid';
import { isTotalLine } from '../understand/row-patterns';
import { unitKey } from './unit-key';

export interface TypedSheet {
  readonly numbers: Readonly<Record<string, number>>;
  readonly problems: readonly TypedProblem[];
  /** Units of the roster without a number. */
  readonly missing: readonly string[];
}

/** Heads that say it best, then those that say it too. */
const heads: Readonly<Record<TypedInput, readonly RegExp[]>> = {
  assigned_posts: [
    /bien che .*(?:giao|phe duyet|phan bo)|(?:giao|phan bo|chi tieu) .*bien che|^so (?:luong )?(?:duoc )?giao/,
    /bien che|\bgiao\b/,
  ],
  rotated_from_district: [/luan chuyen/],
};
const ofSomethingElse = /co mat|hien co|thuc hien|thuc te|chua su dung|con lai|chenh lech|so voi|thua|thieu/;

/** What a sheet of units and a column of numbers says, whatever columns stand beside; every line that was not taken is told. */
export async function readTypedSheet(
  path: string,
  input: TypedInput,
  units: readonly string[],
  signal: AbortSignal,
): Promise<TypedSheet> {
  const source = await readSource(path, () => undefined, signal);
  const known = new Map(units.map((unit) => [unitKey(unit), unit]));
  const numbers: Record<string, number> = {};
  const problems: TypedProblem[] = [];
  const tables = source.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => tableOf(sheet, known) ?? []);
  if (tables.length === 0) throw new FailureError({ kind: 'typed-without-units', path });
  for (const table of tables) {
    const column = numberColumn(table, input, path);
    for (const { row, unit, name } of linesOf(table, known)) {
      const value = table.sheet.rows[row]?.[column];
      const text = tidyText(cellText(value));
      const told = (kind: TypedProblem['kind'], at = column): void => {
        const cell = cellAddress(row, at);
        problems.push({ kind, sheet: table.sheet.name, cell, unit: unit ?? name, value: text });
      };
      const count = countOf(value);
      if (unit === null) {
        if (text !== '') told('unknown-unit', table.units);
      } else if (text === '') told('blank');
      else if (count === null) told('not-count');
      else if (unit in numbers) told('repeated');
      else numbers[unit] = count;
    }
  }
  return { numbers, problems, missing: units.filter((unit) => !(unit in numbers)) };
}

interface Table {
  readonly sheet: Sheet;
  /** The column of the units' names, and the first row that names one of the roster. */
  readonly units: number;
  readonly first: number;
}

function tableOf(sheet: Sheet, known: ReadonlyMap<string, string>): Table | null {
  const found = new Map<number, number[]>();
  sheet.rows.forEach((row, index) =>
    row?.forEach((cell, column) => {
      if (typeof cell === 'string' && known.has(unitKey(cell)))
        found.set(column, [...(found.get(column) ?? []), index]);
    }),
  );
  const [best] = [...found].sort(([, a], [, b]) => b.length - a.length);
  return best ? { sheet, units: best[0], first: best[1][0] ?? 0 } : null;
}

function linesOf({ sheet, units, first }: Table, known: ReadonlyMap<string, string>) {
  return sheet.rows.slice(first).flatMap((cells, index) => {
    const name = tidyText(cellText(cells?.[units]));
    if (!/\p{L}{2}/u.test(name) || isTotalLine(name)) return [];
    return [{ row: first + index, name, unit: known.get(unitKey(name)) ?? null }];
  });
}

/** The column that its head names; one that nothing names only where there is no other. */
function numberColumn(table: Table, input: TypedInput, path: string): number {
  const { sheet, units, first } = table;
  const grid = new HeaderGrid(sheet, first);
  const rows = Array.from({ length: first }, (_, row) => row).filter((row) => grid.filled(row).length > 1);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const columns = Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => grid.text(row, column)).filter((text) => /\p{L}/u.test(text));
    return { column, texts, leaf: fold(texts.at(-1) ?? ''), head: [...new Set(texts)].join(' › ') };
  }).filter(({ column }) => column !== units);
  for (const pattern of heads[input]) {
    const named = columns.filter(({ texts, leaf }) => {
      const keys = texts.map(fold);
      return keys.some((key) => pattern.test(key)) && !ofSomethingElse.test(leaf);
    });
    const own = named.filter(({ leaf }) => pattern.test(leaf));
    const totals = named.filter(({ leaf }) => isTotalLine(leaf));
    const [only] = [named, own, totals].find(({ length }) => length === 1) ?? [];
    if (only) return only.column;
    if (named.length > 1) throw unclear(path, sheet, named);
  }
  const counted = columns.filter(
    ({ column, leaf }) =>
      !/^(?:stt|tt|so tt|so thu tu)$/.test(leaf) &&
      !isRunning(table, column) &&
      sheet.rows.slice(first).some((row) => countOf(row?.[column]) !== null),
  );
  const [only] = counted;
  if (only && counted.length === 1 && !ofSomethingElse.test(only.leaf)) return only.column;
  throw unclear(path, sheet, counted);
}

function unclear(
  path: string,
  sheet: Sheet,
  columns: readonly { column: number; head: string }[],
): FailureError {
  const named = columns.map(({ column, head }) => (head === '' ? cellAddress(0, column).slice(0, -1) : head));
  return new FailureError({ kind: 'typed-column-unclear', path, sheet: sheet.name, columns: named });
}

/** 1, 2, 3… to the left of the names. */
function isRunning({ sheet, units, first }: Table, column: number): boolean {
  const numbers = sheet.rows.slice(first).flatMap((row) => countOf(row?.[column]) ?? []);
  return column < units && numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}

/** A whole number of posts; `1.234` and `1,234` are written with a sign for thousands. */
function countOf(value: CellValue | undefined): number | null {
  const text = tidyText(cellText(value));
  if (!/^\d+(?:\.0+)?$|^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/.test(text)) return null;
  const number = typeof value === 'number' ? value : Number(text.replace(/\.0+$/, '').replace(/[.,\s]/g, ''));
  return Number.isInteger(number) && number <= 1_000_000 ? number : null;
}
