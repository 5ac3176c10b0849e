import { staffGroups } from '../../../shared/roster/vocabularies/staff-group';
import { matchWhole } from '../normalise/match-category';
import type { Sheet } from '../read/sheet';

/**
 * The staff group that a sheet is named after, where its title names none: `CÔNG CHỨC`, `NHĐ KCT`. `CÁN BỘ` often means
 * everybody and says something only beside sheets of other groups.
 */
export function sheetStaffGroup({ name }: Sheet, sheets: readonly Sheet[]): string | null {
  const group = groupNamed(name);
  if (group !== 'cadre') return group;
  return sheets.some((other) => ![null, group].includes(groupNamed(other.name))) ? group : null;
}

function groupNamed(name: string): string | null {
  const match = matchWhole(name, staffGroups);
  return match?.exact === true ? match.category.id : null;
}
