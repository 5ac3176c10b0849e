import type { Condition } from '../../../../shared/analysis/condition';

/** Whether nobody can be of whom the condition speaks, whatever the roster: men among women, members who are none. */
export function excludesItself(condition: Condition): boolean {
  const parts = partsOf(condition);
  return parts.some((part, index) => parts.slice(index + 1).some((other) => exclude(part, other)));
}

function partsOf(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(partsOf) : [condition];
}

function exclude(one: Condition, other: Condition): boolean {
  if ('not' in one && !('field' in one)) return isSame(one.not, other);
  if ('not' in other && !('field' in other)) return isSame(other.not, one);
  if ('age' in one && 'age' in other) {
    const from = Math.max(one.age.from ?? 0, other.age.from ?? 0);
    return from >= Math.min(one.age.below ?? Infinity, other.age.below ?? Infinity);
  }
  if (!('dimension' in one) || !('dimension' in other) || one.dimension !== other.dimension) return false;
  return 'in' in one && 'in' in other && !one.in.some((value) => other.in.includes(value));
}

const isSame = (one: Condition, other: Condition): boolean => JSON.stringify(one) === JSON.stringify(other);
