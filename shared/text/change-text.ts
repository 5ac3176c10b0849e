import { categoryLabel } from '../analysis/category-label';
import type { Change } from '../analysis/change/changes-of';
import { findDimension } from '../analysis/dimensions';
import type { PersonValue } from '../contract/people';
import { findField } from '../roster/fields';
import type { Language } from './language';
import { writtenDate } from './written-date';

/** `Trình độ chuyên môn: Cao đẳng → Đại học`; `nothing` stands for what is not recorded. */
export function changeText({ field, before, after }: Change, language: Language, nothing: string): string {
  const label = findField(field)?.label[language] ?? field;
  const worded = (value: PersonValue): string => {
    if (value === null) return nothing;
    if (field === 'birth_date') return writtenDate(value);
    if (typeof value === 'number') return language === 'vi' ? String(value).replace('.', ',') : String(value);
    return findDimension(field) ? categoryLabel(field, String(value), language) : String(value);
  };
  return `${label}: ${worded(before)} → ${worded(after)}`;
}
