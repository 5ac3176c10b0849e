import type { Text } from '../../../shared/text/language';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { sql } from '../sql/sql';
import type { Match } from './match-people';

type Why = Extract<Match, { kind: 'doubtful' }>['why'] | 'near_unit';

const reasons: Readonly<Record<Why, Text>> = {
  code_other_name: {
    vi: 'Mã số này trong danh sách mang tên khác',
    en: 'The roster has this code under another name',
  },
  code_twice: { vi: 'Mã số này có ở nhiều người', en: 'Several people have this code' },
  several: { vi: 'Có nhiều người trùng', en: 'Several people would do' },
  other_birth: {
    vi: 'Cùng tên, cùng đơn vị nhưng khác ngày sinh',
    en: 'Same name and unit, another birth date',
  },
  other_code: { vi: 'Cùng tên nhưng khác mã số', en: 'Same name, another code' },
  near_name: {
    vi: 'Tên gần giống, cùng đơn vị hoặc cùng ngày sinh',
    en: 'Nearly the same name, in the same unit or with the same birth date',
  },
  near_unit: {
    vi: 'Tên đơn vị gần giống',
    en: 'Nearly the name of a unit',
  },
  name_only: {
    vi: 'Chỉ trùng tên, không cùng đơn vị, không có ngày sinh',
    en: 'Only the name is the same; unit and birth date do not tell',
  },
};

/** What candidates are called: people `Lò Văn Nam (UBND xã Mường Lạn)` by their number, units by their name. */
export async function candidateNames(
  database: WorkspaceDatabase,
  candidates: readonly (number | string)[],
): Promise<(about: number | string) => string> {
  const people = [...new Set(candidates.filter((about) => typeof about === 'number'))];
  const names = new Map<number, string>();
  if (people.length > 0 && (await database.hasTable('people'))) {
    const rows = await database.query(sql`SELECT person_id, full_name, unit FROM people
      WHERE person_id IN (SELECT unnest(${JSON.stringify(people)}::JSON::INTEGER[]))`);
    for (const { person_id: id, full_name: name, unit } of rows)
      names.set(Number(id), unit === null ? String(name) : `${String(name)} (${String(unit)})`);
  }
  return (about) => (typeof about === 'string' ? about : (names.get(about) ?? ''));
}

/** Why an entry is matched to nobody, and who it could be: two sentences. */
export function doubtText(why: string, candidates: readonly string[]): Text {
  const reason = Object.hasOwn(reasons, why) ? reasons[why as Why] : { vi: '', en: '' };
  const names = candidates.filter(Boolean).join('; ');
  if (names === '') return { vi: `${reason.vi}.`, en: `${reason.en}.` };
  return { vi: `${reason.vi}: ${names}.`, en: `${reason.en}: ${names}.` };
}
