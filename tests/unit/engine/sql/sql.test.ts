import { expect, test } from 'vitest';
import { identifier, join, sql } from '../../../../electron/engine/sql/sql';

test('values travel beside the query', () => {
  const name = "'; DROP TABLE people; --";
  expect(sql`SELECT * FROM people WHERE full_name = ${name} AND age > ${40} AND unit IS ${null}`).toEqual({
    text: 'SELECT * FROM people WHERE full_name = ? AND age > ? AND unit IS ?',
    values: [name, 40, null],
  });
});

test('pieces are put in place with their values, in the order of the text', () => {
  const older = sql`age >= ${40}`;
  const inUnit = sql`unit IN (${join([sql`${'A'}`, sql`${'B'}`], ', ')})`;
  expect(sql`SELECT ${1} WHERE ${older} AND ${inUnit} LIMIT ${10}`).toEqual({
    text: 'SELECT ? WHERE age >= ? AND unit IN (?, ?) LIMIT ?',
    values: [1, 40, 'A', 'B', 10],
  });
});

test.each([
  ['unit', '"unit"'],
  ['a"b', '"a""b"'],
  ['x"; DROP TABLE people; --', '"x""; DROP TABLE people; --"'],
])('the name %s is quoted', (name, text) => {
  expect(identifier(name)).toEqual({ text, values: [] });
});

test('nothing joined is nothing', () => {
  expect(join([], ', ')).toEqual({ text: '', values: [] });
});
