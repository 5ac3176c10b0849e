import type { Condition } from './condition';

/** A condition that stands for another one by its name. */
export type NamedCondition = { readonly population: string } | { readonly indicator: string };
/** The condition that a name stands for. */
export type Meant = (named: NamedCondition) => Condition;

/**
 * People of whom the roster does not record enough to know whether a condition holds: it might be true of them, but it
 * is not certain. What another part of the condition already decides is not unknown.
 */
export function unknownOf(condition: Condition, meant: Meant): Condition {
  if (isSimple(condition)) return missingOf(condition) ?? { any: [] };
  const { possible, certain } = limits(condition, meant);
  return { all: [possible, { not: certain }] };
}

type Simple = Exclude<
  Condition,
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | NamedCondition
>;

function isSimple(condition: Condition): condition is Simple {
  return !('all' in condition || 'any' in condition || 'not' in condition || isNamed(condition));
}

function isNamed(condition: Condition): condition is NamedCondition {
  return 'population' in condition || 'indicator' in condition;
}

interface Limits {
  readonly possible: Condition;
  readonly certain: Condition;
}

function limits(condition: Condition, meant: Meant): Limits {
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((each) => limits(each, meant));
    const [possible, certain] = [parts.map((part) => part.possible), parts.map((part) => part.certain)];
    return 'all' in condition
      ? { possible: { all: possible }, certain: { all: certain } }
      : { possible: { any: possible }, certain: { any: certain } };
  }
  if ('not' in condition) {
    const { possible, certain } = limits(condition.not, meant);
    return { possible: { not: certain }, certain: { not: possible } };
  }
  if (isNamed(condition)) return limits(meant(condition), meant);
  const missing = missingOf(condition);
  return missing === null
    ? { possible: condition, certain: condition }
    : { possible: { any: [condition, missing] }, certain: { all: [condition, { not: missing }] } };
}

/** Whose value is not recorded; null where the condition itself asks for that. */
function missingOf(condition: Simple): Condition | null {
  if ('age' in condition) return { not: { age: {} } };
  if ('yearsSince' in condition) return { not: { yearsSince: { field: condition.yearsSince.field } } };
  if ('retirement' in condition) return { not: { retirement: {} } };
  if ('standard' in condition)
    return condition.is !== 'met'
      ? null
      : {
          all: [
            { standard: condition.standard, is: 'set' },
            { dimension: condition.standard, in: [null] },
          ],
        };
  if ('field' in condition) return 'blank' in condition ? null : { field: condition.field, blank: true };
  if ('in' in condition && condition.in.includes(null)) return null;
  return { dimension: condition.dimension, in: [null] };
}
