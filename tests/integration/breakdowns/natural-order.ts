import type { Oracle } from './oracle';
import { levels } from './own-arithmetic';

type Key = string | null;

/** The categories of the vocabularies, in the order in which forms print them. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  ...levels,
  staff_group: ['cadre', 'civil_servant', 'public_employee', 'part_time', 'contract'],
  admin_level: ['central', 'province', 'district', 'commune'],
  commune_type: ['commune', 'ward', 'township', 'special_zone'],
  gender: ['female', 'male'],
  ethnic_minority: ['yes', 'no'],
  party_member: ['yes', 'no'],
  age_band: [
    'under_20',
    ...[20, 25, 30, 35, 40, 45, 50, 55, 60].map((from) => `${from}-${from + 4}`),
    '65_up',
  ],
  age_band_official: ['up_to_30', '31-40', '41-50', '51-60', 'over_retirement'],
  age_band_party: ['up_to_30', ...[31, 36, 41, 46, 51, 56].map((from) => `${from}-${from + 4}`), 'over_60'],
  age_band_leaders: ['up_to_40', '41-50', 'over_50'],
  retirement: ['reached', 'within_1', '1-5', '5-10', 'after_10'],
  seniority: ['under_5', '5-9', '10-14', '15-19', '20-24', '25-29', '30_up'],
  party_seniority: ['under_5', '5-9', '10-19', '20-29', '30-39', '40_up'],
  rank_group: ['senior_specialist', 'principal_specialist', 'specialist', 'officer', 'employee', 'other'],
  specialisation_match: ['match', 'near', 'mismatch'],
};

/**
 * All categories of a vocabulary, numbers from the smallest, free text by size and then by name; last whoever has none,
 * where there is somebody. Null for levels of a unit tree, which stand in the order of the tree.
 */
export function inNaturalOrder(
  dimension: string,
  keys: readonly Key[],
  oracle: Oracle,
): readonly Key[] | null {
  if (dimension.startsWith('unit_level_')) return null;
  const sizes = new Map<string, number>();
  for (const key of keys) if (key !== null) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const nothing = keys.includes(null) ? [null] : [];
  const own = oracle.definitions.dimensions.find(({ id }) => id === dimension);
  const ownKeys = own && [...(own.kind === 'groups' ? own.groups : own.bands).map(({ id }) => id), 'other'];
  const listed = ownKeys ?? vocabularies[dimension];
  if (listed) {
    for (const key of sizes.keys()) if (!listed.includes(key)) throw new Error(`${dimension}: ${key}`);
    return [...listed, ...nothing];
  }
  if (dimension === 'salary_step')
    return [...[...sizes.keys()].sort((a, b) => Number(a) - Number(b)), ...nothing];
  const bySize = [...sizes].sort(([a, many], [b, few]) => few - many || a.localeCompare(b, 'vi'));
  return [...bySize.map(([key]) => key), ...nothing];
}
