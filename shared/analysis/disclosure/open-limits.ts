import { everybody, type Condition } from '../condition';
import type { Library } from '../library';
import { isSensitiveCondition } from './public-table';

/** Whom a condition is true of as far as it asks nothing sensitive. Neither says anything sensitive itself. */
export interface OpenLimits {
  /** Whoever it may be true of, whatever is sensitive of them. */
  readonly possible: Condition;
  /** Whoever it is true of, whatever is sensitive of them: of "Tày, or of xã A" everybody of xã A. */
  readonly certain: Condition;
}

const nobody: Condition = { any: [] };

/**
 * What whoever knows everything that is not sensitive knows of the people whom a condition chooses. Who is possible and
 * not certain is chosen by something sensitive; the others say nothing of it.
 */
export function openLimits(condition: Condition, library: Library): OpenLimits {
  if (!isSensitiveCondition(condition, library)) return { possible: condition, certain: condition };
  if ('all' in condition) {
    const parts = condition.all.map((each) => openLimits(each, library));
    return {
      possible: all(parts.map((each) => each.possible)),
      certain: all(parts.map((each) => each.certain)),
    };
  }
  if ('any' in condition) {
    const parts = condition.any.map((each) => openLimits(each, library));
    return {
      possible: any(parts.map((each) => each.possible)),
      certain: any(parts.map((each) => each.certain)),
    };
  }
  if ('not' in condition) {
    const { possible, certain } = openLimits(condition.not, library);
    return { possible: not(certain), certain: not(possible) };
  }
  if ('population' in condition || 'indicator' in condition)
    return openLimits(library.meant(condition), library);
  return { possible: everybody, certain: nobody };
}

/** Whether a condition is written as true of nobody. */
export function isNobody(condition: Condition): boolean {
  return 'any' in condition && condition.any.length === 0;
}

function isEverybody(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0;
}

function all(conditions: readonly Condition[]): Condition {
  const left = conditions.filter((each) => !isEverybody(each));
  const [only] = left;
  return left.some(isNobody) ? nobody : only && left.length === 1 ? only : { all: left };
}

function any(conditions: readonly Condition[]): Condition {
  const left = conditions.filter((each) => !isNobody(each));
  const [only] = left;
  return left.some(isEverybody) ? everybody : only && left.length === 1 ? only : { any: left };
}

export function not(condition: Condition): Condition {
  if (isEverybody(condition)) return nobody;
  return isNobody(condition) ? everybody : { not: condition };
}
