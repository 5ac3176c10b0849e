import { dimensionIn, type Library } from '../analysis/library';
import type { Language, Text } from '../text/language';
import { registerField } from './register-catalogue';
import type { Register } from './register';

const times: Readonly<Record<string, Text>> = {
  unit: { vi: 'Đơn vị', en: 'Unit' },
  year: { vi: 'Năm', en: 'Year' },
  month: { vi: 'Tháng', en: 'Month' },
};

/** What entries are grouped by, as the head of a column. */
export function groupingLabel(register: Register, by: string, language: Language, library?: Library): string {
  const time = times[by];
  if (time) return time[language];
  if (register.groupings.includes(by)) return registerField(register, by)?.label[language] ?? by;
  return dimensionIn(library, by)?.label[language] ?? by;
}

/** What the page offers to group by: the register's own, then groups of the roster's people. */
export function offeredGroupings({ key, monthly, groupings }: Register): readonly string[] {
  const ofPeople = key === 'person' ? ['staff_group', 'gender', 'age_band', 'position'] : [];
  return ['unit', 'year', ...(monthly ? ['month'] : []), ...groupings, ...ofPeople];
}
