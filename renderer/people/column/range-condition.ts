import type { Condition } from '../../../shared/analysis/condition';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { firstDay, lastDay } from '../../../shared/text/partial-dates';
import { parsePartialDate, parseTypedNumber } from '../../../shared/text/person-value-text';

/** What one end of a range was typed as: a day, a number; `''` where nothing was, null where it is neither. */
export function parseEnd(column: PeopleColumn, typed: string): string | number | null {
  if (typed.trim() === '') return '';
  return column.type === 'date' ? parsePartialDate(typed) : parseTypedNumber(typed);
}

/** The condition of a range with both ends in it; for the age the upper end is not. Null without any end. */
export function rangeCondition(
  column: PeopleColumn,
  from: string | number,
  to: string | number,
): Condition | null {
  if (from === '' && to === '') return null;
  if (column.id === 'age') {
    const age = {
      ...(from !== '' && { from: Math.ceil(Number(from)) }),
      ...(to !== '' && { below: Math.ceil(Number(to)) }),
    };
    return { age };
  }
  if (column.type === 'date') {
    const date = {
      ...(from !== '' && { from: firstDay(String(from)) }),
      ...(to !== '' && { to: lastDay(String(to)) }),
    };
    return { field: column.id, date };
  }
  const number = { ...(from !== '' && { from: Number(from) }), ...(to !== '' && { to: Number(to) }) };
  return { field: column.id, number };
}
