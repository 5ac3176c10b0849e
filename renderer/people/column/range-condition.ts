import type { Condition } from '../../../shared/analysis/condition';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { Language } from '../../../shared/text/language';
import { firstDay, lastDay } from '../../../shared/text/partial-dates';
import { parsePartialDate, parseTypedNumber, personValueText } from '../../../shared/text/person-value-text';
import type { WindowMessages } from '../../../shared/text/window-messages';

export interface LabelledCondition {
  readonly condition: Condition;
  readonly label: string;
}

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
  language: Language,
  words: WindowMessages['peoplePage'],
): LabelledCondition | null {
  if (from === '' && to === '') return null;
  const name = column.label[language];
  const shown = (end: string | number): string => personValueText(column, end, language);
  if (column.id === 'age') {
    const label =
      to === ''
        ? words.fromOnly(name, shown(from))
        : from === ''
          ? words.ageBelowOnly(name, shown(to))
          : words.ageBelow(name, shown(from), shown(to));
    const age = {
      ...(from !== '' && { from: Math.ceil(Number(from)) }),
      ...(to !== '' && { below: Math.ceil(Number(to)) }),
    };
    return { condition: { age }, label };
  }
  const label =
    to === ''
      ? words.fromOnly(name, shown(from))
      : from === ''
        ? words.toOnly(name, shown(to))
        : words.fromTo(name, shown(from), shown(to));
  if (column.type === 'date') {
    const date = {
      ...(from !== '' && { from: firstDay(String(from)) }),
      ...(to !== '' && { to: lastDay(String(to)) }),
    };
    return { condition: { field: column.id, date }, label };
  }
  const number = { ...(from !== '' && { from: Number(from) }), ...(to !== '' && { to: Number(to) }) };
  return { condition: { field: column.id, number }, label };
}
