import { categoryLabel, notRecorded } from '../analysis/category-label';
import type { Library } from '../analysis/library';
import { englishMonth } from '../text/english-months';
import type { Language } from '../text/language';
import { countryLabel } from './common/countries';
import { fieldVocabulary } from './field-vocabulary';
import { registerField } from './register-catalogue';
import type { Register } from './register';

/** What users read for a group of entries: a unit, a year, a month, a category or words of a field, a category of the roster. */
export function groupLabel(
  register: Register,
  by: string,
  group: string | null,
  language: Language,
  library?: Library,
): string {
  if (by === 'month') {
    if (group === null) return language === 'vi' ? 'Không theo từng tháng' : 'Not by the month';
    return language === 'vi' ? `Tháng ${group}` : englishMonth(Number(group));
  }
  if (by === 'year') return group ?? notRecorded[language];
  if (!register.groupings.includes(by)) return categoryLabel(by, group, language, library);
  if (group === null) return notRecorded[language];
  const field = registerField(register, by);
  if (field?.kind === 'country') return countryLabel(group, language);
  const category = fieldVocabulary(field, library)?.categories.find(({ id }) => id === group);
  return category?.label[language] ?? group;
}
