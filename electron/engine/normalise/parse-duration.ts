import type { DurationUnit } from '../../../shared/registers/common/durations';
import { fold } from '../../../shared/text/fold';
import { cellText, type CellValue } from '../read/sheet';
import { parseNumber } from './parse-number';
import { tidyText } from './tidy-text';

/** How long something lasts: in hours (tiết), or in units that a setting makes hours of. */
export type Duration = readonly { readonly amount: number; readonly unit: DurationUnit | 'hour' }[];

const units: readonly (readonly [unit: Duration[number]['unit'], words: RegExp])[] = [
  ['hour', /^(?:tiet(?: hoc| chuan)?|gio(?: hoc)?|h|hours?|hrs?)$/],
  ['session', /^(?:buoi(?: hoc)?|sessions?|half days?)$/],
  ['day', /^(?:ngay(?: hoc| lam viec)?|days?)$/],
  ['week', /^(?:tuan(?: hoc| le)?|weeks?)$/],
  ['month', /^(?:thang(?: hoc)?|months?)$/],
];
const spoken: Readonly<Record<string, number>> = {
  ...{ nua: 0.5, mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5 },
};
const part = /^(\d[\d.,]*|\p{L}+)\s*(\p{L}[\p{L}\s]*?)(\s+rưỡi)?(?=\s*(?:$|\d))/u;

/** `40`, `5 ngày`, `1 tuần 2 ngày`, `5 ngày (40 tiết)`: null where it cannot be told, `5-7 ngày`, `8 tiết/ngày`. */
export function parseDuration(cell: CellValue): Duration | null {
  if (typeof cell !== 'number' && typeof cell !== 'string') return null;
  const text = tidyText(cellText(cell))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.;,]+$/, '');
  if (text.length > 60) return null;
  if (/^\d[\d.,]*$/.test(text)) return hours(Number.isFinite(cell) ? Number(cell) : numberOf(text));
  const said = text
    .split(/[;()=/]|,(?!\d)/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map(sumOf);
  const known = said.filter((each) => each !== null);
  if (known.length < said.length) return null;
  const inHours = known.filter((each) => each.every(({ unit }) => unit === 'hour'));
  // The same length said twice: hours need no conversion.
  const [only, ...more] = inHours.length > 0 ? inHours : known;
  return only !== undefined && more.length === 0 ? only : null;
}

/** `1 tuần 2 ngày`, `1 tuần + 4 tiết`, `2 ngày và 1 buổi`. */
function sumOf(text: string): Duration | null {
  const parts: Duration[number][] = [];
  let rest = text.replace(/\s*(?:\+|&|\svà\s)\s*/gu, ' ');
  while (rest !== '') {
    const [whole, number = '', word = '', half] = part.exec(rest) ?? [];
    const unit = units.find(([, words]) => words.test(fold(word)))?.[0];
    const amount = /^\d/.test(number) ? numberOf(number) : spoken[fold(number)];
    if (whole === undefined || unit === undefined || amount === undefined) return null;
    if (parts.some((each) => each.unit === unit)) return null;
    parts.push({ amount: half === undefined ? amount : amount + 0.5, unit });
    rest = rest.slice(whole.length).trim();
  }
  return parts.length > 0 && parts.every(({ amount }) => Number.isFinite(amount)) ? parts : null;
}

function numberOf(text: string): number {
  return parseNumber(text, true).value ?? NaN;
}

function hours(amount: number): Duration | null {
  return Number.isFinite(amount) && amount >= 0 ? [{ amount, unit: 'hour' }] : null;
}

/** What a bare number under this header is measured in: `Số ngày`, `Thời lượng (buổi)`. */
export function unitOfHeader(header: readonly string[]): Duration[number]['unit'] {
  const words = fold(header.at(-1) ?? '').split(' ');
  if (words.includes('tiet') || words.includes('gio') || words.includes('hours')) return 'hour';
  const named = (
    [
      ['day', 'ngay'],
      ['session', 'buoi'],
      ['week', 'tuan'],
      ['month', 'thang'],
    ] as const
  ).filter(([, word]) => words.includes(word));
  const [only] = named;
  return only && named.length === 1 ? only[0] : 'hour';
}
