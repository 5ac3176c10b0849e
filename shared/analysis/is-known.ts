import { findField } from '../roster/fields';
import type { Condition } from './condition';
import { findIn, type Library } from './library';

/** Whether everything that a condition names is there: dimensions with their categories, indicators, populations. */
export function isKnown(condition: Condition, library: Library): boolean {
  if ('all' in condition) return condition.all.every((each) => isKnown(each, library));
  if ('any' in condition) return condition.any.every((each) => isKnown(each, library));
  if ('not' in condition) return isKnown(condition.not, library);
  if ('population' in condition) return findIn(library.populations, condition.population) !== undefined;
  if ('indicator' in condition) return findIn(library.indicators, condition.indicator) !== undefined;
  if ('standard' in condition) return findIn(library.dimensions, condition.standard) !== undefined;
  if ('field' in condition) return findField(condition.field) !== undefined;
  if ('yearsSince' in condition) return findField(condition.yearsSince.field) !== undefined;
  if (!('dimension' in condition)) return true;
  const dimension = findIn(library.dimensions, condition.dimension);
  if (!dimension) return false;
  const { categories } = dimension;
  const named = 'in' in condition ? condition.in : [condition.atLeast];
  return !categories || named.every((value) => value === null || findIn(categories, value) !== undefined);
}
