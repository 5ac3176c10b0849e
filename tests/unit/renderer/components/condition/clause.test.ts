import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conditionOf,
  endOf,
  groupOf,
  isTurned,
  newClause,
  newGroup,
  partOf,
} from '../../../../../renderer/components/condition/clause';
import {
  subjectKey,
  subjectOf,
  subjectOptions,
  testsOf,
} from '../../../../../renderer/components/condition/subjects';
import type { Condition } from '../../../../../shared/analysis/condition';
import { filterVi } from '../../../../../shared/text/filter-messages';
import { languages } from '../../../../../shared/text/language';
import { anyCondition, holds, library } from '../../../shared/analysis/arbitrary-condition';

const vi = { library, language: 'vi' } as const;

test('a condition that is taken apart and put together again means the same', () => {
  const language = fc.constantFrom(...languages);
  fc.assert(
    fc.property(anyCondition, language, fc.infiniteStream(fc.boolean()), (condition, spoken, coins) => {
      const again = conditionOf(groupOf(condition, { library, language: spoken }));
      expect(again).not.toBeNull();
      const truths = new Map<string, boolean>();
      const truth = (simple: Condition): boolean => {
        const key = JSON.stringify(simple);
        const value = truths.get(key) ?? (coins.next().value as boolean);
        truths.set(key, value);
        return value;
      };
      const before = holds(condition, truth);
      const known = truths.size;
      // The same simple conditions stand in it, or the truth of a new one would be a coin.
      expect(holds(again as Condition, truth)).toBe(before);
      const all = (each: Condition): string[] => simpleIn(each).sort();
      expect(all(again as Condition)).toEqual(all(condition));
      expect(truths.size).toBeGreaterThanOrEqual(known);
    }),
    { numRuns: 1000 },
  );
});

test('the subject of every condition can be chosen, and compared in that way', () => {
  const keys = new Set(subjectOptions(library, 'vi', filterVi).map(({ key }) => key));
  fc.assert(
    fc.property(anyCondition, (condition) => {
      for (const simple of simpleIn(condition)) {
        const part = partOf(JSON.parse(simple) as Condition, vi);
        if (part.kind === 'group') throw new Error(simple);
        expect(keys).toContain(part.subject);
        expect(testsOf(subjectOf(part.subject), library)).toContain(part.test);
      }
    }),
  );
});

test('every subject can be compared somehow and is offered once', () => {
  const options = subjectOptions(library, 'en', filterVi);
  expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
  expect(options.filter(({ key }) => testsOf(subjectOf(key), library).length === 0)).toEqual([]);
  expect(options.filter(({ key }) => subjectKey(subjectOf(key)) !== key)).toEqual([]);
});

describe('what is not complete is no condition', () => {
  test.each([
    newClause('dimension:unit', 'in'),
    newClause('dimension:qualification', 'atLeast'),
    newClause('field:full_name', 'contains', { text: '  ' }),
    newClause('age:', 'age', { from: '3o' }),
    newClause('age:', 'age', { from: '30,5' }),
    newClause('age:', 'age', { from: '40', to: '40' }),
    newClause('retirement:', 'retirement', { to: '-1' }),
    newClause('field:party_date', 'date', { to: '31/02/2024' }),
    newClause('field:party_date', 'date', { from: '2024', to: '2023' }),
  ])('$subject $test $from $to', (clause) => {
    expect(conditionOf(clause)).toBeNull();
    expect(conditionOf(newGroup('any', [newClause('population:own_high', 'belongs'), clause]))).toBeNull();
  });
});

test('dates are typed as far as they are known', () => {
  const clause = newClause('field:party_date', 'date', { from: '2020', to: '2/2024' });
  expect([endOf(clause, 'from'), endOf(clause, 'to')]).toEqual(['2020-01-01', '2024-02-29']);
  expect(conditionOf({ ...clause, isNot: true })).toEqual({
    not: { field: 'party_date', date: { from: '2020-01-01', to: '2024-02-29' } },
  });
});

test('numbers are typed with a comma or a point', () => {
  const clause = newClause('field:salary_coefficient', 'number', { from: '2,34', to: '2.34' });
  expect(conditionOf(clause)).toEqual({
    field: 'salary_coefficient',
    number: { from: 2.34, to: 2.34 },
  });
  expect(isTurned({ ...clause, from: '10', to: '9' })).toBe(true);
});

function simpleIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(simpleIn);
  if ('any' in condition) return condition.any.flatMap(simpleIn);
  if ('not' in condition) return simpleIn(condition.not);
  return [JSON.stringify(condition)];
}
