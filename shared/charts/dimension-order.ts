import type { Condition } from '../analysis/condition';
import type { Dimension } from '../analysis/dimension';

/** Whether its categories go from less to more: levels, bands of years or of a number. */
export function isProgressing({ ordered = false, source }: Dimension): boolean {
  if (ordered || 'number' in source) return true;
  return 'cases' in source && source.cases.every(({ when }) => says(when, isRange));
}

/** Whether its categories are bands of the age. */
export function isOfAge({ source }: Dimension): boolean {
  return 'cases' in source && source.cases.every(({ when }) => says(when, (part) => 'age' in part));
}

function isRange(part: Condition): boolean {
  return ['age', 'yearsSince', 'retirement', 'number', 'date'].some((key) => key in part);
}

function says(condition: Condition, isMeant: (part: Condition) => boolean): boolean {
  if ('all' in condition) return condition.all.some((part) => says(part, isMeant));
  if ('any' in condition) return condition.any.some((part) => says(part, isMeant));
  if ('not' in condition) return says(condition.not, isMeant);
  return isMeant(condition);
}
