import type { Chunk, WorkspaceDatabase } from '../database/workspace-database';
import { identifier, join, sql, type Sql } from '../sql/sql';
import { noBits, type Bits } from './bits';
import { codesFor, type Codes } from './codes';

/** So many answers of yes or no travel in one number. */
const testsInANumber = 31;

/** Texts as codes and tests as bits of every person, in one pass over the people; a person's number minus one is their place. */
export async function readColumns(
  database: WorkspaceDatabase,
  texts: readonly Sql[],
  tests: readonly Sql[],
  people: number,
  signal: AbortSignal,
): Promise<{ readonly codes: readonly Codes[]; readonly bits: readonly Bits[] }> {
  const keys = await readKeys(database, texts, signal);
  const codes = keys.map((own) => ({ keys: own, of: codesFor(own.length, people) }));
  const bits = tests.map(() => noBits(people));
  const packs = inPacks(tests.map((_test, index) => index));
  const said = [
    sql`person_id`,
    ...texts.map((text, index) => sql`${text} AS ${textName(index)}`),
    ...tests.map((test, index) => sql`${test} AS ${testName(index)}`),
  ];
  const read = [
    sql`person_id`,
    ...texts.map((_text, index) => sql`${keysName(index)}.code`),
    ...packs.map(packSql),
  ];
  const joins = keys.map(
    (own, index) =>
      sql`LEFT JOIN ${keysSql(own)} ${keysName(index)} ON ${keysName(index)}.key = ${textName(index)}`,
  );
  const chunks = await database.chunks(
    sql`SELECT ${join(read, ', ')} FROM (SELECT ${join(said, ', ')} FROM people) ${join(joins, ' ')}`,
    signal,
  );
  for (const chunk of chunks) {
    const places = numbersOf(chunk, 0).map((person) => person - 1);
    codes.forEach(({ keys: own, of }, index) => {
      const column = chunk.getColumnVector(1 + index);
      for (let row = 0; row < places.length; row += 1)
        of[places[row] as number] = (column.getItem(row) as number | null) ?? own.length - 1;
    });
    packs.forEach((pack, index) => {
      const numbers = numbersOf(chunk, 1 + codes.length + index);
      pack.forEach((test, place) => setBits(bits[test] as Bits, places, numbers, 1 << place));
    });
  }
  return { codes, bits };
}

function setBits(bits: Bits, places: Uint32Array, numbers: Uint32Array, mask: number): void {
  for (let row = 0; row < places.length; row += 1) {
    if (((numbers[row] as number) & mask) === 0) continue;
    const place = places[row] as number;
    bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
  }
}

/** All values that occur of each text, null behind them. */
async function readKeys(
  database: WorkspaceDatabase,
  texts: readonly Sql[],
  signal: AbortSignal,
): Promise<(string | null)[][]> {
  if (texts.length === 0) return [];
  const each = texts.map(
    (text, index) =>
      sql`SELECT ${index} AS place, key FROM (SELECT DISTINCT ${text} AS key FROM people) WHERE key IS NOT NULL`,
  );
  const keys: (string | null)[][] = texts.map(() => []);
  for (const { place, key } of await database.query(join(each, ' UNION ALL '), signal))
    keys[Number(place)]?.push(String(key));
  for (const own of keys) own.push(null);
  return keys;
}

function keysSql(keys: readonly (string | null)[]): Sql {
  const list = sql`${JSON.stringify(keys.slice(0, -1))}::JSON::VARCHAR[]`;
  return sql`(SELECT unnest(list) AS key, (generate_subscripts(list, 1) - 1)::UINTEGER AS code FROM (SELECT ${list} AS list))`;
}

function packSql(pack: readonly number[]): Sql {
  const bits = pack.map((test, place) => sql`${testName(test)}::UINTEGER * ${2 ** place}::UINTEGER`);
  return sql`(${join(bits, ' + ')})::UINTEGER`;
}

function inPacks(tests: readonly number[]): number[][] {
  const packs: number[][] = [];
  for (let from = 0; from < tests.length; from += testsInANumber)
    packs.push(tests.slice(from, from + testsInANumber));
  return packs;
}

function numbersOf(chunk: Chunk, column: number): Uint32Array {
  const vector = chunk.getColumnVector(column);
  const numbers = new Uint32Array(chunk.rowCount);
  for (let row = 0; row < numbers.length; row += 1) numbers[row] = vector.getItem(row) as number;
  return numbers;
}

const textName = (index: number): Sql => identifier(`text${index}`);
const testName = (index: number): Sql => identifier(`test${index}`);
const keysName = (index: number): Sql => identifier(`keys${index}`);
