import type { Condition } from '../../../shared/analysis/condition';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { firstDay, lastDay } from '../../../shared/text/partial-dates';

/**
 * Whose value of a column of numbers or dates is in a bar of its distribution: `from` ≤ value < `below`; of dates whole
 * years. Null where no condition says it.
 */
export function barCondition(
  { id, type, from: derived }: PeopleColumn,
  from: number,
  below: number,
): Condition | null {
  if (derived !== null) {
    if (!('yearsSince' in derived)) return null;
    const years = { from: Math.ceil(from), below: Math.ceil(below) };
    return id === 'age' ? { age: years } : { yearsSince: { field: derived.yearsSince, ...years } };
  }
  if (type === 'date')
    return { field: id, date: { from: firstDay(String(from)), to: lastDay(String(below - 1)) } };
  return { all: [{ field: id, number: { from } }, { not: { field: id, number: { from: below } } }] };
}
