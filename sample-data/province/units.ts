import type { Random } from '../random/random';
import { chance } from '../random/random';
import { chooseExactly } from '../random/choose-exactly';
import { communeName } from './commune-names';
import { randomMainEthnicity } from './ethnicity';
import type { Unit, UnitKind } from './unit';

export const UNITS_OF_A_PROVINCE = 115;
const FIRST_CLASS_UNITS = 60;

const TITLES: Readonly<Record<UnitKind, string>> = {
  commune: 'UBND xã',
  ward: 'Phường',
  township: 'Thị trấn',
};

/** The communes, wards and townships of province number `province` (0 is the sample). */
export function createUnits(random: Random, province: number): Unit[] {
  const positions = Array.from({ length: UNITS_OF_A_PROVINCE }, (_, position) => position);
  const firstClass = chooseExactly(random, positions, FIRST_CLASS_UNITS);
  return positions.map((position) => {
    const kind = kindAt(position);
    const name = communeName(province * UNITS_OF_A_PROVINCE + position);
    return {
      title: `${TITLES[kind]} ${name}`,
      kind,
      name,
      firstClass: firstClass.has(position),
      mainEthnicity: kind !== 'commune' && chance(random, 0.5) ? 'Kinh' : randomMainEthnicity(random),
    };
  });
}

/** The provincial town comes first with its wards; every twentieth unit after it is the town of a district. */
function kindAt(position: number): UnitKind {
  if (position < 7) return 'ward';
  return position % 20 === 7 ? 'township' : 'commune';
}
