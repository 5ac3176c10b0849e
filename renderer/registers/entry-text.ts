import type { EntryRow } from '../../shared/contract/registers';
import type { Field } from '../../shared/roster/field';
import { formatDate } from '../../shared/text/dates';
import type { Language } from '../../shared/text/language';
import { formatCount } from '../../shared/text/numbers';

/** A value of an entry as users read it; an en dash for nothing. */
export function entryText(field: Field, values: EntryRow['values'], language: Language): string {
  const value = values[field.id] ?? null;
  if (field.kind === 'date' && values[`${field.id}_precision`] === 'ticked') return '✓';
  if (value === null) return '–';
  if (field.kind === 'date') {
    const text = String(value);
    return formatDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`, language);
  }
  if (typeof value === 'number') return formatCount(value, language);
  return field.vocabulary?.categories.find(({ id }) => id === value)?.label[language] ?? value;
}
