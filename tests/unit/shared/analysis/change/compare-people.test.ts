import { describe, expect, test } from 'vitest';
import {
  comparableFields,
  identityOf,
  tellTwins,
  type ComparedPerson,
} from '../../../../../shared/analysis/change/compared-person';
import { comparePeople, countKinds } from '../../../../../shared/analysis/change/compare-people';
import { pairKey } from '../../../../../shared/analysis/change/match-people';
import { fold } from '../../../../../shared/text/fold';

const an: ComparedPerson = {
  ...{ person: 1, recruited: null, nationalId: null, staffCode: null, nameKey: 'lo van an' },
  values: {
    ...{ full_name: 'Lò Văn An', birth_date: '1975-01-01', gender: 'male', ethnicity: 'Thái', unit: 'Xã A' },
    ...{ staff_group: 'cadre', position: 'Văn phòng - Thống kê', job: null, rank: 'Cán sự' },
    ...{ party_member: 'no', salary_step: 3, salary_coefficient: 2.72 },
    ...{ general_education: 'upper_secondary', qualification: 'college', specialisation: 'Luật' },
    ...{ political_theory: 'elementary', state_management: null },
  },
};

function withValue(
  person: ComparedPerson,
  field: keyof ComparedPerson['values'],
  value: string | number | null,
): ComparedPerson {
  return { ...person, values: { ...person.values, [field]: value } };
}

function named(person: ComparedPerson, name: string): ComparedPerson {
  return { ...withValue(person, 'full_name', name), nameKey: fold(name) };
}

const dates = { from: '2023-12-31', to: '2024-12-31' };

describe('what can be compared', () => {
  const people = (count: number, recorded: number, field: keyof ComparedPerson['values']) =>
    Array.from({ length: count }, (_, at) => withValue(an, field, at < recorded ? 'x' : null));
  test.each([
    ['recorded in both', people(20, 1, 'rank'), people(20, 20, 'rank'), true],
    ['in neither', people(20, 0, 'rank'), people(20, 0, 'rank'), false],
    ['of most in the other one alone', people(20, 0, 'rank'), people(20, 16, 'rank'), false],
    ['of most in the first one alone', people(20, 16, 'rank'), people(20, 0, 'rank'), false],
    ['of some in the other one: it was empty', people(20, 0, 'rank'), people(20, 15, 'rank'), true],
    ['of a few people', people(9, 0, 'rank'), people(9, 9, 'rank'), true],
    ['of many nobody', people(200, 0, 'rank'), people(200, 1, 'rank'), false],
  ])('a field %s', (_name, before, after, isCompared) => {
    expect(comparableFields(before, after).includes('rank')).toBe(isCompared);
    expect(comparableFields(before, after)).toContain('unit');
  });
});

describe('two rosters', () => {
  const born = (person: ComparedPerson, date: string): ComparedPerson =>
    withValue(person, 'birth_date', date);
  const compare = (before: ComparedPerson[], after: ComparedPerson[], answers = new Map()) =>
    comparePeople(before, after, dates, answers);

  test('whoever has a code is the same under a corrected name', () => {
    const coded = { ...an, nationalId: '011085000001' };
    const compared = compare([coded], [named(coded, 'Lò Văn An Mới')]);
    expect(compared.changed[0]?.changes.map(({ kind }) => kind)).toEqual(['corrected']);
  });

  test('a code and a date of birth under wholly another name are asked, under another sex too', () => {
    const coded = { ...an, nationalId: '011085000001' };
    const woman = withValue(coded, 'gender', 'female');
    const doubts = (after: ComparedPerson) => compare([coded], [after]).doubtful.map(({ doubt }) => doubt);
    expect(doubts(named(coded, 'Tráng A Páo'))).toEqual(['same-code-other-name']);
    expect(doubts(named(woman, 'Lò Thị An'))).toEqual(['same-code-other-name']);
    expect(doubts(born(woman, '1980-02-02'))).toEqual(['same-code-other-person']);
    expect(doubts(born(named(coded, 'Lò Văn Yên'), '1980-02-02'))).toEqual(['same-code-other-person']);
    expect(compare([coded], [woman])).toMatchObject({ doubtful: [], unchanged: 0 });
    expect(countKinds(compare([coded], [named(coded, 'Tráng A Páo')]).changed)).toMatchObject({
      ...{ joined: 1, left: 1, corrected: 0 },
    });
  });

  test('without a code: near names of one day are asked in any unit, and tones with another sex', () => {
    const doubts = (after: ComparedPerson) => compare([an], [after]).doubtful.map(({ doubt }) => doubt);
    expect(doubts(withValue(named(an, 'Lò Văn Yên'), 'unit', 'Xã B'))).toEqual(['name-differs']);
    expect(doubts(withValue(named(an, 'Lò Vân An'), 'gender', 'female'))).toEqual(['sex-differs']);
    expect(compare([an], [withValue(an, 'gender', 'female')]).doubtful).toEqual([]);
    expect(doubts(named(an, 'Tráng A Páo'))).toEqual([]);
  });

  test('a namesake of the unit is not asked about where no slip of a pen makes the dates of birth one', () => {
    const asked = (date: string) => compare([an], [born(an, date)]).doubtful.length;
    for (const slip of ['1995-01-01', '1985-02-03', '1978-12-31', '1996-01-02', '1996-02-01', '1985'])
      expect(asked(slip), slip).toBe(1);
    for (const far of ['1996-02-03', '1952-10-31', '1996', '1952']) expect(asked(far), far).toBe(0);
  });

  test('a likely pair is asked, counted as two until then, and answered for good', () => {
    const other = born(an, '1975-02-02');
    const asked = compare([an], [other]);
    expect(asked.doubtful.map(({ doubt }) => doubt)).toEqual(['birth-differs']);
    expect(countKinds(asked.changed)).toMatchObject({ joined: 1, left: 1 });
    const [pair] = asked.doubtful;
    const answer = (what: 'same' | 'different') =>
      compare([an], [other], new Map(pair && [[pairKey(pair), what]]));
    expect(countKinds(answer('same').changed)).toMatchObject({ joined: 0, left: 0, corrected: 1 });
    expect(countKinds(answer('different').changed)).toMatchObject({ joined: 1, left: 1 });
    expect([...answer('same').doubtful, ...answer('different').doubtful]).toEqual([]);
  });

  test('whoever is asked about has not retired until the answer says that it is somebody else', () => {
    const [old, young] = [born(an, '1955-02-02'), born(an, '1975-02-02')];
    const asked = compare([old], [young]);
    expect(countKinds(asked.changed)).toMatchObject({ left: 1, retired: 0 });
    const [pair] = asked.doubtful;
    const different = compare([old], [young], new Map(pair && [[pairKey(pair), 'different']]));
    expect(countKinds(different.changed)).toMatchObject({ left: 0, retired: 1 });
  });

  test('two of one name and birth are told apart by their unit, else asked', () => {
    const elsewhere = withValue(an, 'unit', 'Xã B');
    expect(compare([an, elsewhere], [elsewhere, an])).toMatchObject({ unchanged: 2, doubtful: [] });
    const moved = withValue(an, 'unit', 'Xã Z');
    expect(compare([an, elsewhere], [moved]).doubtful.map(({ doubt }) => doubt)).toEqual(['several']);
  });

  test('as many whom nothing tells apart in both rosters have stayed; one more or less is asked', () => {
    const two = (person: ComparedPerson): ComparedPerson[] => tellTwins([person, { ...person, person: 2 }]);
    expect(compare(two(an), two(an))).toMatchObject({ unchanged: 2, changed: [], doubtful: [] });
    const coded = two({ ...an, nationalId: '011085000001' });
    expect(compare(coded, coded)).toMatchObject({ unchanged: 2, changed: [], doubtful: [] });
    expect(compare(two(an), [an]).doubtful.map(({ doubt }) => doubt)).toEqual(['several']);
    const raised = two(withValue(an, 'qualification', 'university'));
    expect(compare(two(an), raised).doubtful).toHaveLength(2);
    const [pair] = compare(two(an), raised).doubtful;
    const said = new Map(pair && [[pairKey(pair), 'different' as const]]);
    expect(compare(two(an), raised, said).unchanged).toBe(0);
  });

  test('a doubt ends where the two are found elsewhere: a code that stands twice, or is given to a newcomer', () => {
    const one = { ...an, staffCode: 'X1' };
    const other = { ...born(an, '1980-03-04'), nameKey: 'tran thi be', staffCode: 'X1' };
    expect(compare([one, other], [one, other])).toMatchObject({ unchanged: 2, changed: [], doubtful: [] });
    const stays = { ...an, staffCode: null };
    const compared = compare([one], [other, stays]);
    expect(compared.doubtful).toEqual([]);
    expect(countKinds(compared.changed)).toMatchObject({ joined: 1, left: 0 });
  });

  test('the same name and birth with two codes may be two people', () => {
    const [one, two] = ['011085000001', '011085000002'].map((nationalId) => ({ ...an, nationalId }));
    expect(compare([one ?? an], [two ?? an]).doubtful.map(({ doubt }) => doubt)).toEqual(['codes-differ']);
  });

  test.each([
    ['011085000001', '11085000001'],
    ['001085000001', '1085000001'],
    ['011222333', '11222333'],
  ])('%s and %s, whose zeros a spreadsheet dropped, are one code', (whole, short) => {
    const coded = (nationalId: string): ComparedPerson => ({ ...an, nationalId });
    expect(compare([coded(whole)], [coded(short)])).toMatchObject({ unchanged: 1, doubtful: [] });
    const renamed = named(coded(short), 'Lò Văn An Mới');
    expect(compare([coded(whole)], [renamed]).changed[0]?.changes.map(({ kind }) => kind)).toEqual([
      'corrected',
    ]);
    const other = coded(short.replace(/.$/, '9'));
    expect(compare([coded(whole)], [other]).doubtful.map(({ doubt }) => doubt)).toEqual(['codes-differ']);
  });

  test('who had reached the retirement age has retired', () => {
    expect(compare([born(an, '1963-12-31')], []).changed[0]?.end).toBe('retired');
    expect(compare([born(an, '1964-01-01')], []).changed[0]?.end).toBe('left');
    expect(compare([born(an, '1963')], []).changed[0]?.end).toBe('retired');
  });
});

test.each([
  ['party_member', 'yes'],
  ['salary_step', 4],
  ['salary_coefficient', 3],
  ['specialisation', 'Hành chính'],
] as const)('another %s is a change', (field, value) => {
  const { unchanged, changed } = comparePeople([an], [withValue(an, field, value)], dates, new Map());
  expect(unchanged).toBe(0);
  expect(changed[0]?.changes).toEqual([{ kind: 'other', field, before: an.values[field], after: value }]);
});

test.each([
  ['specialisation', 'Chăn nuôi thú y', 'Chăn nuôi - Thú y'],
  ['unit', 'Ban Tuyên giáo - Dân vận', 'Ban Tuyên giáo, Dân vận'],
] as const)('a %s that is only written otherwise is no change', (field, value, other) => {
  const { unchanged } = comparePeople(
    [withValue(an, field, value)],
    [withValue(an, field, other)],
    dates,
    new Map(),
  );
  expect(unchanged).toBe(1);
});

test('namesakes whom nothing tells apart are asked about, and answered, each for themselves', () => {
  const twins = tellTwins([an, { ...an, person: 8 }, { ...an, person: 9, nameKey: 'an khac' }]);
  const [first = '', second = '', other = ''] = twins.map(identityOf);
  expect(new Set([first, second, other]).size).toBe(3);
  // Answers that were given before stay with the first.
  expect(first).toBe(identityOf(an));
  const { changed } = comparePeople(
    twins,
    [],
    dates,
    new Map(),
    new Map([
      [first, 'transferred'],
      [second, 'resigned'],
    ]),
  );
  expect(changed.slice(0, 2).map(({ end }) => end)).toEqual(['transferred', 'resigned']);
});

test('in what one of the rosters records of nobody, nobody has changed', () => {
  const without = (person: ComparedPerson): ComparedPerson => withValue(person, 'party_member', null);
  const many = Array.from({ length: 220 }, (_, at) => ({ ...an, person: at, staffCode: `TM${at}` }));
  const compared = comparePeople(many.map(without), many, dates, new Map());
  expect(compared).toMatchObject({ unchanged: 220, changed: [] });
  expect(compared.fields).not.toContain('party_member');
});

describe('appointments', () => {
  const compare = (before: readonly ComparedPerson[], after: readonly ComparedPerson[]) =>
    comparePeople(before, after, dates, new Map()).changed.map(({ changes }) =>
      changes.map(({ kind }) => kind),
    );
  const staff = (post: string | null, at: number, more: Partial<ComparedPerson['values']> = {}) => ({
    ...{ ...an, person: at, staffCode: `M${at}` },
    values: { ...an.values, unit: 'Sở Nội vụ', rank: 'Chuyên viên', position: post, ...more },
  });
  const others = ['Giám đốc', 'Trưởng phòng', null, null].map((post, at) => staff(post, at + 10));
  const appointed = (
    before: readonly ComparedPerson[],
    post: string | null,
    more: Partial<ComparedPerson['values']> = {},
  ) => compare([staff(null, 1, more), ...before], [staff(post, 1, more), ...before]);

  test('a first leading post is a rise where ordinary people have a blank', () => {
    expect(appointed(others, 'Phó Trưởng phòng')).toEqual([['promoted']]);
    expect(appointed(others, 'Chuyên viên')).toEqual([['completed']]);
    expect(appointed(others, 'Phó Trưởng phòng', { job: 'Chuyên viên' })).toEqual([['promoted']]);
    expect(appointed(others, 'Phó Trưởng phòng', { job: 'Phó Trưởng phòng' })).toEqual([['completed']]);
  });

  test('without a column of posts, in another unit’s list too, and where a blank is a gap it is completed', () => {
    expect(appointed([], 'Phó Trưởng phòng')).toEqual([['completed']]);
    const elsewhere = others.map((each) => withValue(each, 'unit', 'Sở Y tế'));
    expect(appointed(elsewhere, 'Phó Trưởng phòng')).toEqual([['completed']]);
    const full = ['Giám đốc', 'Chuyên viên', 'Chuyên viên'].map((post, at) => staff(post, at + 10));
    expect(appointed(full, 'Phó Trưởng phòng')).toEqual([['completed']]);
  });

  test('up is a rise, sideways and down another post', () => {
    const kinds = (before: string, after: string): unknown =>
      compare([staff(before, 1)], [staff(after, 1)])[0];
    expect(kinds('Trưởng phòng', 'Phó Giám đốc Sở')).toEqual(['promoted']);
    expect(kinds('Chuyên viên', 'Phó Chi cục trưởng')).toEqual(['promoted']);
    expect(kinds('Chi cục trưởng', 'Trưởng phòng')).toEqual(['other-post']);
    expect(kinds('Phó Giám đốc', 'Trưởng phòng')).toEqual(['other-post']);
  });
});
