import type { Register } from '../../../shared/registers/register';
import type { Field } from '../../../shared/roster/field';
import { fold } from '../../../shared/text/fold';
import type { PersonValues } from '../normalise/person-table';
import { tidyText } from '../normalise/tidy-text';
import { cellText } from '../read/sheet';
import { parsePeriod, type Period } from '../understand/period';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import type { Entry } from './entry';

/** What tells the time of a row beside its own cells. */
interface TimesAround {
  readonly register: Register;
  /** The table has a column of months of units. */
  readonly hasMonths: boolean;
  /** That its columns stand under. */
  readonly columns: Period | null;
  /** The words of the section row above. */
  readonly section: string | null;
  /** That of title, sheet or file. */
  readonly title: Period | null;
}

type EntryTime = Pick<Entry, 'year' | 'month' | 'month_from'>;

/** When a row is of. `isUnread`: its cell says a month that is not understood, which is no whole year. */
export function entryTime(
  values: PersonValues,
  {
    register: { datedBy, monthly, writtenYearFirst = false },
    hasMonths,
    columns,
    section,
    title,
  }: TimesAround,
): EntryTime & { isUnread?: true } {
  const by = datedBy.find((field) => typeof values[field] === 'number');
  const dated = by === undefined ? undefined : values[by];
  const isWritten = writtenYearFirst && (periodOf('year', values.year)?.year ?? null) !== null;
  if (typeof dated === 'number' && !isWritten) {
    const isPrecise = values[`${by ?? ''}_precision`] !== 'year';
    const month = monthly && isPrecise ? Math.floor(dated / 100) % 100 : null;
    return { year: Math.floor(dated / 10_000), month, month_from: null };
  }
  const found = [
    columns,
    periodOf('month', values.month),
    periodOf('year', values.year),
    section === null ? null : parsePeriod(section),
    title,
  ];
  const year = found.find((each) => (each?.year ?? null) !== null)?.year ?? null;
  const written = values.month ?? null;
  const isUnread =
    hasMonths && (columns?.month ?? null) === null && written !== null && !isTime('month', String(written));
  if (isUnread) return { year, month: null, month_from: null, isUnread };
  const stretch = found.find((each) => (each?.month ?? null) !== null);
  const [month, from] = monthly ? [stretch?.month ?? null, stretch?.from ?? null] : [null, null];
  return { year, month, month_from: from === month ? null : from };
}

/** A discipline of another year than that of the table takes what else the row says not with it. */
export function partsByTime(values: PersonValues, around: TimesAround): readonly PersonValues[] {
  const { fields, telling, dates = [] } = around.register;
  if (!telling.some((id) => !dates.includes(id) && (values[id] ?? null) !== null)) return [values];
  const isOfDate = ({ id }: Field): boolean => dates.includes(id);
  const [dated, rest] = [true, false].map((keepsDated) => {
    const part = { ...values };
    for (const field of fields) {
      if (isOfDate(field) === keepsDated) continue;
      for (const name of [field.id, `${field.id}_precision`, `${field.id}_written`]) delete part[name];
    }
    return part;
  });
  if (!dated || !rest) return [values];
  const [own, told] = [entryTime(values, around).year, entryTime(rest, around).year];
  return told === null || own === told ? [values] : [rest, dated];
}

/** Whether what is written under "Tháng" or "Năm" is understood. */
export function isTime(field: 'month' | 'year', written: string): boolean {
  return periodOf(field, written) !== null || (field === 'month' && isWholeYear(written));
}

/** Whether what is written under "Năm" is another year than the one that counts. */
export function contradictsYear(written: string, year: number | null): boolean {
  const said = periodOf('year', written)?.year ?? null;
  return said !== null && year !== null && said !== year;
}

/** `Cả năm` under "Tháng", beside a column of years. */
function isWholeYear(written: string): boolean {
  return /^(?:ca |tong |toan )?nam$/.test(fold(written));
}

/** `3` under "Tháng" is March. */
function periodOf(field: 'month' | 'year', value: PersonValues[string] | undefined): Period | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  return parsePeriod(field === 'month' && /^\d{1,2}$/.test(text) ? `tháng ${text}` : text);
}

/** At the end of a title, the longer of what it may be: `9 tháng đầu năm 2025` is neither 2025 nor its September. */
const periodSaid = new RegExp(
  [
    '(?:(?:tu|luy ke|cong don)(?: tu)? dau nam den (?:het )?thang \\d{1,2}|tu thang \\d{1,2} den (?:het )?(?:thang )?\\d{1,2}',
    '|\\d{1,2} thang(?: (?:dau|cuoi) nam)?|quy (?:iv|i{1,3}|[1-4])|(?:het )?thang \\d{1,2})?(?: ?nam)? ?(?:19|20)\\d{2}$',
  ].join(''),
);

/** `(Từ ngày 01/01/2025 đến ngày 30/9/2025)`: the months that it has from the first day to the last. */
function wholeMonths(line: string): Period | null {
  const day = '(?:ngay )?(\\d{1,2}) (?:thang )?(\\d{1,2}) (?:nam )?(\\d{4})';
  const found = new RegExp(`(?:^| )tu ${day} den (?:het )?${day}(?: |$)`).exec(line);
  if (!found) return null;
  const [first = 0, from = 0, since = 0, last = 0, to = 0, year = 0] = found.slice(1).map(Number);
  const isCalendar = first === 1 && since === year && new Date(Date.UTC(year, to, 0)).getUTCDate() === last;
  // Nghị định 09/2019/NĐ-CP: a reported month goes from the 15th of the one before to its 14th.
  const isReporting = first === 15 && last === 14 && (since === year || (since === year - 1 && from === 12));
  if (!isCalendar && !isReporting) return null;
  const begins = isCalendar ? from : (from % 12) + 1;
  return parsePeriod(begins === 1 && to === 12 ? `năm ${year}` : `tháng ${begins} đến ${to}/${year}`);
}

/** `từ đầu năm đến tháng 9 năm 2025` is `9 tháng 2025`. */
function fromJanuary(said: string): string {
  return said
    .replace(/^(?:tu|luy ke|cong don)(?: tu)? dau nam den (?:het )?thang (\d{1,2})/, '$1 thang dau nam')
    .replace(/^(tu thang \d{1,2} den) het /, '$1 ')
    .replace(/^het thang (\d{1,2})/, '$1 thang dau nam')
    .replace(/dau nam nam /, 'dau nam ');
}

/** The time that the lines above the table, the sheet or the file name. */
export function titlePeriod({ sheet, header, statedDate }: UnderstoodSheet, path: string): Period | null {
  const lines = sheet.rows
    .slice(0, Math.max(header.top, 0))
    .flatMap((row) => (row ?? []).map((cell) => fold(tidyText(cellText(cell)))));
  for (const line of lines) {
    const stretch = wholeMonths(line);
    if (stretch) return stretch;
    const said = periodSaid.exec(line);
    const period = said && !/\bngay\b/.test(line) ? parsePeriod(fromJanuary(said[0].trim())) : null;
    if (period) return period;
  }
  const ofSheet = parsePeriod(sheet.name);
  if (ofSheet) return ofSheet;
  const inName = /(?:19|20)\d{2}/.exec(path.split(/[\\/]/).pop() ?? '');
  return parsePeriod(inName?.[0] ?? statedDate?.slice(0, 4) ?? '');
}
