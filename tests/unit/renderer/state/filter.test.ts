import { expect, test } from 'vitest';
import { starterLibrary } from '../../../../shared/analysis/library';
import {
  filterCondition,
  filterText,
  noFilter,
  toggleDatum,
  toggleIndicator,
  withAll,
  withReplaced,
  withValues,
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
  expect(toggleDatum(first, { dimension: 'unit', value: 'Xã 2' }).conditions).toEqual([
    { dimension: 'unit', in: ['Xã 2'] },
  ]);
});

test('not recorded is a category of its own', () => {
  const filter = toggleDatum(noFilter, { dimension: 'political_theory', value: null });
  expect(filterCondition(filter)).toEqual({ all: [{ dimension: 'political_theory', in: [null] }] });
  expect(filterText(filter, { library: starterLibrary, language: 'vi' })).toBe(
    'Trình độ lý luận chính trị: Chưa có thông tin',
  );
});

test('a sum of the rest filters nothing', () => {
  expect(toggleDatum(noFilter, { dimension: null, value: null })).toBe(noFilter);
});

test('a tile keeps the people whom its indicator counts', () => {
  const filter = toggleIndicator(noFilter, 'under_40');
  expect(filterCondition(filter)).toEqual({ all: [{ indicator: 'under_40' }] });
  expect(toggleIndicator(filter, 'under_40')).toEqual(noFilter);
});

test('several categories of one dimension stand where the first stood, and only once', () => {
  const filter = toggleIndicator(toggleDatum(noFilter, youngWomen), 'party_member');
  const several = withValues(filter, 'age_band', ['25-29', null]);
  expect(several.conditions[0]).toEqual({ dimension: 'age_band', in: ['25-29', null] });
  expect(withValues(several, 'age_band', []).conditions).toEqual(filter.conditions.slice(1));
  const twice = { conditions: [...filter.conditions, { dimension: 'age_band', in: ['30-34'] }] };
  expect(withValues(twice, 'age_band', ['20-24']).conditions).toEqual([
    { dimension: 'age_band', in: ['20-24'] },
    ...filter.conditions.slice(1),
  ]);
});

test('every part can be taken away by itself', () => {
  const filter = toggleIndicator(toggleDatum(noFilter, youngWomen), 'party_member');
  expect(filterText(filter, { library: starterLibrary, language: 'en' })).toBe(
    'Age band: 25–29; Gender: Female; Party members',
  );
  const rest = { conditions: [{ dimension: 'age_band', in: ['25-29'] }, { indicator: 'party_member' }] };
  expect(withReplaced(filter, 1, null)).toEqual(rest);
});

test('whom a figure led to becomes chips of the filter, each once', () => {
  const women = { dimension: 'gender', in: ['female'] };
  const young = { age: { below: 40 } };
  const wanted = { all: [{ all: [] }, women, { all: [young] }] };
  expect(withAll({ conditions: [women] }, wanted).conditions).toEqual([women, young]);
});
