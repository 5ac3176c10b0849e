import { categoryLabel } from '../../shared/analysis/category-label';
import type { Condition } from '../../shared/analysis/condition';
import { findDimension } from '../../shared/analysis/dimensions';
import { findIndicator } from '../../shared/analysis/indicators';
import type { ChartDatum, Selection } from '../../shared/charts/chart';
import type { Language } from '../../shared/text/language';

/** What the user chose: categories by dimension, and indicators whose people alone are kept. */
export interface Filter {
  readonly values: Selection;
  readonly indicators: readonly string[];
}

export const noFilter: Filter = { values: {}, indicators: [] };

export interface FilterPart {
  readonly label: string;
  readonly without: Filter;
}

export function isEmpty(filter: Filter): boolean {
  return Object.keys(filter.values).length === 0 && filter.indicators.length === 0;
}

export function filterCondition(filter: Filter): Condition {
  const byValue = Object.entries(filter.values).map(([dimension, values]) => ({ dimension, in: values }));
  const byIndicator = filter.indicators.flatMap((id) => findIndicator(id)?.numerator ?? []);
  return { all: [...byValue, ...byIndicator] };
}

/** The parts of the filter in words, each with what is left without it. */
export function filterParts(filter: Filter, language: Language): FilterPart[] {
  const byValue = Object.entries(filter.values).map(([dimension, values]) => {
    const name = findDimension(dimension)?.label[language] ?? dimension;
    const labels = values.map((value) => categoryLabel(dimension, value, language));
    return { label: `${name}: ${labels.join(', ')}`, without: withoutDimension(filter, dimension) };
  });
  const byIndicator = filter.indicators.map((id) => ({
    label: findIndicator(id)?.label[language] ?? id,
    without: { ...filter, indicators: filter.indicators.filter((other) => other !== id) },
  }));
  return [...byValue, ...byIndicator];
}

/** The filter in one line, or null where there is none. */
export function filterText(filter: Filter, language: Language): string | null {
  return isEmpty(filter)
    ? null
    : filterParts(filter, language)
        .map(({ label }) => label)
        .join('; ');
}

export function toggleIndicator(filter: Filter, id: string): Filter {
  const indicators = filter.indicators.includes(id)
    ? filter.indicators.filter((other) => other !== id)
    : [...filter.indicators, id];
  return { ...filter, indicators };
}

/** A click on a mark keeps exactly its people; a second click lets the others back in. */
export function toggleDatum(filter: Filter, datum: ChartDatum): Filter {
  const pairs = datumPairs(datum);
  if (pairs.length === 0) return filter;
  const isChosen = pairs.every(([dimension, value]) => isOnly(filter, dimension, value));
  return pairs.reduce<Filter>(
    (current, [dimension, value]) =>
      isChosen
        ? withoutDimension(current, dimension)
        : { ...current, values: { ...current.values, [dimension]: [value] } },
    filter,
  );
}

/** Adds or removes one category of a dimension. */
export function toggleValue(filter: Filter, dimension: string, value: string | null): Filter {
  const chosen = filter.values[dimension] ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  if (values.length === 0) return withoutDimension(filter, dimension);
  return { ...filter, values: { ...filter.values, [dimension]: values } };
}

function datumPairs(datum: ChartDatum): [string, string | null][] {
  if (datum.dimension === null) return [];
  const first: [string, string | null] = [datum.dimension, datum.value];
  return datum.secondDimension === undefined
    ? [first]
    : [first, [datum.secondDimension, datum.secondValue ?? null]];
}

function isOnly(filter: Filter, dimension: string, value: string | null): boolean {
  const chosen = filter.values[dimension];
  return chosen?.length === 1 && chosen[0] === value;
}

export function withoutDimension(filter: Filter, dimension: string): Filter {
  return {
    ...filter,
    values: Object.fromEntries(Object.entries(filter.values).filter(([id]) => id !== dimension)),
  };
}
