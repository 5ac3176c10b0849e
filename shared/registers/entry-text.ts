import type { Library } from '../analysis/library';
import type { EntryRow } from '../contract/registers';
import { betweenCountries, countryLabel } from './common/countries';
import { fieldVocabulary } from './field-vocabulary';
import type { Field } from '../roster/field';
import { formatDate } from '../text/dates';
import type { Language, Text } from '../text/language';
import { formatCount, formatShare } from '../text/numbers';

const reportedWords: Readonly<Record<string, Text>> = {
  ticked: { vi: 'có', en: 'yes' },
  late: { vi: 'có, muộn', en: 'yes, late' },
  overdue: { vi: 'quá hạn, không rõ đã có chưa', en: 'overdue, unclear whether done' },
  not: { vi: 'chưa', en: 'not yet' },
  unclear: { vi: 'không rõ', en: 'unclear' },
};

/** A value of an entry as users read it; an en dash for nothing. */
export function entryText(
  field: Field,
  values: EntryRow['values'],
  language: Language,
  library: Library,
): string {
  const value = values[field.id] ?? null;
  if ((field.ticked || field.denials) && value === null)
    return reportedWords[String(values[`${field.id}_precision`])]?.[language] ?? '–';
  const written = values[`${field.id}_written`];
  const asWritten = typeof written === 'string' ? ` (${written})` : '';
  if (value === null) return `–${asWritten}`;
  if (field.kind === 'date') {
    const text = String(value);
    return formatDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`, language);
  }
  if (field.kind === 'share') return typeof value === 'number' ? formatShare(value, language) : '–';
  if (typeof value === 'number') return `${formatCount(value, language)}${asWritten}`;
  if (field.kind === 'country')
    return value
      .split(betweenCountries)
      .map((name) => countryLabel(name, language))
      .join(betweenCountries);
  return fieldVocabulary(field, library)?.categories.find(({ id }) => id === value)?.label[language] ?? value;
}
