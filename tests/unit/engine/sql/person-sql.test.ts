import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WorkspaceDatabase } from '../../../../electron/engine/database/workspace-database';
import { personColumns } from '../../../../electron/engine/normalise/person-table';
import { dateAsNumber } from '../../../../electron/engine/sql/date-sql';
import { nameKeyColumn } from '../../../../electron/engine/sql/fold-sql';
import { conditionSql, dimensionSql, requireDimension } from '../../../../electron/engine/sql/person-sql';
import { identifier, join, sql } from '../../../../electron/engine/sql/sql';
import type { Condition } from '../../../../shared/analysis/condition';
import { makeLibrary, starterLibrary } from '../../../../shared/analysis/library';
import { starterDefinitions } from '../../../../shared/analysis/starter-definitions';
import { fold } from '../../../../shared/text/fold';
import { FailureError } from '../../../../shared/contract/failure';

const asOf = '2024-12-31';
const about = { asOf, library: starterLibrary };

/** Name, birth date, gender, qualification, unit. */
const people: readonly (readonly [string, number | null, string | null, string | null, string | null])[] = [
  ['An', 19850101, 'male', 'university', 'Xã A'],
  ['Bình', 19841231, 'female', 'college', "Xã O'B"],
  ['Cúc', 19850102, 'female', 'master', 'Xã A'],
  ['Dũng', 19600615, 'male', 'none', null],
  ['Én', null, null, null, 'Xã A'],
  ['Phú', 20300101, 'male', 'university', 'Xã "C"'],
  ['Giang', 19941231, 'female', 'doctorate', 'Xã A'],
  ['Hà', 19950101, 'female', 'intermediate', 'Xã A'],
];

let database: WorkspaceDatabase;

beforeAll(async () => {
  database = await WorkspaceDatabase.open(':memory:');
  const types = { text: 'VARCHAR', number: 'DOUBLE', date: 'INTEGER' };
  await database.run(
    `CREATE TABLE people (${personColumns.map(({ name, type }) => `${identifier(name).text} ${types[type]}`).join(', ')})`,
  );
  await database.run(`ALTER TABLE people ADD COLUMN ${nameKeyColumn} VARCHAR`);
  for (const [name, birth, gender, qualification, unit] of people) {
    await database.query(
      sql`INSERT INTO people (full_name, name_key, birth_date, gender, qualification, unit) VALUES (${name}, ${fold(name)}, ${birth}, ${gender}, ${qualification}, ${unit})`,
    );
  }
});

afterAll(() => {
  database.close();
});

async function who(condition: Condition, date = asOf): Promise<string[]> {
  const rows = await database.query(
    sql`SELECT full_name FROM people WHERE ${conditionSql(condition, { ...about, asOf: date })} ORDER BY full_name`,
  );
  return rows.map(({ full_name: name }) => String(name));
}

const everyone = people.map(([name]) => name).sort();

test('a date as the table has it', () => {
  expect(dateAsNumber('2024-12-31')).toBe(20241231);
});

describe('age is in completed years at the reference date', () => {
  test('under 40: the fortieth birthday counts as 40', async () => {
    // Born 31/12/1984: 40 on the day itself. Born 1/1/1985: 39.
    expect(await who({ age: { below: 40 } })).toEqual(['An', 'Cúc', 'Giang', 'Hà'].sort());
    expect(await who({ age: { below: 40 } }, '2024-12-30')).toContain('Bình');
    expect(await who({ age: { below: 40 } }, '2025-01-01')).not.toContain('An');
    expect(await who({ age: { below: 40 } }, '2025-01-01')).toContain('Cúc');
  });

  test('from and below', async () => {
    expect(await who({ age: { from: 30, below: 41 } })).toEqual(['An', 'Bình', 'Cúc', 'Giang']);
    expect(await who({ age: { from: 60 } })).toEqual(['Dũng']);
  });

  test('whoever has no birth date, or is not born yet, is of no age', async () => {
    expect(await who({ age: {} })).not.toContain('Én');
    expect(await who({ age: {} })).not.toContain('Phú');
    expect(await who({ not: { age: { below: 40 } } })).toEqual(['Bình', 'Dũng', 'Phú', 'Én'].sort());
  });

  test('bands: every age stands in one, null without one', async () => {
    const rows = await database.query(
      sql`SELECT full_name, ${dimensionSql(requireDimension('age_band', starterLibrary), about)} AS band FROM people`,
    );
    const bands = new Map(rows.map(({ full_name: name, band }) => [name, band]));
    expect(Object.fromEntries(bands)).toEqual({
      An: '35-39',
      Bình: '40-44',
      Cúc: '35-39',
      Dũng: '60-64',
      Én: null,
      Phú: null,
      Giang: '30-34',
      Hà: '25-29',
    });
  });
});

describe('categories', () => {
  test('one of several', async () => {
    expect(await who({ dimension: 'qualification', in: ['master', 'doctorate'] })).toEqual(['Cúc', 'Giang']);
  });

  test('null is "not recorded", alone and beside others', async () => {
    expect(await who({ dimension: 'unit', in: [null] })).toEqual(['Dũng']);
    expect(await who({ dimension: 'gender', in: [null, 'female'] })).toEqual(
      ['Bình', 'Cúc', 'Giang', 'Hà', 'Én'].sort(),
    );
    expect(await who({ dimension: 'gender', in: [] })).toEqual([]);
  });

  test('at least a level; "not recorded" never is', async () => {
    expect(await who({ dimension: 'qualification', atLeast: 'college' })).toEqual([
      'An',
      'Bình',
      'Cúc',
      'Giang',
      'Phú',
    ]);
    expect(await who({ dimension: 'qualification', atLeast: 'none' })).not.toContain('Én');
  });

  test('not: all the others, the unrecorded among them', async () => {
    for (const condition of [
      { dimension: 'qualification', atLeast: 'college' },
      { dimension: 'gender', in: ['female'] },
      { dimension: 'unit', in: [null] },
      { age: { below: 40 } },
    ] satisfies Condition[]) {
      const those = await who(condition);
      const others = await who({ not: condition });
      expect([...those, ...others].sort()).toEqual(everyone);
      expect(await who({ not: { not: condition } })).toEqual(those);
    }
  });

  test('all and any, also of nothing', async () => {
    expect(await who({ all: [] })).toEqual(everyone);
    expect(await who({ any: [] })).toEqual([]);
    expect(
      await who({
        all: [
          { dimension: 'unit', in: ['Xã A'] },
          { any: [{ dimension: 'gender', in: ['male'] }, { age: { below: 30 } }] },
        ],
      }),
    ).toEqual(['An', 'Hà']);
  });
});

describe('fields', () => {
  test('words without tone marks, case and punctuation', async () => {
    expect(await who({ field: 'full_name', contains: 'BINH' })).toEqual(['Bình']);
    expect(await who({ field: 'full_name', contains: 'dung' })).toEqual(['Dũng']);
    expect(await who({ field: 'unit', contains: "xa o'B" })).toEqual(['Bình']);
    expect(await who({ field: 'unit', contains: 'xã a' })).toEqual(['An', 'Cúc', 'Giang', 'Hà', 'Én'].sort());
    expect(await who({ not: { field: 'unit', contains: '' } })).toEqual(['Dũng']);
  });

  test('blank and not blank', async () => {
    expect(await who({ field: 'birth_date', blank: true })).toEqual(['Én']);
    expect(await who({ not: { field: 'unit', blank: true } })).not.toContain('Dũng');
  });

  test('both ends of a range belong to it', async () => {
    expect(await who({ field: 'birth_date', date: { from: '1985-01-01', to: '1985-01-02' } })).toEqual([
      'An',
      'Cúc',
    ]);
    expect(await who({ field: 'birth_date', date: {} })).not.toContain('Én');
  });

  test('years since a date: the anniversary counts, the future does not', async () => {
    const since = (from: number, below: number): Condition => ({
      yearsSince: { field: 'birth_date', from, below },
    });
    expect(await who(since(40, 41))).toEqual(['Bình']);
    expect(await who(since(0, 200))).not.toContain('Phú');
  });

  test('retirement age: the very day counts as reached', async () => {
    // Dũng, born 15/06/1960: 60 years in 2020, before the ages rose.
    expect(await who({ retirement: { within: 0 } }, '2020-06-14')).toEqual([]);
    expect(await who({ retirement: { within: 0 } }, '2020-06-15')).toEqual(['Dũng']);
    expect(await who({ retirement: { after: 0, within: 1 } }, '2020-05-15')).toEqual(['Dũng']);
    expect(await who({ retirement: { after: 1 } }, '2020-05-15')).not.toContain('Dũng');
    expect(await who({ retirement: {} })).not.toContain('Én');
  });

  test('a field of another kind is no such field', () => {
    for (const condition of [
      { field: 'full_name', number: {} },
      { field: 'gender', contains: 'nam' },
      { field: 'unit', date: {} },
      { field: 'ordinal', blank: true },
      { yearsSince: { field: 'salary_step' } },
      { population: 'own_nobody' },
    ] satisfies Condition[])
      expect(() => conditionSql(condition, about)).toThrow(FailureError);
  });
});

describe('standards', () => {
  const library = makeLibrary({
    ...starterDefinitions,
    standards: [
      {
        id: 'a',
        label: 'Xã A: từ cao đẳng',
        basis: '',
        confidence: null,
        who: { dimension: 'unit', in: ['Xã A'] },
        dimension: 'qualification',
        atLeast: 'college',
        validFrom: '2024-01-01',
        validTo: '2024-12-31',
      },
      {
        id: 'women',
        label: 'Nữ: từ thạc sĩ',
        basis: '',
        confidence: null,
        who: { dimension: 'gender', in: ['female'] },
        dimension: 'qualification',
        atLeast: 'master',
        validFrom: null,
        validTo: null,
      },
    ],
  });
  const those = async (is: 'set' | 'met', date: string): Promise<string[]> => {
    const condition = conditionSql({ standard: 'qualification', is }, { asOf: date, library });
    const rows = await database.query(
      sql`SELECT full_name FROM people WHERE ${condition} ORDER BY full_name`,
    );
    return rows.map(({ full_name: name }) => String(name));
  };

  test('the first that includes somebody is theirs; a level that is not recorded meets none', async () => {
    expect(await those('set', '2024-12-31')).toEqual(['An', 'Bình', 'Cúc', 'Giang', 'Hà', 'Én'].sort());
    // Hà is a woman of Xã A with intermediate level, Én has none recorded, Bình would need a master's degree.
    expect(await those('met', '2024-12-31')).toEqual(['An', 'Cúc', 'Giang']);
  });

  test('first and last day belong to the dates of validity', async () => {
    expect(await those('set', '2024-01-01')).toContain('An');
    for (const day of ['2023-12-31', '2025-01-01']) {
      expect(await those('set', day)).toEqual(['Bình', 'Cúc', 'Giang', 'Hà']);
      expect(await those('met', day)).toEqual(['Cúc', 'Giang']);
    }
  });
});

describe('what is written inside values stays a value', () => {
  test.each([
    ["Xã O'B", ['Bình']],
    ['Xã "C"', ['Phú']],
    ["x' OR '1'='1", []],
    ["Xã A'; DROP TABLE people; --", []],
  ])('%s', async (unit, names) => {
    expect(await who({ dimension: 'unit', in: [unit] })).toEqual(names);
    expect(await who({ all: [] })).toEqual(everyone);
  });

  test('names of dimensions and levels are never put into the query', () => {
    const failureOf = (condition: Condition): unknown => {
      try {
        conditionSql(condition, about);
        return null;
      } catch (error) {
        return error instanceof FailureError ? error.failure.kind : error;
      }
    };
    expect(failureOf({ dimension: 'unit" IS NULL; --', in: ['x'] })).toBe('unknown-name');
    expect(failureOf({ dimension: 'national_id', in: ['x'] })).toBe('unknown-name');
    expect(failureOf({ dimension: 'qualification', atLeast: 'nobel' })).toBe('unknown-name');
    expect(failureOf({ dimension: 'unit', atLeast: 'Xã A' })).toBe('unknown-name');
  });
});

test('every dimension can be asked of the people table', async () => {
  const { dimensions } = await import('../../../../shared/analysis/dimensions');
  const columns = dimensions.map(
    (dimension) => sql`${dimensionSql(dimension, about)} AS ${identifier(dimension.id)}`,
  );
  const rows = await database.query(sql`SELECT ${join(columns, ', ')} FROM people`);
  expect(rows).toHaveLength(people.length);
});
