import { describe, expect, test } from 'vitest';
import { checkRoster } from '../../../../electron/engine/check/check-roster';
import type { Finding } from '../../../../electron/engine/check/finding';
import type { IssueKind } from '../../../../electron/engine/check/issue-kinds';
import type { Roster } from '../../../../electron/engine/load/understand-sources';
import type { PersonValues } from '../../../../electron/engine/normalise/person-table';

const asOf = '2024-12-31';
const columns = [
  'full_name',
  'birth_date',
  'gender',
  'unit',
  'national_id',
  'staff_code',
  'recruitment_date',
  'party_date',
  'rank',
  'salary_coefficient',
  'qualification',
];

/** A roster with one column a field, A, B, C…, and one row a person from row 2 on. */
function rosterOf(...people: readonly PersonValues[]): Roster {
  return {
    files: [
      {
        path: '/x/tệp.xlsx',
        format: 'xlsx',
        encoding: 'utf-8',
        delimiter: null,
        sheets: [
          {
            name: 'S',
            headerRows: [1, 1],
            statedDate: null,
            remembered: false,
            columns: columns.map((field, index) => ({
              column: String.fromCharCode(65 + index),
              header: [field],
              field,
              confidence: 1,
            })),
            rows: {
              total: people.length + 1,
              people: people.length,
              section: 0,
              subtotal: 0,
              header: 1,
              blank: 0,
              other: 0,
              rejected: 0,
            },
          },
        ],
      },
    ],
    people: people.map((values, index) => ({
      file: 0,
      sheet: 'S',
      row: index + 1,
      values: { ...normal(index), ...values },
    })),
    findings: [],
    statedDate: null,
    province: null,
    understood: [],
    corrections: [],
  };
}

function normal(index: number): PersonValues {
  return {
    full_name: `Lò Số ${'ABCDEFGH'.charAt(index)}`,
    birth_date: 19850305 + index * 10_000,
    birth_date_precision: 'day',
    gender: 'male',
    unit: 'Xã Mẫu',
  };
}

function found(kind: IssueKind, ...people: readonly PersonValues[]): Finding[] {
  return checkRoster(rosterOf(...people), asOf).filter((finding) => finding.kind === kind);
}

test('people with nothing wrong bring no findings', () => {
  expect(
    checkRoster(
      rosterOf(
        {
          national_id: '011085000123',
          staff_code: 'A1',
          recruitment_date: 20080101,
          recruitment_date_precision: 'day',
          rank: 'Chuyên viên',
          salary_coefficient: 3.33,
          qualification: 'university',
        },
        { national_id: '111222333', staff_code: 'A2', gender: 'female' },
      ),
      asOf,
    ),
  ).toEqual([]);
});

describe('birth dates', () => {
  test('after the reference date, at its cell', () => {
    expect(found('birth_date_future', {}, { birth_date: 20250101 })).toMatchObject([
      { file: 0, sheet: 'S', row: 2, column: 1, field: 'birth_date', value: '01/01/2025' },
    ]);
  });

  test.each([
    [20091231, false],
    [20100101, true],
    [19431231, true],
    [19441231, false],
  ])('%i: a child or a very old person %s', (birth, told) => {
    expect(found('age_implausible', { birth_date: birth }).length > 0).toBe(told);
  });

  // NĐ 135/2020: men reach 61 in 2024, women 56 years and 4 months.
  test.each([
    ['male', 19631130, true],
    ['male', 19640101, false],
    ['male', 19750101, false],
    ['female', 19680731, true],
    ['female', 19680901, false],
    ['female', 19640101, true],
  ])('%s born %i is past retirement age: %s', (gender, birth, told) => {
    expect(found('over_retirement_age', { gender, birth_date: birth }).length > 0).toBe(told);
  });

  test.each<PersonValues>([
    { staff_group: 'part_time' },
    { position: 'Trưởng thôn' },
    { position: 'Trưởng bản Na Sang' },
    { position: 'Tổ trưởng tổ dân phố 5' },
    { position: 'Bí thư chi bộ bản' },
    { position: 'Trưởng ban công tác Mặt trận thôn' },
  ])('a part-time post has no retirement age: %j', (values) => {
    expect(found('over_retirement_age', { gender: 'male', birth_date: 19500101, ...values })).toEqual([]);
  });

  test.each<PersonValues>([
    { staff_group: 'cadre' },
    { position: 'Trưởng ban Tuyên giáo' },
    { position: 'Công chức nông thôn mới' },
    { position: 'Chủ tịch UBND' },
  ])('every other post has one: %j', (values) => {
    expect(found('over_retirement_age', { gender: 'male', birth_date: 19500101, ...values })).toHaveLength(1);
  });

  test('retirement is not judged where the sex is not known', () => {
    expect(found('over_retirement_age', { gender: null, birth_date: 19550101 })).toEqual([]);
  });
});

describe('other dates', () => {
  test('in the future', () => {
    expect(
      found('date_future', { recruitment_date: 20250201, recruitment_date_precision: 'day' }),
    ).toMatchObject([{ field: 'recruitment_date', value: '01/02/2025', row: 1, column: 6 }]);
  });

  test('work before 15', () => {
    expect(
      found('entry_too_young', {
        birth_date: 19850305,
        recruitment_date: 20000304,
        recruitment_date_precision: 'day',
      }),
    ).toHaveLength(1);
    expect(
      found('entry_too_young', {
        birth_date: 19850305,
        recruitment_date: 20000305,
        recruitment_date_precision: 'day',
      }),
    ).toEqual([]);
  });

  test('the Party before 18', () => {
    expect(
      found('entry_too_young', { birth_date: 19850305, party_date: 20030304, party_date_precision: 'day' }),
    ).toHaveLength(1);
    expect(
      found('entry_too_young', { birth_date: 19850305, party_date: 20030305, party_date_precision: 'day' }),
    ).toEqual([]);
  });
});

describe('missing values', () => {
  test.each([
    ['full_name', 'name_missing'],
    ['birth_date', 'birth_date_missing'],
    ['gender', 'gender_missing'],
    ['unit', 'unit_missing'],
  ] as const)('%s', (field, kind) => {
    expect(found(kind, {}, { [field]: null })).toMatchObject([
      { row: 2, column: columns.indexOf(field), field },
    ]);
  });
});

describe('codes', () => {
  test.each([
    ['01108500012', true],
    ['0110850001234', true],
    ['01108500012A', true],
    ['011085000123', false],
    ['111222333', false],
  ])('national id %s is malformed: %s', (code, told) => {
    expect(found('national_id_malformed', { national_id: code }).length > 0).toBe(told);
  });

  test.each([
    ['1085000123', '001085000123'],
    ['11222333', '011222333'],
  ])('national id %s may have lost zeros', (code, likely) => {
    expect(found('national_id_zeros_lost', { national_id: code })).toMatchObject([
      { value: code, taken: likely },
    ]);
    expect(found('national_id_malformed', { national_id: code })).toEqual([]);
    expect(found('code_repeated', { national_id: likely }, { national_id: code })).toHaveLength(1);
  });

  test('two people with one code: the second is told where the first stands', () => {
    expect(
      found('code_repeated', { national_id: '011085000123' }, {}, { national_id: '011085000123' }),
    ).toMatchObject([{ field: 'national_id', row: 3, value: '011085000123', taken: 'S!E2' }]);
    expect(found('code_repeated', { staff_code: 'A1' }, { staff_code: 'A1' })).toHaveLength(1);
  });
});

describe('the same person twice', () => {
  test('one name and birth date, marks and case aside', () => {
    expect(
      found(
        'person_repeated',
        { full_name: 'Lò Văn Hoà', birth_date: 19850305 },
        { full_name: 'LÒ VĂN HÒA', birth_date: 19850305 },
      ),
    ).toMatchObject([{ row: 2, taken: 'S!A2' }]);
  });

  test('two birth dates, or bare years, are two people', () => {
    expect(
      found(
        'person_repeated',
        { full_name: 'Lò Văn Hoà', birth_date: 19850305 },
        { full_name: 'Lò Văn Hoà', birth_date: 19850306 },
      ),
    ).toEqual([]);
    const year = { full_name: 'Lò Văn Hoà', birth_date: 19850101, birth_date_precision: 'year' };
    expect(found('person_repeated', year, year)).toEqual([]);
  });
});

describe('sex and name', () => {
  test.each([
    ['Lò Thị Hoa', 'male', true],
    ['Lò Thị Hoa', 'female', false],
    ['Lò Văn Hoa', 'female', true],
    ['Lò Văn Hoa', 'male', false],
    ['Văn Thị Hoa', 'female', false],
    ['Lò Thanh Thị', 'male', false],
    ['Quàng Thị', 'male', false],
  ])('%s, %s: %s', (name, gender, told) => {
    expect(found('gender_unlike_name', { full_name: name, gender }).length > 0).toBe(told);
  });
});

/** NĐ 204/2004 as domain research §4.4 has it: class, steps, first, step, last. */
const scales = [
  ['Chuyên viên cao cấp', 6, 6.2, 0.36, 8.0],
  ['Chuyên viên chính', 8, 4.4, 0.34, 6.78],
  ['Chuyên viên', 9, 2.34, 0.33, 4.98],
  ['Cán sự', 10, 2.1, 0.31, 4.89],
] as const;

describe.each(scales)('salary of a %s', (rank, steps, first, step, last) => {
  const offScale = (coefficient: number): boolean =>
    found('salary_off_scale', { rank, salary_coefficient: coefficient }).length > 0;

  test('every step of the scale is right', () => {
    const coefficients = Array.from(
      { length: steps },
      (_, index) => Math.round((first + index * step) * 100) / 100,
    );
    expect(coefficients[steps - 1]).toBe(last);
    expect(coefficients.filter(offScale)).toEqual([]);
  });

  test('anything else is not', () => {
    for (const coefficient of [first - step, last + step, first + 0.05, last - 0.1])
      expect(offScale(coefficient)).toBe(true);
  });
});

describe('rank and qualification', () => {
  test.each([
    ['Chuyên viên', 'university', false],
    ['Chuyên viên', 'master', false],
    ['Chuyên viên', 'intermediate', true],
    ['Chuyên viên chính', 'college', true],
    ['Chuyên viên cao cấp', 'doctorate', false],
    ['Cán sự', 'elementary', true],
    ['Cán sự', 'college', false],
    ['Nhân viên', 'none', false],
  ])('%s with %s: %s', (rank, qualification, told) => {
    expect(found('level_below_rank', { rank, qualification }).length > 0).toBe(told);
  });
});
