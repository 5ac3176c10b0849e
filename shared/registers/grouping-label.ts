import type { Dimension } from '../analysis/dimension';
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

/** Groups of units, such as a level of the unit tree: they group what is told by unit too. */
export function isOfUnits({ source }: Dimension): boolean {
  return 'groupsOf' in source && source.groupsOf === 'unit';
}

/** What the page offers to group by: the register's own, groups of units, then groups of the roster's people. */
export function offeredGroupings(
  { key, monthly, groupings }: Register,
  { dimensions }: Pick<Library, 'dimensions'>,
): readonly string[] {
  const ofPeople = key === 'person' ? ['staff_group', 'gender', 'age_band', 'position'] : [];
  const ofUnits = dimensions.filter(isOfUnits).map(({ id }) => id);
  return ['unit', ...ofUnits, 'year', ...(monthly ? ['month'] : []), ...groupings, ...ofPeople];
}
