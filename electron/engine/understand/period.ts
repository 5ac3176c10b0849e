import { fold } from '../../../shared/text/fold';

/** A year, or a stretch of its months, as headers, sections and titles name it. */
export interface Period {
  readonly key: string;
  readonly year: number | null;
  /** From 1; null for the whole year. Of a quarter or half year the last month. */
  readonly month: number | null;
}

const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
const year = '(?:19|20)\\d{2}';

/** `Tháng 3/2024`, `T3`, `Quý I năm 2024`, `6 tháng đầu năm 2024`, `Năm 2023`, `03/2024`, `2023`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const key = fold(text);
  let match = new RegExp(`^(?:thang|t|month) ?(\\d{1,2})(?: (?:nam )?(${year}))?$`).exec(key);
  if (match) return periodOf(match[2], Number(match[1]));
  match = new RegExp(`^(\\d{1,2}) (${year})$`).exec(key);
  if (match) return periodOf(match[2], Number(match[1]));
  match = new RegExp(`^(${year}) (\\d{1,2})$`).exec(key);
  if (match) return periodOf(match[1], Number(match[2]));
  match = new RegExp(`^(?:quy|q) ?(iv|i{1,3}|[1-4])(?: (?:nam )?(${year}))?$`).exec(key);
  if (match) return periodOf(match[2], (quarters[match[1] ?? ''] ?? 0) * 3);
  match = new RegExp(`^6 thang (dau|cuoi) nam(?: (${year}))?$`).exec(key);
  if (match) return periodOf(match[2], match[1] === 'dau' ? 6 : 12);
  match = new RegExp(`^(?:nam )?(${year})$`).exec(key);
  return match ? periodOf(match[1], null) : null;
}

function periodOf(yearText: string | undefined, month: number | null): Period | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  const known = yearText === undefined ? null : Number(yearText);
  return { key: `${known ?? ''}/${month ?? ''}`, year: known, month };
}

/** A section row that says when, not who. */
export function namesPeriod(text: string): boolean {
  return parsePeriod(text) !== null;
}

/** The time that a column's header names, in one of its lines or at the end of one: `Xếp loại năm 2023`. */
export function periodOfPath(path: readonly string[]): Period | null {
  let found: Period | null = null;
  for (const text of path) {
    const period = parsePeriod(text) ?? trailing(text);
    if (period) found = joined(found, period);
  }
  return found;
}

function trailing(text: string): Period | null {
  const match = new RegExp(`(?:nam |thang \\d{1,2} )?${year}$`).exec(fold(text));
  return match ? parsePeriod(match[0].trim()) : null;
}

function joined(outer: Period | null, inner: Period): Period {
  if (outer === null) return inner;
  const [ofYear, month] = [inner.year ?? outer.year, inner.month ?? outer.month];
  return { key: `${ofYear ?? ''}/${month ?? ''}`, year: ofYear, month };
}
