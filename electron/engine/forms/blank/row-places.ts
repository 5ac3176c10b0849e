import { fold } from '../../../../shared/text/fold';
import { isTotalLine } from '../../understand/row-patterns';
import type { Labelled } from './body-labels';
import { romanMark } from './core-text';
import { isNamedSum, isRest, namedSumOf } from './named-sums';
import type { RowWords, TotalOf } from './row-words';

export interface RowPlace {
  /** The rows that it stands under, from the outermost in. */
  readonly under: readonly number[];
  /** Null: it is no total. */
  readonly total: TotalOf | null;
}

const outermost = new RegExp(`^(?:${romanMark}|[A-DĐ])\\s*[.)\\-–:]`, 'u');
const numbered = new RegExp(`^(${romanMark}|[A-DĐ]|\\d{1,3})\\s*[.)\\-–:]`, 'u');

/** How deep a row stands by its numbering; a plain text within whatever is numbered. */
function levelOf({ ordinal, text }: Labelled): number {
  const mark = ordinal === '' ? text.replace(/^\*?\s*trong đó\s*:?\s*(?=[-–+])/iu, '') : `${ordinal}. `;
  if (outermost.test(mark)) return 0;
  if (/^\d{1,3}\.\d/.test(mark)) return 2;
  if (/^\d{1,3}\s*[.)\-–:]/.test(mark)) return 1;
  if (/^[a-zđ]\s*[.)]/u.test(mark)) return 2;
  if (/^[-–]/.test(mark)) return 3;
  if (mark.startsWith('+')) return 4;
  if (mark.startsWith('*')) return 1;
  return isTotalLine(text) ? 0 : unnumbered;
}

const unnumbered = 2.5;

/** Which rows stand under which, and what each total adds up. */
export function placeRows(written: readonly RowWords[]): RowPlace[] {
  const sums = written.map((row, index) =>
    row.unit === null && !row.isTotal ? namedSumOf(index, written) : null,
  );
  const rows = written.map((row, index) => (sums[index] ? { ...row, isTotal: true } : row));
  const areSections = unitsAreSections(rows);
  const levels: number[] = [];
  for (const [index, row] of rows.entries()) levels.push(levelIn(row, rows[index - 1], levels.at(-1)));
  nestRepeated(rows, levels);
  function levelIn(row: RowWords, before: RowWords | undefined, last: number | undefined): number {
    const level = levelOf(row);
    // Beside the same label rows are of one depth, though only the first of them is numbered.
    if (row.group !== null && row.group === before?.group && last !== undefined) return last;
    if (row.unit !== null && areSections && level === unnumbered) return 0.5;
    // What is left is so of the rows beside it.
    if (isRest(row.text) && level === unnumbered && last !== undefined && before?.isTotal === false)
      return last;
    const own = row.isSubject ? Math.min(level, 1) : level;
    // Plain texts that stand further in are of the one above them.
    return own === unnumbered ? own + Math.min(row.indent, 9) / 100 : own;
  }
  const open: number[] = [];
  const unders = rows.map((row, index): number[] => {
    const level = levels[index] ?? 0;
    // What a total is of is told below; it closes nothing.
    if (row.isTotal && level === 0 && !isNumbered(row)) return [];
    while (open.length > 0 && (levels[open.at(-1) ?? 0] ?? 0) >= level) open.pop();
    const under = [...open];
    if (!row.isTotal && !isNamedSum(row.text)) open.push(index);
    return under;
  });
  return withTotals({ rows, sums, levels, unders });
}

/**
 * "Lãnh đạo", "Cán bộ", "Công chức", "Không lãnh đạo", "Cán bộ", "Công chức": among plain texts of one depth those that
 * come again stand under the others.
 */
function nestRepeated(rows: readonly RowWords[], levels: number[]): void {
  let run: number[] = [];
  const close = (): void => {
    const texts = run.map((index) => fold(rows[index]?.text ?? ''));
    const isRepeated = texts.map((text) => texts.indexOf(text) !== texts.lastIndexOf(text));
    if (isRepeated.includes(false))
      run.forEach((index, place) => {
        if (isRepeated[place]) levels[index] = (levels[index] ?? 0) + 0.2;
      });
    run = [];
  };
  for (const [index, row] of rows.entries()) {
    const [level, before] = [levels[index] ?? 0, levels[run[0] ?? index] ?? 0];
    const isPlain = level >= unnumbered && level < unnumbered + 0.1 && !row.isTotal && row.unit === null;
    if (run.length > 0 && level > before) continue;
    if (!isPlain || level !== before) close();
    if (isPlain) run.push(index);
  }
  close();
}

function isNumbered({ ordinal, text }: Labelled): boolean {
  return ordinal !== '' || numbered.test(text);
}

/** Units over rows of what is counted in them, again and again. */
function unitsAreSections(rows: readonly RowWords[]): boolean {
  const units = rows.flatMap(({ unit }, index) => (unit === null ? [] : [index]));
  const over = units.filter((index) => {
    const next = rows[index + 1];
    return next?.unit === null;
  });
  return over.length > 1 && over.length * 2 > units.length;
}

interface Ordered {
  readonly rows: readonly RowWords[];
  /** What sums that say of what in words are of. */
  readonly sums: readonly (TotalOf | null)[];
  readonly levels: readonly number[];
  readonly unders: readonly (readonly number[])[];
}

function withTotals({ rows, sums, levels, unders }: Ordered): RowPlace[] {
  const places: RowPlace[] = [];
  // What plain totals of parts are called; another word at the end is of all.
  const partNames = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const under = unders[index] ?? [];
    if (!row.isTotal) {
      places.push({ under, total: null });
      continue;
    }
    const named = sums[index] ?? namedParts(row, index, rows, unders);
    if (named !== null) {
      const section = typeof named === 'object' && named.rows.length === 1 ? named.rows[0] : undefined;
      places.push({
        under: section === undefined ? [] : [...(unders[section] ?? []), section],
        total: named,
      });
      continue;
    }
    if (isNumbered(row)) {
      places.push({ under, total: under.length === 0 ? 'form' : { rows: under.slice(-1) } });
      continue;
    }
    const own = plainTotal({ index, rows, levels, unders, partNames });
    if (typeof own === 'object') partNames.add(nameOf(row));
    const section = typeof own === 'object' && own.rows.length === 1 ? own.rows[0] : undefined;
    places.push({ under: section === undefined ? [] : [...(unders[section] ?? []), section], total: own });
  }
  return places;
}

const nameOf = ({ text }: Labelled): string => fold(text.replace(/[\s\d.:…]+$/u, ''));

interface Around {
  readonly index: number;
  readonly rows: readonly RowWords[];
  readonly levels: readonly number[];
  readonly unders: readonly (readonly number[])[];
  readonly partNames: ReadonlySet<string>;
}

/** "Cộng" without a number or a name of what: by where it stands. */
function plainTotal({ index, rows, levels, unders, partNames }: Around): TotalOf {
  const at = (place: number): RowWords | undefined => rows[place];
  const before = index - 1;
  const previous = at(before);
  if (previous === undefined) return 'form';
  if (previous.isTotal) return at(index + 1) === undefined ? 'form' : 'unclear';
  const following = rows.findIndex((row, place) => place > index && !row.isTotal);
  const chain = [...(unders[before] ?? []), before];
  const outermost = chain[0] ?? before;
  const isFlat = chain.length === 1;
  if (following < 0) {
    const isAnotherPart = partNames.has(nameOf(rows[index] as RowWords));
    return isAnotherPart ? sectionOf(chain, block(index, rows)) : 'form';
  }
  // A section begins with its total.
  if ((unders[following] ?? []).includes(before)) return { rows: [before] };
  const next = levels[following] ?? 0;
  if (next <= (levels[outermost] ?? 0)) return isFlat ? { rows: block(index, rows) } : { rows: [outermost] };
  // The total of one of the inner sections, before the next of them.
  const closed = chain.find((row) => (levels[row] ?? 0) >= next);
  return closed === undefined || closed === before ? 'unclear' : { rows: [closed] };
}

function sectionOf(chain: readonly number[], rows: readonly number[]): TotalOf {
  return chain.length > 1 ? { rows: chain.slice(0, 1) } : { rows };
}

/** The rows since the total before. */
function block(index: number, rows: readonly RowWords[]): number[] {
  const found: number[] = [];
  for (let row = index - 1; row >= 0 && rows[row]?.isTotal !== true; row -= 1) found.unshift(row);
  return found;
}

const ownNumber = ({ ordinal, text }: Labelled): string =>
  fold(ordinal === '' ? (numbered.exec(text)?.[1] ?? '') : ordinal);

const wordsOf = (text: string): string => fold(text.replace(/[^\p{L}\p{M}\d]+/gu, ' ')).trim();

const between = 'muc|phan|nhom|dong|hang|va|tu|den|toi';
const partsNamed = new RegExp(
  `^(?:tong cong|tong so|tong|cong)(?: chung)?((?: (?:cac )?(?:${between}|[a-d]|[ivx]{1,8}|x?[lc][ivxlc]{0,7}|\\d{1,3}))+)$`,
);
const isNoNumber = new RegExp(`^(?:cac|${between}|)$`);

/** "Cộng A", "Tổng (I+II)" name rows by their numbers. */
export function namesParts(text: string): boolean {
  return partsNamed.test(wordsOf(text));
}

/** The rows that a total names; null where it names none. */
function namedParts(
  row: RowWords,
  index: number,
  rows: readonly RowWords[],
  unders: readonly (readonly number[])[],
): TotalOf | null {
  const said = partsNamed.exec(wordsOf(row.text))?.[1];
  if (said === undefined) return null;
  const numbers = said.split(' ').filter((word) => !isNoNumber.test(word));
  const near = block(index, rows);
  const found = numbers.map((number) => {
    const all = rows.flatMap((each, place) =>
      place !== index && !each.isTotal && ownNumber(each) === number ? [place] : [],
    );
    // Each section counts from 1 again: those since the total before are meant.
    return all.length > 1 ? all.filter((place) => near.includes(place)) : all;
  });
  if (numbers.length === 0 || !found.every((places) => places.length === 1)) return 'unclear';
  const named = found.flat();
  const isRange = /[\p{L}\d]\s*[-–]\s*[\p{L}\d]|(?<!\p{L})(?:đến|tới)(?!\p{L})/u.test(row.text);
  if (!isRange) return { rows: named };
  const [first, last] = named;
  if (named.length !== 2 || first === undefined || last === undefined || first >= last) return 'unclear';
  if (!isSamePlace(unders[last], unders[first] ?? [])) return 'unclear';
  const within = rows.flatMap((each, place) =>
    place >= first && place <= last && !each.isTotal && isSamePlace(unders[place], unders[first] ?? [])
      ? [place]
      : [],
  );
  return within.every((place) => ownNumber(rows[place] as RowWords) !== '') ? { rows: within } : 'unclear';
}

export function isSamePlace(one: readonly number[] | undefined, other: readonly number[]): boolean {
  return one?.length === other.length && one.every((place, depth) => place === other[depth]);
}
