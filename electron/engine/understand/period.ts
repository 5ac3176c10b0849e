import { fold } from '../../../shared/text/fold';

/** A year, or a stretch of its months, as headers, sections and titles name it. */
export interface Period {
  readonly key: string;
  readonly year: number | null;
  /** From 1; null for the whole year. Of a quarter or half year the last month. */
  readonly month: number | null;
  /** Where the stretch begins: the same month unless it has several; null for the whole year. */
  readonly from: number | null;
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
const ofYear = `(?: (?:nam )?(${year}))?`;

/** `Tháng 3/2024`, `T3`, `Quý I năm 2024`, `6 tháng đầu năm 2024`, `Cả năm 2023`, `03/2024`, `2023`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const key = fold(text);
  const found = (pattern: string): RegExpExecArray | null => new RegExp(`^${pattern}$`).exec(key);
  let match = found(`(?:thang|t|month) ?(\\d{1,2})${ofYear}`);
  if (match) return periodOf(match[2], Number(match[1]));
  match = found(`(\\d{1,2}) (${year})`);
  if (match) return periodOf(match[2], Number(match[1]));
  match = found(`(${year}) (\\d{1,2})`);
  if (match) return periodOf(match[1], Number(match[2]));
  match = found(`(?:thang|t|tu thang) ?(\\d{1,2})(?: den| -)?(?: thang| t)? ?(\\d{1,2})${ofYear}`);
  if (match) return periodOf(match[3], Number(match[2]), Number(match[1]));
  match = found(`(?:quy|q) ?(iv|i{1,3}|[1-4])${ofYear}`);
  if (match) return periodOf(match[2], ...quarter(match[1] ?? ''));
  match = found(`(?:luy ke |cong don )?(\\d{1,2}) thang(?: (dau|cuoi) nam)?${ofYear}`);
  if (match) return lengthOf(Number(match[1]), match[2] === 'cuoi', match[3]);
  match = found(`(?:ca nam|nam|tong nam)? ?(${year})`);
  return match ? periodOf(match[1], null) : null;
}

function quarter(numeral: string): [month: number, from: number] {
  const last = (quarters[numeral] ?? 0) * 3;
  return [last, last - 2];
}

/** So many months from the first of the year, or up to its last. */
function lengthOf(months: number, isAtEnd: boolean, yearText: string | undefined): Period | null {
  if (months < 1 || months > 12) return null;
  if (months === 12) return periodOf(yearText, null);
  return isAtEnd ? periodOf(yearText, 12, 13 - months) : periodOf(yearText, months, 1);
}

function periodOf(yearText: string | undefined, month: number | null, from = month): Period | null {
  if (month !== null && (month < 1 || month > 12 || (from ?? month) < 1 || (from ?? month) > month))
    return null;
  return period(yearText === undefined ? null : Number(yearText), month, from);
}

function period(ofYear: number | null, month: number | null, from: number | null): Period {
  const stretch = from === month ? (month ?? '') : `${from ?? ''}-${month ?? ''}`;
  return { key: `${ofYear ?? ''}/${stretch}`, year: ofYear, month, from };
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
  const match = new RegExp(`(?:(?:nam |thang \\d{1,2} )?${year}|(?<!(?:den|tu|het) )thang \\d{1,2})$`).exec(
    fold(text),
  );
  return match ? parsePeriod(match[0].trim()) : null;
}

function joined(outer: Period | null, inner: Period): Period {
  if (outer === null) return inner;
  const of = inner.month === null ? outer : inner;
  return period(inner.year ?? outer.year, of.month, of.from);
}
