import fc from 'fast-check';
import type { Condition } from '../../../shared/analysis/condition';
import type { Library } from '../../../shared/analysis/library';
import type { TableView } from '../../../shared/analysis/table-view';
import type { BreakdownBy } from '../../../electron/engine/analyse/compute-breakdown';
import type { PersonRow } from './oracle';

/** Where a condition of one kind finds its values: in the roster that is asked. */
export interface Values {
  readonly library: Library;
  readonly people: readonly PersonRow[];
}

const dates = fc
  .tuple(
    fc.integer({ min: 1950, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

export const referenceDate = fc.oneof(
  fc.constantFrom('2024-12-31', '2024-02-29', '2023-08-01', '2025-07-01', '2026-06-30', '2035-01-01'),
  dates,
);

function optionalRange<Value, Low extends string, High extends string>(
  values: fc.Arbitrary<Value>,
  low: Low,
  high: High,
): fc.Arbitrary<Partial<Record<Low | High, Value>>> {
  return fc.record({ [low]: values, [high]: values } as Record<Low | High, fc.Arbitrary<Value>>, {
    requiredKeys: [],
  });
}

function simpleCondition({ library, people }: Values): fc.Arbitrary<Condition> {
  const person = fc.constantFrom(...people);
  const valuesOf = (dimension: Library['dimensions'][number]): fc.Arbitrary<string | null> =>
    dimension.categories
      ? fc.constantFrom(null, ...dimension.categories.map(({ id }) => id))
      : fc.oneof(
          { weight: 4, arbitrary: person.map((each) => asKey(each[dimension.id])) },
          { weight: 1, arbitrary: fc.constantFrom(null, "Xã O'Hara", '') },
        );
  const inList = fc
    .constantFrom(...library.dimensions)
    .chain((dimension) =>
      fc.array(valuesOf(dimension), { maxLength: 6 }).map((list) => ({ dimension: dimension.id, in: list })),
    );
  const atLeast = fc
    .constantFrom(...library.dimensions.filter(({ ordered }) => ordered))
    .chain(({ id, categories = [] }) =>
      fc.constantFrom(...categories).map((category) => ({ dimension: id, atLeast: category.id })),
    );
  const text = fc
    .constantFrom('full_name', 'unit', 'position', 'specialisation', 'home_town', 'national_id', 'rank')
    .chain((field) =>
      fc
        .tuple(person, fc.nat(12), fc.integer({ min: 1, max: 8 }), fc.boolean())
        .map(([each, start, length, isUpper]) => {
          const part = String(each[field] ?? 'không').slice(start, start + length);
          return { field, contains: isUpper ? part.toUpperCase() : part.normalize('NFD') };
        }),
    );
  const dateField = fc.constantFrom('birth_date', 'recruitment_date', 'party_date', 'salary_date');
  const years = optionalRange(fc.integer({ min: 0, max: 70 }), 'from', 'below');
  const blankable = fc.constantFrom('note', 'full_name', 'party_date', 'salary_step', 'religion', 'job');
  return fc.oneof(
    { weight: 4, arbitrary: inList },
    { weight: 2, arbitrary: atLeast },
    { weight: 2, arbitrary: text },
    years.map((age) => ({ age })),
    fc.tuple(dateField, years).map(([field, range]) => ({ yearsSince: { field, ...range } })),
    optionalRange(fc.integer({ min: 0, max: 400 }), 'after', 'within').map((retirement) => ({ retirement })),
    fc
      .tuple(
        fc.constantFrom('salary_step', 'salary_coefficient'),
        optionalRange(fc.constantFrom(0, 1, 2, 2.34, 3, 5.5, 12), 'from', 'to'),
      )
      .map(([field, number]) => ({ field, number })),
    fc.tuple(dateField, optionalRange(dates, 'from', 'to')).map(([field, date]) => ({ field, date })),
    blankable.map((field) => ({ field, blank: true as const })),
    fc.constantFrom(...library.populations).map(({ id }) => ({ population: id })),
    fc.constantFrom(...library.indicators).map(({ id }) => ({ indicator: id })),
    fc
      .tuple(
        fc.constantFrom('qualification', 'general_education', 'political_theory', 'rating'),
        fc.constantFrom('set' as const, 'met' as const),
      )
      .map(([standard, is]) => ({ standard, is })),
  );
}

export function condition(values: Values): fc.Arbitrary<Condition> {
  const simple = simpleCondition(values);
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: simple },
      { weight: 1, arbitrary: fc.array(tie('tree'), { maxLength: 3 }).map((all) => ({ all })) },
      { weight: 1, arbitrary: fc.array(tie('tree'), { maxLength: 3 }).map((any) => ({ any })) },
      { weight: 1, arbitrary: tie('tree').map((not) => ({ not })) },
    ),
  }));
  return fc.oneof({ weight: 1, arbitrary: fc.constant({ all: [] }) }, { weight: 4, arbitrary: tree });
}

/** `nested`: how many dimensions stand within each other at most. */
export function breakdownBy({ library }: Values, nested = 2): fc.Arbitrary<BreakdownBy> {
  const ids = fc.constantFrom(...library.dimensions.map(({ id }) => id));
  return fc.record({
    rows: fc.array(ids, { maxLength: nested }),
    columns: fc.array(ids, { maxLength: nested }),
    measure: fc.oneof(fc.constant('headcount'), fc.constantFrom(...library.indicators.map(({ id }) => id))),
  });
}

const top = fc.option(fc.nat({ max: 6 }), { nil: null });

/** `pick` chooses a column to sort by and groups to fold, from those that there are. */
export const tableView: fc.Arbitrary<TableView & { readonly pick: number }> = fc.record({
  percentOf: fc.constantFrom('none', 'row', 'column', 'total'),
  sort: fc.oneof(
    fc.constant({ by: 'natural' as const }),
    fc.record({
      by: fc.constant('value' as const),
      column: fc.constant(null),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
  ),
  topRows: fc.tuple(top, top),
  topColumns: fc.tuple(top, top),
  hideEmpty: fc.boolean(),
  hideNotRecorded: fc.boolean(),
  subtotals: fc.boolean(),
  folded: fc.constant([]),
  pick: fc.nat(),
});

function asKey(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
