import { CellDate, type CellValue } from '../read/sheet';
import { dateOfSerial } from '../read/serial-date';
import { tidyText } from './tidy-text';
import { notRecordedValue, type Normalised } from './normalised';

export type DatePrecision = 'day' | 'month' | 'year';

/** A date as far as it is known. The missing month and day count as 1 (NĐ 135/2020, Điều 3.3). */
export interface PartialDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly precision: DatePrecision;
}

/** Which of day and month comes first; Vietnamese rosters write the day first. */
export type DateOrder = 'day-first' | 'month-first';

const unrecognised: Normalised<PartialDate> = { value: null, doubt: { code: 'date_unrecognised' } };
const impossible: Normalised<PartialDate> = { value: null, doubt: { code: 'date_impossible' } };
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function parseDate(cell: CellValue, order: DateOrder = 'day-first'): Normalised<PartialDate> {
  if (cell === null) return notRecordedValue;
  if (cell instanceof CellDate) return dayOf(cell.year, cell.month, cell.day);
  if (typeof cell === 'number') return parseNumber(cell);
  if (typeof cell !== 'string') return unrecognised;
  const text = tidyText(cell)
    .replace(/^['‘’`]/, '')
    .replace(/[\s.,;]+$/, '')
    .replace(/^(?:sn|sinh (?:ngày|năm)|ngày(?! \d+ tháng))[\s:.]*(?=[\d.…])/iu, '');
  if (text === '' || /^[-–./…]+$/.test(text)) return notRecordedValue;
  const digits = withDigits(text);
  const read = parseText(digits, order);
  return digits === text || read.value === null
    ? read
    : { ...read, doubt: { code: 'value_near_match', taken: digits } };
}

/** Letters typed for digits: `O5/O3/1985`, `l2/05/1990`. */
function withDigits(text: string): string {
  return /^[\dOolI\s./-]+$/.test(text) && /\d/.test(text)
    ? text.replace(/o/gi, '0').replace(/[lI]/g, '1')
    : text;
}

function parseNumber(number: number): Normalised<PartialDate> {
  if (!Number.isInteger(number)) {
    // 3.1985 is March 1985 that a spreadsheet took for a number.
    const match = /^(\d{1,2})\.(\d{4})$/.exec(String(number));
    return match ? monthOf(Number(match[2]), Number(match[1])) : unrecognised;
  }
  if (number >= 1900 && number <= 2100) return yearOf(number);
  if (number > 5000 && number < 80_000) {
    const date = dateOfSerial(number, null);
    return date ? dayOf(date.year, date.month, date.day) : unrecognised;
  }
  return parseText(String(number), 'day-first');
}

function parseText(text: string, order: DateOrder): Normalised<PartialDate> {
  let match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{1,2})\s*[-/.,\s]\s*(\d{1,2})\s*[-/.,\s]\s*(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}.*)?$/.exec(text);
  if (match) return threeParts(match, order);
  match = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/iu.exec(text);
  if (match) return threeParts(match, 'day-first');
  match = /^(?:tháng\s*)?(\d{1,2})\s*(?:[-/.,]|năm|\s)\s*(\d{4})$/iu.exec(text);
  if (match) return monthOf(Number(match[2]), Number(match[1]));
  match = /^[\s.…_]*[-/]\s*(\d{1,2})\s*[-/]\s*(\d{4})$/.exec(text);
  if (match) return monthOf(Number(match[2]), Number(match[1]));
  match = /^(?:năm\s*|(?:\d{1,2}\s*[-/])?[\s./…_-]*)(\d{4})$/iu.exec(text);
  if (match) return yearOf(Number(match[1]));
  match = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (match) return monthOf(Number(match[1]), Number(match[2]));
  match = /^(\d{1,2})[-/ ]([a-z]{3})[a-z]*[-/ ,]+(\d{4}|\d{2})$/i.exec(text);
  const month = englishMonths.indexOf((match?.[2] ?? '').toLowerCase()) + 1;
  if (match && month > 0) return dayOf(fullYear(match[3] ?? ''), month, Number(match[1]));
  match = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (match) return threeParts(match, 'day-first');
  const serial = /^\d{5}(?:\.0)?$/.test(text) ? dateOfSerial(Number(text), null) : null;
  return serial ? dayOf(serial.year, serial.month, serial.day) : unrecognised;
}

function threeParts(match: RegExpExecArray, order: DateOrder): Normalised<PartialDate> {
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = fullYear(match[3] ?? '');
  // 00/00/1980 and 00/5/1980 say that the day, or day and month, are not known.
  if (first === 0) return second === 0 ? yearOf(year) : monthOf(year, second);
  return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** Two digits up to 30 are of this century: nobody in a roster of 2026 was born in 1930 or before. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= 30 ? 2000 + year : 1900 + year;
}

function plausible(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

function dayOf(year: number, month: number, day: number): Normalised<PartialDate> {
  if (!plausible(year) || month < 1 || month > 12 || day < 1) return impossible;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return impossible;
  return { value: { year, month, day, precision: 'day' } };
}

function monthOf(year: number, month: number): Normalised<PartialDate> {
  if (!plausible(year) || month < 1 || month > 12) return impossible;
  return { value: { year, month, day: 1, precision: 'month' } };
}

function yearOf(year: number): Normalised<PartialDate> {
  return plausible(year) ? { value: { year, month: 1, day: 1, precision: 'year' } } : impossible;
}

/** `19850305` for 5 March 1985; comparable and stored as a number. */
export function dateNumber({ year, month, day }: PartialDate): number {
  return year * 10_000 + month * 100 + day;
}

/** Whether a column writes the month first: only then do second parts above 12 occur, and never first ones. */
export function detectDateOrder(cells: Iterable<CellValue>): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const match = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\s*$/.exec(cell);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    if (Number(match[2]) > 12) monthFirst += 1;
  }
  return monthFirst > dayFirst ? 'month-first' : 'day-first';
}
