/** A date that a blank form prints as that of its figures. */
export interface PrintedDate {
  /** `YYYY-MM-DD`, or `YYYY` where only the year is printed. */
  readonly date: string;
  /** Where it stands in the text, with the words that lead to it. */
  readonly start: number;
  readonly end: number;
}

const lead =
  '(?:(?:so lieu\\s+|thoi diem\\s+|co mat\\s+|hien co\\s+)?(?:tinh\\s+)?(?:tu\\s+)?(?:den|toi|tai)(?:\\s+(?:het|thoi diem|ngay))*|thoi diem(?:\\s+ngay)?|ngay)\\s*:?\\s*';
const full = new RegExp(
  `(?:${lead})?\\b(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*((?:19|20)\\d{2})\\b|(?:${lead})?\\b(\\d{1,2})\\s+thang\\s+(\\d{1,2})\\s+nam\\s+((?:19|20)\\d{2})\\b`,
  'g',
);
const half = /\b(?:6|sau)\s+thang\s+(dau|cuoi)\s+nam(?:\s+((?:19|20)\d{2}))?\b/g;
const quarter = /\bquy\s+(iv|i{1,3}|[1-4])\b(?:\s*(?:,|\/|-|nam)?\s*(?:nam\s+)?((?:19|20)\d{2}))?\b/g;
const year = /\b(?:trong\s+)?nam\s+(?:hoc\s+)?((?:19|20)\d{2})\b/g;
/** Left to be written: `Tính đến ngày … tháng … năm 20…`, `năm 20…`. */
const blanks = [
  /(?:\b(?:tinh\s+)?(?:den|tu)\s+)?(?:\bngay\s*[.…_ ]*)?(?:\bthang\s*[.…_ ]*)?\bnam\s*(?:(?:20)?\s*[.…_#]+|20(?=\s*(?:$|[);])))/g,
  /(?:\b(?:tinh\s+)?den\s+)?\bngay\s*[.…_ ]*\s*thang\s*[.…_ ]*\s*nam\b/g,
  /\btinh\s+den\s+(?:ngay\s*)?(?:[.…_/\s]{2,}(?:20)?[.…_]*|$)/g,
];

/**
 * The dates of a text without tone marks: `tính đến 31/12/2024`, `Đến ngày 30 tháng 6 năm 2025`, `6 tháng đầu năm 2025`, `Quý I
 * năm 2025`, `Năm 2024`. Dates left blank are found too, without a date.
 */
export function printedDates(
  plain: string,
): (Omit<PrintedDate, 'date'> & { readonly date: string | null })[] {
  const found: (Omit<PrintedDate, 'date'> & { date: string | null })[] = [];
  let open = plain;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => string | null): void => {
    for (const match of [...open.matchAll(pattern)]) {
      if (match[0].trim() === '') continue;
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({ date: read(match), start, end });
      open = open.slice(0, start) + ' '.repeat(end - start) + open.slice(end);
    }
  };
  take(full, (match) => {
    const [day, month, own] = match[1] === undefined ? match.slice(4, 7) : match.slice(1, 4);
    return isoDate(Number(own), Number(month), Number(day));
  });
  take(half, ([, end, own]) => (own === undefined ? null : `${own}-${end === 'dau' ? '06-30' : '12-31'}`));
  take(quarter, ([, name = '', own]) => {
    const number = { i: 1, ii: 2, iii: 3, iv: 4 }[name] ?? Number(name);
    return own === undefined ? null : `${own}-${['03-31', '06-30', '09-30', '12-31'][number - 1] ?? '12-31'}`;
  });
  take(year, ([, own = '']) => own);
  for (const blank of blanks) take(blank, () => null);
  return found;
}

function isoDate(own: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(own, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
