import { afterAll, beforeAll, expect, test } from 'vitest';
import { bitsOfKeys } from '../../../../electron/engine/columns/condition-bits';
import { PeopleColumns } from '../../../../electron/engine/columns/people-columns';
import { WorkspaceDatabase } from '../../../../electron/engine/database/workspace-database';
import { sql } from '../../../../electron/engine/sql/sql';

const { signal } = new AbortController();
const units = ["Xã 'Mường' Phăng", 'Phường "Thanh Bình"', '', null, 'Xã\\Nà Tấu; DROP TABLE people'];
let database: WorkspaceDatabase;

beforeAll(async () => {
  database = await WorkspaceDatabase.open(':memory:');
  await database.run('CREATE TABLE people (person_id INTEGER, unit VARCHAR, age INTEGER)');
  // The order of the rows is not that of the people.
  for (let person = 200; person > 0; person -= 1)
    await database.query(
      sql`INSERT INTO people VALUES (${person}, ${units[person % units.length] ?? null}, ${person % 70})`,
    );
});

afterAll(() => {
  database.close();
});

test('hold of every person what the database says', async () => {
  const columns = new PeopleColumns(database);
  const tests = Array.from({ length: 70 }, (_, age) => sql`age = ${age}`);
  const known = await columns.ask({ texts: [sql`unit`], tests }, signal);
  const { keys, of } = known.codes(sql`unit`);
  expect(known.people).toBe(200);
  for (let person = 1; person <= 200; person += 1) {
    const place = person - 1;
    expect(keys[of[place] ?? -1]).toBe(units[person % units.length]);
    for (const age of [0, 30, 31, 32, 69]) {
      const bits = known.bits(sql`age = ${age}`);
      expect((((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1).toBe(person % 70 === age);
    }
  }
  expect(bitsOfKeys(known.codes(sql`unit`), [null]).some((word) => word !== 0)).toBe(true);
});

test('ask the database once', async () => {
  const columns = new PeopleColumns(database);
  const first = await columns.ask({ texts: [sql`unit`], tests: [sql`age < ${40}`] }, signal);
  const second = await columns.ask(
    { texts: [sql`unit`], tests: [sql`age < ${41}`, sql`age < ${40}`] },
    signal,
  );
  expect(second.codes(sql`unit`)).toBe(first.codes(sql`unit`));
  expect(second.bits(sql`age < ${40}`)).toBe(first.bits(sql`age < ${40}`));
  expect(second.bits(sql`age < ${41}`)).not.toEqual(first.bits(sql`age < ${40}`));
});

test('say that they were cancelled', async () => {
  const stopped = AbortSignal.abort();
  await expect(
    new PeopleColumns(database).ask({ texts: [], tests: [sql`age < 1`] }, stopped),
  ).rejects.toMatchObject({
    failure: { kind: 'cancelled' },
  });
});
