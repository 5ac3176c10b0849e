import { unitName } from '../../../shared/map/unit-name';
import { parseNumber } from '../normalise/parse-number';
import { tidyText } from '../normalise/tidy-text';
import { cellText, type Sheet } from '../read/sheet';
import { isTotalLine } from './row-patterns';

/** From the outermost: `A`, `I`, `1`, `1.1`, `a`. */
const ranks: readonly RegExp[] = [
  /^[A-HJ-UWYZĐ]$/,
  /^[IVXLC]+$/,
  /^\d{1,4}$/,
  /^\d{1,4}(?:\.\d{1,3})+$/,
  /^[a-zđ]$/,
];
const [arabic, lower] = [2, 4];

function numberAt(sheet: Sheet, row: number, ordinals: readonly number[]): string {
  const text = ordinals.map((column) => cellText(sheet.rows[row]?.[column])).join(' ');
  return tidyText(text).replace(/^\(|[.):]+$/g, '');
}

function rankOf(number: string): number {
  return ranks.findIndex((rank) => rank.test(number));
}

/** How deep a row is numbered, from 0 for `A`; -1 where it is not. */
export function groupRank(sheet: Sheet, row: number, ordinals: readonly number[]): number {
  return rankOf(numberAt(sheet, row, ordinals));
}

/**
 * Whether a row of a table of units stands for those below it, with their sums: `I | Huyện A | 892` above `1 | Xã B | 28`,
 * `2 | Huyện A` above `2.1 | Xã B` or `a | Xã B`. A row so numbered that has none below it is a unit of its own.
 */
export function opensGroup(sheet: Sheet, row: number, ordinals: readonly number[]): boolean {
  const own = numberAt(sheet, row, ordinals);
  const rank = rankOf(own);
  if (rank < 0) return false;
  let next = row + 1;
  while (next < sheet.rows.length && isBlank(sheet.rows[next])) next += 1;
  const below = numberAt(sheet, next, ordinals);
  const rankBelow = rankOf(below);
  return rankBelow > rank && (rank < arabic || rankBelow === lower || below.startsWith(`${own}.`));
}

/**
 * Whether a row without a number is that of a district above its communes, with their sums: `Huyện A | 892` above
 * `Xã B | 28`. Where its figures are not those sums it may have reported itself.
 */
export function sumsUpCommunes(
  sheet: Sheet,
  row: number,
  units: readonly number[],
  figures: readonly number[],
): boolean {
  const kindAt = (at: number): string | null =>
    unitName(tidyText(units.map((column) => cellText(sheet.rows[at]?.[column])).join(' '))).kind;
  if (!districts.has(kindAt(row) ?? '')) return false;
  const numberIn = (at: number, column: number): number =>
    parseNumber(sheet.rows[at]?.[column] ?? null, true).value ?? 0;
  const own = figures.map((column) => numberIn(row, column));
  const sums = figures.map(() => 0);
  let communes = 0;
  for (let at = row + 1; at < sheet.rows.length; at += 1) {
    const cells = sheet.rows[at] ?? [];
    if (cells.some((cell) => isTotalLine(cellText(cell))) || districts.has(kindAt(at) ?? '')) break;
    if (kindAt(at) === null) continue;
    communes += 1;
    for (const [place, column] of figures.entries()) sums[place] = (sums[place] ?? 0) + numberIn(at, column);
  }
  const isSame = own.every((figure, place) => Math.abs(figure - (sums[place] ?? 0)) < 1e-6);
  return communes > 0 && isSame && own.some((figure) => figure !== 0);
}

const districts: ReadonlySet<string> = new Set(['district', 'city', 'town']);

function isBlank(cells: Sheet['rows'][number]): boolean {
  return (cells ?? []).every((cell) => cellText(cell).trim() === '');
}

/** `Toàn tỉnh`, `Cả huyện`: no unit, but all of them. */
export function namesAllUnits(text: string): boolean {
  return /^(?:toàn|cả) (?:tỉnh|thành phố|huyện|xã|ngành)(?![\p{L}\p{M}])/iu.test(text.normalize('NFC'));
}

/** `Bình quân chung`, `Trung bình`; `Trung Bình` is a commune. */
export function isAverageLine(text: string): boolean {
  return /^(?:Bình quân|BÌNH QUÂN|Trung bình|TRUNG BÌNH)(?![\p{L}\p{M}])/u.test(text.normalize('NFC'));
}
