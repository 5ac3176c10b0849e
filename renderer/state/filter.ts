import type { Condition } from '../../shared/analysis/condition';
import { conditionWords, type Wording } from '../../shared/analysis/condition-words';
import type { ChartDatum, Selection } from '../../shared/charts/chart';

/** Who is in: everybody of whom all these conditions are true. Each is a chip of the filter bar. */
export interface Filter {
  readonly conditions: readonly Condition[];
}

export const noFilter: Filter = { conditions: [] };

export function isEmpty({ conditions }: Filter): boolean {
  return conditions.length === 0;
}

export function filterCondition({ conditions }: Filter): Condition {
  return { all: conditions };
}

/** The filter in one line, or null where there is none. */
export function filterText({ conditions }: Filter, wording: Wording): string | null {
  return conditions.length === 0
    ? null
    : conditions.map((condition) => conditionWords(condition, wording)).join('; ');
}

export function withCondition({ conditions }: Filter, condition: Condition): Filter {
  return conditions.some((each) => isSame(each, condition))
    ? { conditions }
    : { conditions: [...conditions, condition] };
}

/** Everything that a condition asks for, a chip each. */
export function withAll(filter: Filter, condition: Condition): Filter {
  return 'all' in condition ? condition.all.reduce(withAll, filter) : withCondition(filter, condition);
}

/** A condition of the filter instead of another one, in its place; null takes it away. */
export function withReplaced(filter: Filter, at: number, condition: Condition | null): Filter {
  return withReplacedBy(filter, at, condition === null ? [] : [condition]);
}

/** Conditions in the place of another one; after all where there is none at that place. */
export function withReplacedBy({ conditions }: Filter, at: number, next: readonly Condition[]): Filter {
  return { conditions: [...conditions.slice(0, at), ...next, ...conditions.slice(at + 1)] };
}

/** The categories that are kept of each dimension that is filtered by a list of them. */
export function selection({ conditions }: Filter): Selection {
  return Object.fromEntries(
    conditions.flatMap((each) =>
      'dimension' in each && 'in' in each ? [[each.dimension, each.in] as const] : [],
    ),
  );
}

export function hasIndicator({ conditions }: Filter, id: string): boolean {
  return conditions.some((each) => 'indicator' in each && each.indicator === id);
}

/** Keeps only the people that an indicator counts, or lets the others back in. */
export function toggleIndicator(filter: Filter, id: string): Filter {
  return hasIndicator(filter, id)
    ? { conditions: filter.conditions.filter((each) => !('indicator' in each && each.indicator === id)) }
    : withCondition(filter, { indicator: id });
}

/** A click on a mark keeps exactly its people; a second click lets the others back in. */
export function toggleDatum(filter: Filter, datum: ChartDatum): Filter {
  const pairs = datumPairs(datum);
  if (pairs.length === 0) return filter;
  const chosen = selection(filter);
  const isChosen = pairs.every(
    ([dimension, value]) => chosen[dimension]?.length === 1 && chosen[dimension][0] === value,
  );
  return pairs.reduce<Filter>(
    (current, [dimension, value]) => withValues(current, dimension, isChosen ? [] : [value]),
    filter,
  );
}

/** Exactly these categories of a dimension, in the place of those before; none lifts the condition. */
export function withValues(filter: Filter, dimension: string, values: readonly (string | null)[]): Filter {
  const condition = values.length === 0 ? null : { dimension, in: values };
  const at = filter.conditions.findIndex((each) => isListOf(each, dimension));
  if (at < 0) return condition === null ? filter : { conditions: [...filter.conditions, condition] };
  return withoutLaterListsOf(
    withReplaced(filter, at, condition),
    dimension,
    condition === null ? at : at + 1,
  );
}

function withoutLaterListsOf({ conditions }: Filter, dimension: string, from: number): Filter {
  return { conditions: conditions.filter((each, index) => index < from || !isListOf(each, dimension)) };
}

function isListOf(condition: Condition, dimension: string): boolean {
  return 'dimension' in condition && 'in' in condition && condition.dimension === dimension;
}

function isSame(one: Condition, other: Condition): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The people behind a mark of a chart, beside the filter. */
export function datumCondition(datum: ChartDatum): Condition {
  return (
    datum.condition ?? { all: datumPairs(datum).map(([dimension, value]) => ({ dimension, in: [value] })) }
  );
}

function datumPairs(datum: ChartDatum): [string, string | null][] {
  if (datum.dimension === null) return [];
  const first: [string, string | null] = [datum.dimension, datum.value];
  return datum.secondDimension === undefined
    ? [first]
    : [first, [datum.secondDimension, datum.secondValue ?? null]];
}
