import fc from 'fast-check';
import type { Condition } from '../../../../shared/analysis/condition';
import { makeLibrary, type Library } from '../../../../shared/analysis/library';
import { starterDefinitions } from '../../../../shared/analysis/starter-definitions';
import { fields } from '../../../../shared/roster/fields';
import { fieldType, holdsWords } from '../../../../shared/roster/field-type';

export const library: Library = makeLibrary({
  ...starterDefinitions,
  populations: [
    { id: 'own_high', label: 'Công chức cấp xã vùng cao', note: '', condition: { all: [] } },
    { id: 'own_young', label: 'Cán bộ trẻ', note: '', condition: { age: { below: 35 } } },
  ],
});

const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Two ends, the lower first; either may be absent. */
function ends<Value, Low extends string, High extends string>(
  values: fc.Arbitrary<Value>,
  low: Low,
  high: High,
): fc.Arbitrary<Readonly<Partial<Record<Low | High, Value>>>> {
  const either = fc.tuple(fc.boolean(), fc.boolean());
  return fc
    .tuple(fc.uniqueArray(values, { minLength: 2, maxLength: 2 }), either)
    .map(([pair, [hasLow, hasHigh]]) => {
      const [first, second] = [...pair].sort((one, other) => (one < other ? -1 : 1));
      return { ...(hasLow && { [low]: first }), ...(hasHigh && { [high]: second }) } as Readonly<
        Partial<Record<Low | High, Value>>
      >;
    });
}

const ofType = (type: 'date' | 'number'): fc.Arbitrary<string> =>
  fc.constantFrom(...fields.filter((field) => fieldType(field) === type).map(({ id }) => id));
const years = fc.integer({ min: 0, max: 200 });

const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom(...library.dimensions)
    .chain(({ id, categories }) =>
      fc
        .uniqueArray(
          categories
            ? fc.constantFrom(null, ...categories.map((category) => category.id))
            : fc.oneof(fc.constantFrom(null, 'Xã Một', 'Xã Hai'), fc.string({ minLength: 1, maxLength: 20 })),
          { minLength: 1, maxLength: 9 },
        )
        .map((values): Condition => ({ dimension: id, in: values })),
    ),
  fc
    .constantFrom(...library.dimensions.filter(({ ordered }) => ordered))
    .chain(({ id, categories = [] }) =>
      fc.constantFrom(...categories).map((category): Condition => ({ dimension: id, atLeast: category.id })),
    ),
  ends(years, 'from', 'below').map((age): Condition => ({ age })),
  fc
    .tuple(ofType('date'), ends(years, 'from', 'below'))
    .map(([field, range]): Condition => ({ yearsSince: { field, ...range } })),
  ends(fc.integer({ min: 0, max: 2400 }), 'after', 'within').map((retirement): Condition => ({ retirement })),
  fc
    .tuple(ofType('number'), ends(fc.integer({ min: -99_999, max: 99_999 }), 'from', 'to'))
    .map(([field, number]): Condition => ({
      field,
      number: Object.fromEntries(Object.entries(number).map(([end, value]) => [end, value / 100])),
    })),
  fc.tuple(ofType('date'), ends(day, 'from', 'to')).map(([field, date]): Condition => ({ field, date })),
  fc
    .tuple(
      fc.constantFrom(...fields.filter((field) => holdsWords(field) && fieldType(field) !== null)),
      fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text),
    )
    .map(([{ id }, contains]): Condition => ({ field: id, contains })),
  fc
    .constantFrom(...fields.filter((field) => fieldType(field) !== null))
    .map(({ id }): Condition => ({ field: id, blank: true })),
  fc.constantFrom(...library.populations).map(({ id }): Condition => ({ population: id })),
  fc.constantFrom(...library.indicators).map(({ id }): Condition => ({ indicator: id })),
  fc
    .tuple(fc.constantFrom('qualification', 'political_theory'), fc.constantFrom('set', 'met', 'judged'))
    .map(([standard, is]) => ({ standard, is })),
);

/** Any condition that can be made in the window, of any depth. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 4, arbitrary: simple },
    { weight: 1, arbitrary: fc.array(tie('tree'), { maxLength: 3 }).map((all): Condition => ({ all })) },
    { weight: 1, arbitrary: fc.array(tie('tree'), { maxLength: 3 }).map((any): Condition => ({ any })) },
    { weight: 1, arbitrary: tie('tree').map((not): Condition => ({ not })) },
  ),
})).tree;

/** Whether a condition is true where its simple parts are what `truth` says. */
export function holds(condition: Condition, truth: (simple: Condition) => boolean): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, truth));
  if ('any' in condition) return condition.any.some((each) => holds(each, truth));
  if ('not' in condition) return !holds(condition.not, truth);
  return truth(condition);
}
