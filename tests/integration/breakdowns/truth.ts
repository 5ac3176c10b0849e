import type { Condition } from '../../../shared/analysis/condition';
import type { PersonRow } from './oracle';
import { partsOf, withoutMarks } from './own-arithmetic';

/** True, false, or null where the roster does not say. */
export type Truth = boolean | null;

export function fieldTruth(
  condition: Extract<Condition, { readonly field: string }>,
  person: PersonRow,
): Truth {
  const value = person[condition.field] ?? null;
  if ('blank' in condition) return value === null;
  if (value === null) return null;
  if ('contains' in condition) return withoutMarks(String(value)).includes(withoutMarks(condition.contains));
  if ('says' in condition) throw new Error('Readings of words have tests of their own.');
  const number = Number(value);
  if ('number' in condition)
    return number >= (condition.number.from ?? -Infinity) && number <= (condition.number.to ?? Infinity);
  const [year, month, day] = partsOf(number);
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return iso >= (condition.date.from ?? '0000') && iso <= (condition.date.to ?? '9999');
}

export function yearBand(years: number | null, bounds: readonly number[]): string | null {
  if (years === null) return null;
  const next = bounds.findIndex((bound) => years < bound);
  if (next === 0) return `under_${bounds[0]}`;
  if (next < 0) return `${bounds.at(-1)}_up`;
  return `${bounds[next - 1]}-${(bounds[next] ?? 0) - 1}`;
}

export function inRange(
  number: number | null,
  range: { readonly from?: number; readonly below?: number },
): Truth {
  if (number === null) return null;
  return number >= (range.from ?? 0) && number < (range.below ?? Infinity);
}

export function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

export function negated(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
