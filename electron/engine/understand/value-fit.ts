import type { Field } from '../../../shared/roster/field';
import { hasFamilyName } from '../../../shared/roster/family-names';
import { CellDate, cellText, type CellValue } from '../read/sheet';
import { matchWhole } from '../normalise/match-category';
import { parseGeneralEducation } from '../normalise/parse-category';
import { parseDate } from '../normalise/parse-date';
import { parseEthnicity } from '../normalise/parse-ethnicity';
import { parseTick } from '../normalise/parse-tick';
import { parseTraining } from '../normalise/parse-training';
import { tidyText } from '../normalise/tidy-text';

/** The share of filled cells that the field could mean; null where the field takes any text or nothing is filled. */
export function valueFit(field: Field, cells: readonly CellValue[]): number | null {
  const test = testOf(field);
  if (!test || cells.length === 0) return null;
  return cells.filter(test).length / cells.length;
}

export function tickShare(cells: readonly CellValue[]): number {
  if (cells.length === 0) return 1;
  return cells.filter((cell) => parseTick(cell) !== undefined).length / cells.length;
}

export function dateShare(cells: readonly CellValue[]): number {
  if (cells.length === 0) return 0;
  return cells.filter((cell) => isDate(cell)).length / cells.length;
}

/** The share of cells that are full names beginning with a known family name. */
export function nameShare(cells: readonly CellValue[]): number {
  if (cells.length === 0) return 0;
  const named = cells.filter(
    (cell) => typeof cell === 'string' && looksLikeName(cell) && hasFamilyName(cell),
  );
  return named.length / cells.length;
}

function testOf(field: Field): ((cell: CellValue) => boolean) | null {
  switch (field.kind) {
    case 'name':
      return (cell) => typeof cell === 'string' && looksLikeName(cell, field.id === 'full_name' ? 2 : 1);
    case 'date':
      return isDate;
    case 'ethnicity':
      return (cell) => parseEthnicity(cellText(cell)).value !== null;
    case 'training':
      return (cell) => typeof cell === 'string' && parseTraining(cell).level !== null;
    case 'number':
      return (cell) => typeof cell === 'number' || /^\s*\d+(?:[.,]\d+)?/.test(cellText(cell));
    case 'duration':
    case 'share':
      return (cell) => typeof cell === 'number' || /\d/.test(cellText(cell));
    case 'yes-no':
      return (cell) => parseTick(cell) !== undefined;
    case 'category': {
      const { vocabulary, id } = field;
      if (!vocabulary) return null;
      if (id === 'general_education') {
        return (cell) => parseGeneralEducation(schoolText(cell), vocabulary).value !== null;
      }
      return (cell) => matchWhole(cellText(cell), vocabulary) !== null;
    }
    default:
      return null;
  }
}

function isDate(cell: CellValue): boolean {
  if (cell instanceof CellDate) return true;
  if (typeof cell !== 'string' && typeof cell !== 'number') return false;
  const parsed = parseDate(cell);
  return parsed.value !== null || parsed.doubt?.code === 'date_impossible';
}

/** `12/12` that a spreadsheet made a date of, as it was typed; other cells as they are shown. */
export function schoolText(cell: CellValue): string {
  if (!(cell instanceof CellDate)) return cellText(cell);
  const { day, month } = cell;
  const [typed, turned] = [`${day}/${month}`, `${month}/${day}`];
  return (month === 12 || month === 10) && day <= month ? typed : turned;
}

const notNames = /\d|[:;@/\\]|^(?:ủy ban|uỷ ban|ubnd|phòng|tổng|khối|xã |phường |thị trấn)/iu;

/** Whether a text could be a person's name: words of letters, not too many. */
export function looksLikeName(raw: string, fewestWords = 2): boolean {
  const text = tidyText(raw);
  if (text.length > 60 || notNames.test(text)) return false;
  const words = text.split(' ');
  return (
    words.length >= fewestWords &&
    words.length <= 8 &&
    words.every((word) => /^[\p{L}\p{M}'’`.-]+$/u.test(word))
  );
}
