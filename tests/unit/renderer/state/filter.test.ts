import { expect, test } from 'vitest';
import {
  filterCondition,
  filterParts,
  filterText,
  noFilter,
  toggleDatum,
  toggleIndicator,
  toggleValue,
} from '../../../../renderer/state/filter';

const youngWomen = {
  dimension: 'age_band',
  value: '25-29',
  secondDimension: 'gender',
  secondValue: 'female',
};

test('a bar of two categories keeps exactly its people, and lets all back in', () => {
  const chosen = toggleDatum(noFilter, youngWomen);
  expect(filterCondition(chosen)).toEqual({
    all: [
      { dimension: 'age_band', in: ['25-29'] },
      { dimension: 'gender', in: ['female'] },
    ],
  });
  expect(toggleDatum(chosen, youngWomen)).toEqual(noFilter);
});

test('another bar of the same dimension takes its place', () => {
  const first = toggleDatum(noFilter, { dimension: 'unit', value: 'Xã 1' });
  expect(toggleDatum(first, { dimension: 'unit', value: 'Xã 2' }).values).toEqual({ unit: ['Xã 2'] });
});

test('not recorded is a category of its own', () => {
  const filter = toggleDatum(noFilter, { dimension: 'political_theory', value: null });
  expect(filterCondition(filter)).toEqual({ all: [{ dimension: 'political_theory', in: [null] }] });
  expect(filterText(filter, 'vi')).toBe('Trình độ lý luận chính trị: Chưa có thông tin');
});

test('a sum of the rest filters nothing', () => {
  expect(toggleDatum(noFilter, { dimension: null, value: null })).toBe(noFilter);
});

test('a tile keeps the people of its numerator', () => {
  const filter = toggleIndicator(noFilter, 'under_40');
  expect(filterCondition(filter)).toEqual({ all: [{ age: { below: 40 } }] });
  expect(toggleIndicator(filter, 'under_40')).toEqual(noFilter);
});

test('several categories of one dimension', () => {
  const two = toggleValue(toggleValue(noFilter, 'gender', 'female'), 'gender', null);
  expect(two.values).toEqual({ gender: ['female', null] });
  expect(toggleValue(toggleValue(two, 'gender', 'female'), 'gender', null)).toEqual(noFilter);
});

test('every part can be taken away by itself', () => {
  const filter = toggleIndicator(toggleDatum(noFilter, youngWomen), 'party_member');
  expect(filterParts(filter, 'en').map(({ label }) => label)).toEqual([
    'Age band: 25–29',
    'Gender: Female',
    'Party members',
  ]);
  expect(filterParts(filter, 'en')[1]?.without).toEqual({
    values: { age_band: ['25-29'] },
    indicators: ['party_member'],
  });
});
