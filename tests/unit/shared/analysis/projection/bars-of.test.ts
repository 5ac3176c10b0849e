import { expect, test } from 'vitest';
import { barsOf } from '../../../../../shared/analysis/projection/bars-of';

const year = {
  ...{ year: 2030, overdue: 0, retired: 0, men: 0, women: 0, recruited: 0, recruitsRetired: 0 },
  ages: [
    { age: 31, gender: 'male' as const, people: 2 },
    { age: 34, gender: 'male' as const, people: 3 },
    { age: 34, gender: 'female' as const, people: 1 },
  ],
};

test('the bars hold everybody: those of unknown age or sex have no band', () => {
  const known = [
    { band: '30-34', gender: 'male', people: 5 },
    { band: '30-34', gender: 'female', people: 1 },
  ];
  expect(barsOf({ ...year, people: 6 })).toEqual(known);
  expect(barsOf({ ...year, people: 10 })).toEqual([...known, { band: null, gender: null, people: 4 }]);
});
