import type { Sheet } from '../read/sheet';
import { ethnicGroups } from '../../../shared/roster/vocabularies/ethnic-group';
import { genders } from '../../../shared/roster/vocabularies/gender';
import type { FieldCatalogue } from '../../../shared/roster/field-catalogue';
import { rosterLimits } from '../../../shared/roster/limits';
import { rosterCatalogue } from '../../../shared/roster/roster-catalogue';
import type { Vocabulary } from '../../../shared/roster/vocabulary';
import { fold } from '../../../shared/text/fold';
import { matchWhole } from '../normalise/match-category';
import { HeaderGrid } from './header-grid';
import { namesPeriod } from './period';
import { isColumnNumber, isTitleLine } from './row-patterns';

export interface HeaderRegion {
  /** Rows from 0, inclusive. */
  readonly top: number;
  readonly bottom: number;
  /** The row that numbers the columns, directly below. */
  readonly numberRow: number | null;
  /** For every column of the table, its path through the header, outermost first; empty where there is none. */
  readonly paths: readonly (readonly string[])[];
}

/** False for a list whose columns nobody named: its region holds no rows and ends above the first person. */
export function hasHeader({ top, bottom }: HeaderRegion): boolean {
  return bottom >= top;
}

const searchedRows = 80;
const deepestHeader = 6;
const knownVocabularies = new Map<FieldCatalogue, readonly Vocabulary[]>();

function vocabulariesOf(catalogue: FieldCatalogue): readonly Vocabulary[] {
  const known = knownVocabularies.get(catalogue);
  if (known) return known;
  const all = new Set(catalogue.fields.flatMap(({ vocabulary }) => (vocabulary ? [vocabulary] : [])));
  const vocabularies = [...all].filter((vocabulary) => vocabulary !== ethnicGroups);
  knownVocabularies.set(catalogue, vocabularies);
  return vocabularies;
}

/** Finds the header of a sheet's table: the row that names most fields, with the rows above and below that belong to it. */
export function findHeader(sheet: Sheet, catalogue: FieldCatalogue = rosterCatalogue): HeaderRegion | null {
  const first = Math.max(
    0,
    sheet.rows.findIndex((row) => row !== undefined),
  );
  const last = Math.min(sheet.rows.length, first + searchedRows);
  const grid = new HeaderGrid(sheet, last, catalogue);
  let anchor = -1;
  let most = 1;
  for (let row = first; row < last; row += 1) {
    const named = namedFields(grid, row);
    if (named > most || (named === most && named === 1 && anchor < 0 && namesPeople(grid, row))) {
      anchor = row;
      most = named;
    }
  }
  if (anchor < 0) return null;
  anchor = earlierTable(grid, first, anchor);
  let top = anchor;
  while (top > 0 && anchor - top < deepestHeader && belongsAbove(grid, top - 1, top)) top -= 1;
  top = reachFieldsAbove(grid, top);
  let bottom = anchor;
  while (bottom + 1 < sheet.rows.length && bottom - top < deepestHeader && belongsBelow(grid, top, bottom))
    bottom += 1;
  return regionOf(grid, top, reachNumberRow(grid, top, bottom));
}

/** The header that the user drew, rows from 0. */
export function headerAt(
  sheet: Sheet,
  top: number,
  bottom: number,
  catalogue: FieldCatalogue = rosterCatalogue,
): HeaderRegion {
  return regionOf(new HeaderGrid(sheet, bottom + 2, catalogue), top, Math.max(top, bottom));
}

function regionOf(grid: HeaderGrid, top: number, bottom: number): HeaderRegion {
  const numberRow = isNumberRow(grid, bottom + 1) ? bottom + 1 : null;
  return { top, bottom, numberRow, paths: headerPaths(grid, top, bottom) };
}

/** A table above the one that names most fields comes first; what parts them is more than a header. */
function earlierTable(grid: HeaderGrid, first: number, anchor: number): number {
  for (let row = first; row < anchor - deepestHeader; row += 1) {
    if (namedFields(grid, row) >= 3 && grid.filled(row).some(({ text }) => namesAPerson(grid, text)))
      return row;
  }
  return anchor;
}

function namesAPerson(grid: HeaderGrid, text: string): boolean {
  const match = grid.match(text);
  return match !== null && match.confidence >= 0.9 && ['full_name', 'family_name'].includes(match.field.id);
}

export function namedFields(grid: HeaderGrid, row: number): number {
  const named = new Set<string>();
  for (const { text } of grid.filled(row).slice(0, rosterLimits.columns)) {
    const match = grid.match(text);
    if (match && match.confidence >= 0.75) named.add(match.field.id);
  }
  return named.size;
}

function namesPeople(grid: HeaderGrid, row: number): boolean {
  return grid.filled(row).some(({ text }) => {
    const match = grid.match(text);
    return match?.field.id === 'full_name' && match.confidence >= 0.85;
  });
}

/** Where nothing is merged (CSV) a line of bare leaves may part two header lines: `Họ tên` above `Nam | Nữ`. */
function reachFieldsAbove(grid: HeaderGrid, top: number): number {
  for (let row = top - 1; row >= Math.max(0, top - 3); row -= 1) {
    const cells = grid.filled(row);
    if (cells.length === 0 || cells.every(({ text }) => isTitleLine(text))) break;
    if (namedFields(grid, row) >= 2) return row;
  }
  return top;
}

function belongsAbove(grid: HeaderGrid, row: number, below: number): boolean {
  const cells = grid.filled(row);
  if (cells.length === 0) return false;
  const reachesDown = cells.some(({ column }) => (grid.merge(row, column)?.bottom ?? row) >= below);
  if (reachesDown) return true;
  if (cells.filter(({ text }) => isTitleLine(text) || text.length > 80).length * 2 >= cells.length)
    return false;
  const width = Math.max(1, grid.sheet.rows[below]?.length ?? 1);
  const spanning = cells.filter(({ column }) => {
    const covered = grid.width(row, column);
    return covered > 1 && covered < width * 0.8;
  });
  return namedFields(grid, row) >= 1 ? cells.length > 1 || spanning.length > 0 : spanning.length >= 1;
}

/** The row below continues the header when header cells reach down into it, or when it names parts under wide parents. */
function belongsBelow(grid: HeaderGrid, top: number, bottom: number): boolean {
  const row = bottom + 1;
  const cells = grid.filled(row);
  for (const { column } of grid.filled(top)) if ((grid.merge(top, column)?.bottom ?? top) >= row) return true;
  for (let above = top; above <= bottom; above += 1) {
    for (const { column } of grid.filled(above))
      if ((grid.merge(above, column)?.bottom ?? above) >= row) return true;
  }
  if (cells.length === 1 && cells[0]) return isLoneLeaf(grid, top, bottom, cells[0]);
  if (cells.length < 2 || isNumberRow(grid, row)) return false;
  if (cells.some(({ column, text }) => namesWhoStandsHere(grid, top, bottom, column) && !grid.match(text)))
    return false;
  const underParent = cells.filter(({ column }) => hasWideParent(grid, bottom, column));
  const leaves = cells.filter(
    ({ column, text }) => isLeaf(grid, text) || isNamedByParent(grid, bottom, column, text),
  );
  return (
    underParent.length * 2 > cells.length &&
    leaves.length * 2 > cells.length &&
    !cells.some(({ text }) => /\d{3}/.test(text) && !namesPeriod(text))
  );
}

/** `CT` means something only under `Trình độ`, which may stand to its left where nothing is merged. */
function isNamedByParent(grid: HeaderGrid, row: number, column: number, text: string): boolean {
  let parent = column;
  while (parent > 0 && grid.text(row, parent) === '') parent -= 1;
  return (grid.match(`${grid.text(row, parent)} ${text}`)?.confidence ?? 0) >= 0.95;
}

/** A single word under a parent: `Trình độ đào tạo` over `Chuyên ngành`, `Trong đó` over `Chia theo trình độ`. */
function isLoneLeaf(
  grid: HeaderGrid,
  top: number,
  bottom: number,
  { column, text }: { column: number; text: string },
): boolean {
  if (namesWhoStandsHere(grid, top, bottom, column)) return false;
  const match = grid.match(text);
  const above = grid.match(grid.ownText(bottom, column));
  if (above) {
    const parts = above.field.kind === 'training' || above.field.vocabulary !== undefined;
    const another = match !== null && match.confidence >= 0.9 && match.field !== above.field;
    return parts && (another || (match !== null && leavesFollow(grid, bottom + 2)));
  }
  return grid.ownText(bottom, column) !== '' && /^(?:chia|trong do|trinh do)/.test(fold(text));
}

/** `Trình độ` over `Chuyên môn` over `Sơ cấp | Trung cấp | …`: the parts below tell that the word above them is header. */
function leavesFollow(grid: HeaderGrid, row: number): boolean {
  const cells = grid.filled(row);
  return cells.length >= 2 && cells.every(({ text }) => isLeaf(grid, text));
}

/** What stands between the header and the row that numbers its columns is header too. */
function reachNumberRow(grid: HeaderGrid, top: number, bottom: number): number {
  for (let row = bottom + 2; row <= bottom + deepestHeader - 1; row += 1) {
    if (!isNumberRow(grid, row)) continue;
    const between = Array.from({ length: row - bottom - 1 }, (_, index) => grid.filled(bottom + 1 + index));
    const isHeader = between.every(
      (cells) =>
        cells.length > 0 && cells.every(({ column }) => !namesWhoStandsHere(grid, top, bottom, column)),
    );
    if (isHeader) return row - 1;
  }
  return bottom;
}

/** The column is that of running numbers or names: a text below its header is a section or a person. */
function namesWhoStandsHere(grid: HeaderGrid, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const id = grid.match(grid.text(row, column))?.field.id;
    if (id === 'ordinal' || id === 'full_name') return true;
  }
  return false;
}

/** Above the column stands a cell that is merged over several columns, or is empty beside a filled one. */
function hasWideParent(grid: HeaderGrid, row: number, column: number): boolean {
  if (grid.width(row, column) > 1) return true;
  const own = grid.ownText(row, column);
  if (own === '') return true;
  return grid.merge(row, column) === undefined && grid.text(row, column + 1) === '';
}

function isLeaf(grid: HeaderGrid, text: string): boolean {
  if (isColumnNumber(text) && !/^\d+$/.test(text)) return true;
  if (matchWhole(text, genders) || grid.match(text) || namesPeriod(text)) return true;
  if (vocabulariesOf(grid.catalogue).some((vocabulary) => matchWhole(text, vocabulary))) return true;
  return /^(?:chung chi|xa|huyen|tinh|tong so|tu \d+|duoi \d+|tren \d+|khac|\d+ ?\d* ?nam|(?:ngay|thang)$)/.test(
    fold(text),
  );
}

export function isNumberRow(grid: HeaderGrid, row: number): boolean {
  const cells = grid.filled(row);
  if (cells.length < 3) return false;
  if (!cells.every(({ text }) => isColumnNumber(text))) return false;
  const numbers = cells
    .map(({ text }) => Number(/\d+/.exec(text)?.[0] ?? NaN))
    .filter((value) => !Number.isNaN(value));
  const rising = numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));
  return rising && numbers.length >= 2;
}

function headerPaths(grid: HeaderGrid, top: number, bottom: number): string[][] {
  let width = 0;
  for (let row = top; row <= bottom; row += 1) width = Math.max(width, grid.sheet.rows[row]?.length ?? 0);
  for (const merge of grid.sheet.merges) {
    if (merge.top >= top && merge.bottom <= bottom)
      width = Math.max(width, Math.min(merge.right + 1, merge.left + 400));
  }
  width = Math.min(width, rosterLimits.columns);
  const lines: string[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line = Array.from({ length: width }, (_, column) => grid.text(row, column));
    lines.push(row < bottom ? spread(grid, row, bottom, line) : line);
  }
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    for (const line of lines) {
      const text = line[column] ?? '';
      if (text !== '' && text !== path[path.length - 1]) path.push(text);
    }
    return path;
  });
}

/** Where a parent was not merged over its parts (CSV, "centre across selection"), its text also covers the empty places to its right. */
function spread(grid: HeaderGrid, row: number, bottom: number, line: string[]): string[] {
  const below = (column: number): boolean => {
    for (let next = row + 1; next <= bottom; next += 1) if (grid.ownText(next, column) !== '') return true;
    return false;
  };
  const result = [...line];
  for (let column = 1; column < result.length; column += 1) {
    if (result[column] !== '' || grid.merge(row, column) || !below(column)) continue;
    const left = result[column - 1] ?? '';
    if (left !== '' && below(column - 1) && grid.merge(row, column - 1) === undefined) result[column] = left;
  }
  return result;
}
