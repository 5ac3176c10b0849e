import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../../shared/analysis/condition';
import { dimensions, findDimension } from '../../../../shared/analysis/dimensions';
import { findIndicator, indicators } from '../../../../shared/analysis/indicators';

/** The names that the command line promises. */
const promised = {
  dimensions:
    'unit staff_group admin_level gender age_band ethnicity ethnic_minority party_member position rank general_education qualification specialisation specialisation_match political_theory state_management rating',
  indicators:
    'under_40 under_30 female ethnic_minority party_member general_education_standard qualified_elementary_up qualified_college_up qualified_university_up political_theory_any state_management_any specialisation_match rated_good_up',
};

const categories: Readonly<Record<string, string>> = {
  gender: 'female male',
  staff_group: 'cadre civil_servant public_employee part_time contract',
  qualification: 'none elementary intermediate college university master doctorate',
  general_education: 'primary lower_secondary upper_secondary',
  political_theory: 'none elementary intermediate advanced bachelor',
  state_management: 'none officer specialist principal_specialist senior_specialist',
  rating: 'incomplete complete good excellent',
};

test.each(promised.dimensions.split(' '))('the dimension %s exists', (id) => {
  expect(findDimension(id)?.id).toBe(id);
});

test.each(promised.indicators.split(' '))('the indicator %s exists', (id) => {
  expect(findIndicator(id)?.id).toBe(id);
});

test.each(Object.entries(categories))('%s: %s, the ordered ones from the lowest up', (id, ids) => {
  expect(findDimension(id)?.categories?.map((category) => category.id)).toEqual(ids.split(' '));
});

test('ids are never used twice', () => {
  for (const list of [dimensions, indicators]) {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test.each(['age_band', 'age_band_party', 'age_band_leaders'])('every age stands in one band of %s', (id) => {
  const source = findDimension(id)?.source;
  if (!source || !('cases' in source)) throw new Error(`${id} has no bands`);
  for (let age = 0; age <= 100; age += 1) {
    const bands = source.cases.filter(({ when }) => {
      if (!('age' in when)) throw new Error(`${id} has a band of something else`);
      return age >= (when.age.from ?? 0) && age < (when.age.below ?? 200);
    });
    expect(bands, `${age}`).toHaveLength(1);
  }
});

/** The parts of a condition that name a dimension. */
function namesIn(condition: Condition): Extract<Condition, { dimension: string }>[] {
  if ('all' in condition) return condition.all.flatMap(namesIn);
  if ('any' in condition) return condition.any.flatMap(namesIn);
  if ('not' in condition) return namesIn(condition.not);
  return 'dimension' in condition ? [condition] : [];
}

describe.each(indicators)('$id', ({ numerator, denominator, unknown, label, definition, basis }) => {
  test('says what it is in both languages', () => {
    for (const text of [label, definition, basis]) {
      expect(text.vi.length).toBeGreaterThan(1);
      expect(text.en.length).toBeGreaterThan(1);
    }
    expect(definition.vi).toMatch(/\.$/);
  });

  test('names dimensions and categories that exist', () => {
    for (const part of [numerator, denominator ?? { all: [] }, unknown].flatMap(namesIn)) {
      const dimension = findDimension(part.dimension);
      expect(dimension).toBeDefined();
      const ids = dimension?.categories?.map(({ id }) => id) ?? [];
      const named = 'in' in part ? part.in.filter((id) => id !== null) : [part.atLeast];
      for (const id of named) expect(ids).toContain(id);
    }
  });
});
