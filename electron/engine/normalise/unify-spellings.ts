import { fold } from '../../../shared/text/fold';
import { withoutCapitals } from './commune-capitals';
import type { Person } from './person-table';

const unified = ['unit', 'department', 'position', 'specialisation', 'religion', 'rank', 'home_town'];

/**
 * Writes communes without capitals, and gives texts that differ only in case, marks or punctuation one spelling: the
 * most frequent that is not all capitals.
 */
export function unifySpellings(people: readonly Person[]): void {
  for (const { values } of people) {
    if (typeof values.unit === 'string') values.unit = withoutCapitals(values.unit);
  }
  for (const column of unified) unifyColumn(people, column);
}

function unifyColumn(people: readonly Person[], column: string): void {
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
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const best = group.reduce((kept, next) =>
      worth(next, spellings) > worth(kept, spellings) ? next : kept,
    );
    for (const spelling of group) if (spelling !== best) chosen.set(spelling, best);
  }
  if (chosen.size === 0) return;
  for (const { values } of people) {
    const value = values[column];
    if (typeof value === 'string') values[column] = chosen.get(value) ?? value;
  }
}

/** Marked text before unmarked, mixed case before capitals, then by frequency. */
function worth(spelling: string, counts: ReadonlyMap<string, number>): number {
  const capitals = spelling === spelling.toLocaleUpperCase('vi') && spelling.length > 4;
  const marks = (spelling.normalize('NFD').match(/\p{M}|[đĐ]/gu) ?? []).length;
  return (capitals ? 0 : 1_000_000_000) + Math.min(marks, 99) * 10_000_000 + (counts.get(spelling) ?? 0);
}
