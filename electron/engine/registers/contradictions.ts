import type { Library } from '../../../shared/analysis/library';
import { fieldVocabulary } from '../../../shared/registers/field-vocabulary';
import type { Register } from '../../../shared/registers/register';
import { registerField } from '../../../shared/registers/register-catalogue';
import type { Language } from '../../../shared/text/language';
import type { Finding } from '../check/finding';
import type { StoredEntry } from './register-table';

type Place = Omit<Finding, 'kind' | 'value'>;

/** Where a row that repeats an earlier one says something else: one finding a field, at the cell of the later row. */
export function contradictions(
  { register, library }: { readonly register: Register; readonly library: Library },
  earlier: StoredEntry,
  later: StoredEntry,
  at: (entry: StoredEntry, field: string) => Place,
): Finding[] {
  return register.telling.flatMap((field): Finding[] => {
    const [counted, other] = [earlier[field] ?? null, later[field] ?? null];
    if (counted === null || other === null || counted === other) return [];
    const [sheet, row] = [String(earlier.sheet), String(earlier.source_row)];
    const word = (value: string | number, language: Language): string => {
      const known = registerField(register, field);
      const category = (known && fieldVocabulary(known, library))?.categories.find(({ id }) => id === value);
      if (category) return category.label[language];
      return typeof value === 'number' ? String(value).replace('.', ',') : value;
    };
    const taken = {
      vi: `“${word(counted, 'vi')}” (trang ${sheet}, dòng ${row})`,
      en: `“${word(counted, 'en')}” (sheet ${sheet}, row ${row})`,
    };
    return [{ kind: 'entry_contradicts', ...at(later, field), value: word(other, 'vi'), taken }];
  });
}
