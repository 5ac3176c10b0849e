import type { Register } from '../../../shared/registers/register';
import { parseDuration } from '../normalise/parse-duration';
import { dateNumber, parseDate } from '../normalise/parse-date';
import type { PersonValues } from '../normalise/person-table';
import { tidyText } from '../normalise/tidy-text';
import { cellText } from '../read/sheet';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import { parseDateRange } from './date-range';

/** What the lines above a table say that its rows are about. */
export function toldAbove({ toldAround }: Register, { sheet, header }: UnderstoodSheet): string | null {
  const lines = sheet.rows.slice(0, Math.max(header.top, 0)).flatMap((row) => row ?? []);
  for (const line of lines) {
    const told = toldAround?.in(tidyText(cellText(line))) ?? null;
    if (told !== null) return told;
  }
  return null;
}

/**
 * What a line tells of the rows below it, beside the name of the course: its length and days where they stand in brackets
 * or behind a comma, as in `Lớp bồi dưỡng ngạch chuyên viên (16 tiết, từ 01/3 đến 02/3/2024)`. Other words stay in the name.
 */
export function valuesOfLine(register: Register, line: string): PersonValues {
  const { toldAround, fields } = register;
  if (!toldAround) return {};
  const values: PersonValues = {};
  const length = fields.find(({ kind }) => kind === 'duration')?.id;
  const [name = '', ...rest] = line.split(/\s*[(,;]\s*/);
  const kept = rest
    .map((part) => part.replace(/\)\s*$/, '').trim())
    .filter((part) => part !== '' && !isTaken(part, values, length));
  const unnamed = rest.length > 0 && kept.length < rest.length;
  values[toldAround.field] = unnamed ? [name, ...kept].join(', ').replace(/[\s.:–-]+$/, '') : line;
  return values;
}

function isTaken(part: string, values: PersonValues, length: string | undefined): boolean {
  const lasts = length !== undefined && /\p{L}/u.test(part) ? parseDuration(part) : null;
  if (length !== undefined && lasts) {
    const [only, ...more] = lasts;
    if (only?.unit === 'hour' && more.length === 0) values[length] = only.amount;
    else values[`${length}_written`] = part;
    return true;
  }
  const opened = /^(?:khai giảng|bắt đầu|mở)(?: từ)?(?: ngày)?\s+(.+)$/iu.exec(part)?.[1];
  const begun = opened === undefined ? null : parseDate(opened).value;
  if (begun) values.from_date = dateNumber(begun);
  const range = begun ? null : parseDateRange(part.replace(/^(?:thời gian|học|tổ chức)(?: từ)?:?\s+/iu, ''));
  if (range) [values.from_date, values.to_date] = [range.from, range.to];
  return begun !== null || range !== null;
}
