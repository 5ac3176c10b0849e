import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { PersonValue } from '../../../shared/contract/people';
import type { Language } from '../../../shared/text/language';
import { parsePartialDate, parseTypedNumber, personValueText } from '../../../shared/text/person-value-text';

/** A value as it is typed: the id of a category, the words, a day as `05/03/1985`; nothing recorded is empty. */
export function typedOf(column: PeopleColumn, value: PersonValue, language: Language): string {
  if (value === null) return '';
  return column.categories ? String(value) : personValueText(column, value, language);
}

/** What was typed, or undefined where it is no day or no number. */
export function valueOfTyped(column: PeopleColumn, typed: string): PersonValue | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (column.type === 'date') return parsePartialDate(text) ?? undefined;
  if (column.type === 'number') return parseTypedNumber(text) ?? undefined;
  return text;
}
