import { fold } from '../../../shared/text/fold';
import { hasMarks, markedKey } from '../../../shared/text/marked-key';
import { mayBeOneName } from '../../../shared/text/may-be-one-name';
import type { Finding } from '../check/finding';
import { withoutCapitals } from './commune-capitals';
import type { Person } from './person-table';

const unified = ['unit', 'department', 'position', 'specialisation', 'religion', 'rank', 'home_town'];
/** Names of places: two that differ in a mark are two places. */
const places: ReadonlySet<string> = new Set(['unit', 'home_town']);

/**
 * Writes communes without capitals, makes `UBND xã A` and `Xã A` one unit, and gives texts that differ only in case,
 * marks or punctuation one spelling: the most frequent that is not all capitals. Answers what was joined.
 */
export function unifySpellings(people: readonly Person[]): Finding[] {
  for (const { values } of people) {
    if (typeof values.unit === 'string') values.unit = withoutCapitals(values.unit);
  }
  const joined = joinCommittees(people);
  for (const column of unified) {
    const chosen = unifyColumn(people, column);
    if (column === 'unit') joined.push(...chosen);
  }
  return joined;
}

const committee = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(?=(?:xã|phường|thị trấn|đặc khu)\s)/iu;

/** A unit but for how it is written, a commune and its people's committee being one. */
export function unitKey(unit: string): string {
  return markedKey(unit.replace(committee, ''));
}

/** The people's committee of a commune that other rows call by the commune's name; each is told once. */
function joinCommittees(people: readonly Person[]): Finding[] {
  const communes = new Map<string, string>();
  for (const { values } of people) {
    if (typeof values.unit === 'string' && !committee.test(values.unit))
      communes.set(markedKey(values.unit), values.unit);
  }
  const told = new Map<string, Finding>();
  for (const { file, sheet, row, values } of people) {
    const value = values.unit;
    if (typeof value !== 'string' || !committee.test(value)) continue;
    const taken = communes.get(unitKey(value));
    if (taken === undefined) continue;
    values.unit = taken;
    if (told.has(value)) continue;
    const place = { file, sheet, row, column: null, field: 'unit' };
    told.set(value, { kind: 'value_near_match', ...place, value, taken });
  }
  return [...told.values()];
}

/** Answers which names of places were taken for others that are not theirs for sure. */
function unifyColumn(people: readonly Person[], column: string): Finding[] {
  const spellings = new Map<string, number>();
  for (const { values } of people) {
    const value = values[column];
    if (typeof value === 'string') spellings.set(value, (spellings.get(value) ?? 0) + 1);
  }
  const groups = new Map<string, string[]>();
  for (const spelling of spellings.keys()) {
    const key = fold(spelling) || spelling;
    groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  const chosen = new Map<string, string>();
  for (const alike of groups.values()) {
    for (const group of places.has(column) ? ofOnePlace(alike) : [alike]) {
      if (group.length < 2) continue;
      const best = group.reduce((kept, next) =>
        worth(next, spellings) > worth(kept, spellings) ? next : kept,
      );
      for (const spelling of group) if (spelling !== best) chosen.set(spelling, best);
    }
  }
  const told = new Map<string, Finding>();
  for (const { file, sheet, row, values } of chosen.size === 0 ? [] : people) {
    const value = values[column];
    const taken = typeof value === 'string' ? chosen.get(value) : undefined;
    if (typeof value !== 'string' || taken === undefined) continue;
    values[column] = taken;
    if (!told.has(value) && hasMarks(value) && !hasMarksOfItsName(value) && hasMarksOfItsName(taken))
      told.set(value, {
        kind: 'value_near_match',
        file,
        sheet,
        row,
        column: null,
        field: column,
        value,
        taken,
      });
  }
  return [...told.values()];
}

/**
 * `Xã Tân An` and `Xã Tân Ân` stay two; a name typed without marks is the one that has them, where it is one only and the
 * name is not one by itself, as `Xã Tam Thanh` beside `Xã Tam Thành`.
 */
function ofOnePlace(alike: readonly string[]): string[][] {
  const marked = new Map<string, string[]>();
  for (const spelling of alike.filter(hasMarksOfItsName)) {
    const key = markedKey(spelling);
    marked.set(key, [...(marked.get(key) ?? []), spelling]);
  }
  const bare = alike.filter((spelling) => !hasMarksOfItsName(spelling));
  const [only, ...others] = marked.values();
  if (only !== undefined && others.length === 0) {
    const isIt = (spelling: string): boolean => mayBeOneName(spelling, only[0] ?? '');
    return [[...only, ...bare.filter(isIt)], bare.filter((spelling) => !isIt(spelling))];
  }
  return [...marked.values(), bare];
}

/** In `Xã Muong Lan` only the word for its kind has a mark. */
function hasMarksOfItsName(spelling: string): boolean {
  return hasMarks(spelling.replace(/^(?:(?:ubnd|đảng ủy)\s+)?(?:xã|phường|thị trấn|đặc khu|sở)\s/iu, ''));
}

/** Marked text before unmarked, mixed case before capitals, then by frequency. */
function worth(spelling: string, counts: ReadonlyMap<string, number>): number {
  const capitals = spelling === spelling.toLocaleUpperCase('vi') && spelling.length > 4;
  const marks = (spelling.normalize('NFD').match(/\p{M}|[đĐ]/gu) ?? []).length;
  return (capitals ? 0 : 1_000_000_000) + Math.min(marks, 99) * 10_000_000 + (counts.get(spelling) ?? 0);
}
