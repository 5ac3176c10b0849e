import { ethnicGroups, majorityGroup } from '../../../shared/roster/vocabularies/ethnic-group';
import { staffGroups } from '../../../shared/roster/vocabularies/staff-group';
import { fold } from '../../../shared/text/fold';
import { matchWhole } from './match-category';
import { hasMarks } from '../../../shared/text/marked-key';
import type { PersonValues } from './person-table';

const knownGroups = new Set(ethnicGroups.categories.map(({ id }) => id));

/** What follows from the values that a roster does write. */
export function deriveValues(values: PersonValues): void {
  const { ethnicity, unit } = values;
  // Words that the user kept as written are the name of no group: whether it is a minority is not known.
  if (typeof ethnicity === 'string' && knownGroups.has(ethnicity))
    values.ethnic_minority = ethnicity === majorityGroup ? 'no' : 'yes';
  if ((values.party_date ?? values.party_official_date ?? null) !== null) values.party_member = 'yes';
  values.staff_group ??= groupOfContract(values.contract_type);
  if (typeof unit === 'string') {
    values.admin_level ??= adminLevelOf(unit);
    values.commune_type = communeTypeOf(unit);
  }
}

/** `Viên chức`, `HĐ 111` in a column of contracts; its kind of contract alone (`Không thời hạn`) tells no group. */
function groupOfContract(contract: PersonValues[string] | undefined): string | null {
  const match = typeof contract === 'string' ? matchWhole(contract, staffGroups) : null;
  return match?.exact === true ? match.category.id : null;
}

/** The level of administration that a unit's name tells; null where it does not. */
export function adminLevelOf(unit: string): string | null {
  const key = fold(unit);
  if (communeTypeOf(unit) !== null) return 'commune';
  // Without its marks "quận" is also "quản lý", "cơ quan" and "quân sự", and "tỉnh" is "Hà Tĩnh".
  const text = hasMarks(unit) ? unit.normalize('NFC').toLocaleLowerCase('vi') : key;
  const says = (words: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u').test(text);
  const marked = hasMarks(unit);
  if (says(marked ? 'huyện|quận|thị xã' : 'huyen|thi xa') || /^huyen uy|^quan uy|^thi uy|^thanh uy/.test(key))
    return 'district';
  if (
    /^(?:so|tinh uy|van phong tinh uy|ubnd tinh|uy ban nhan dan tinh|ban quan ly|thanh tra tinh)(?= |$)/.test(
      key,
    ) ||
    says(marked ? 'tỉnh' : 'tinh')
  ) {
    return 'province';
  }
  return /^(?:bo|van phong quoc hoi|van phong chinh phu|tong cuc)(?= |$)/.test(key) ? 'central' : null;
}

const communeTypes: Readonly<Record<string, string>> = {
  xa: 'commune',
  phuong: 'ward',
  'thi tran': 'township',
  'dac khu': 'special_zone',
};

/** Which kind of commune a unit's name tells: the first such word in it; null for units of other levels. */
export function communeTypeOf(unit: string): string | null {
  const key = fold(unit);
  if (/^(?:phong|so|ban) /.test(key)) return null;
  const word = /(?:^| )(xa(?! hoi)|phuong|thi tran|dac khu)(?= )/.exec(key)?.[1];
  return word === undefined ? null : (communeTypes[word] ?? null);
}
