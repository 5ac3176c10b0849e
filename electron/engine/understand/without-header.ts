import { findField } from '../../../shared/roster/fields';
import { genders } from '../../../shared/roster/vocabularies/gender';
import { matchWhole } from '../normalise/match-category';
import { parseDate } from '../normalise/parse-date';
import { CellDate, cellText, type CellValue, type Sheet } from '../read/sheet';
import type { ColumnRole } from './column-role';
import type { HeaderRegion } from './find-header';
import { dateShare, nameShare, valueFit } from './value-fit';

const fewestPeople = 2;
const sampledRows = 400;
const bornFrom = 1930;
const youngest = 15;

/**
 * A list of people whose columns nobody named, as pages of a longer list often come: names must be there, and birth dates
 * or words for the sex. Null where the values do not say so.
 */
export function tableWithoutHeader(sheet: Sheet): { header: HeaderRegion; columns: ColumnRole[] } | null {
  const width = Math.max(0, ...sheet.rows.map((row) => row?.length ?? 0));
  const rows = sheet.rows.filter((row) => (row?.filter((cell) => cell !== null).length ?? 0) >= 3);
  if (rows.length < fewestPeople) return null;
  const samples = Array.from({ length: width }, (_, column) =>
    rows.slice(0, sampledRows).flatMap((row) => {
      const cell = row?.[column] ?? null;
      return cellText(cell).trim() === '' ? [] : [cell];
    }),
  );
  const fields = new Map<string, number>();
  const take = (id: string, fits: (cells: readonly CellValue[]) => boolean): void => {
    const column = samples.findIndex(
      (cells, at) => ![...fields.values()].includes(at) && cells.length * 2 > rows.length && fits(cells),
    );
    if (column >= 0) fields.set(id, column);
  };
  const wordsFit =
    (id: string, least: number) =>
    (cells: readonly CellValue[]): boolean => {
      const field = findField(id);
      return field !== undefined && cells.every(isWord) && (valueFit(field, cells) ?? 0) >= least;
    };
  take('full_name', (cells) => nameShare(cells) >= 0.6);
  if (!fields.has('full_name')) return null;
  take('gender', (cells) =>
    cells.every((cell) => isWord(cell) && matchWhole(cellText(cell), genders) !== null),
  );
  const born = earliestDates(samples);
  if (born !== null) fields.set('birth_date', born);
  if (!fields.has('gender') && born === null) return null;
  take('ordinal', (cells) => cells.every((cell, index) => Number(cellText(cell)) === index + 1));
  take('ethnicity', wordsFit('ethnicity', 0.9));
  take('general_education', wordsFit('general_education', 0.9));
  take('qualification', wordsFit('qualification', 0.9));
  const top = sheet.rows.findIndex((row) => row !== undefined && isPersonLike(row, fields));
  if (top < 0) return null;
  const byColumn = new Map([...fields].map(([id, column]) => [column, id]));
  const columns = Array.from({ length: width }, (_, column): ColumnRole => {
    const field = findField(byColumn.get(column) ?? '') ?? null;
    return field === null
      ? { column, header: [], field, confidence: 0 }
      : { column, header: [], field, confidence: 0.6, inferred: true };
  });
  return { header: { top, bottom: top - 1, numberRow: null, paths: columns.map(() => []) }, columns };
}

function isWord(cell: CellValue): boolean {
  return typeof cell === 'string' && /\p{L}{2,}|\d+\/\d+/u.test(cell);
}

/** Of several columns of dates people were born in the earliest. */
function earliestDates(samples: readonly (readonly CellValue[])[]): number | null {
  let best: { column: number; year: number } | null = null;
  for (const [column, cells] of samples.entries()) {
    if (dateShare(cells) < 0.8) continue;
    const years = cells.flatMap((cell) => yearOf(cell) ?? []).sort((a, b) => a - b);
    const year = years[Math.floor(years.length / 2)];
    if (year === undefined || year < bornFrom || year > bornUntil()) continue;
    if (best === null || year < best.year) best = { column, year };
  }
  return best?.column ?? null;
}

function bornUntil(): number {
  return new Date().getFullYear() - youngest;
}

function yearOf(cell: CellValue): number | null {
  if (cell instanceof CellDate) return cell.year;
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  return parseDate(cell).value?.year ?? null;
}

function isPersonLike(row: readonly CellValue[], fields: ReadonlyMap<string, number>): boolean {
  const at = (id: string): CellValue => row[fields.get(id) ?? -1] ?? null;
  return nameShare([at('full_name')]) === 1 && (at('birth_date') !== null || at('gender') !== null);
}
