import type { Condition } from '../../analysis/condition';
import { both, publicEmployees } from './people';

export const titleClasses = ['I', 'II', 'III', 'IV', 'V'] as const;
export type TitleClass = (typeof titleClasses)[number];

/** "hạng I" is how "hạng II" begins, and "hạng V" how none other does. */
const longer: Readonly<Record<TitleClass, readonly TitleClass[]>> = {
  I: ['II', 'IV'],
  II: ['III'],
  III: [],
  IV: [],
  V: [],
};

const saysClass = (numeral: TitleClass): Condition => ({ field: 'rank', contains: `hạng ${numeral}` });

/** Public employees whose professional title is of a class (hạng chức danh nghề nghiệp). */
export function ofTitleClass(numeral: TitleClass): Condition {
  const others = longer[numeral];
  if (others.length === 0) return both(publicEmployees, saysClass(numeral));
  return both(publicEmployees, saysClass(numeral), { not: { any: others.map(saysClass) } });
}
