import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { placesOfKeys, vietnameseKey } from '../../../shared/text/vietnamese-order';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { identifier, sql, type Sql } from '../sql/sql';

/** Codes are sorted as they are, digit by digit. */
const asWritten: ReadonlySet<string> = new Set(['staff_code', 'national_id', 'phone', 'rank_code']);

/** Whether the texts of a column have an order of their own: that of their vocabulary, or the Vietnamese one. */
export function isRanked({ id, type }: PeopleColumn): boolean {
  return type === 'text' && id !== 'full_name' && !asWritten.has(id);
}

export function rankTable({ id }: PeopleColumn): Sql {
  return identifier(`rank_of_${id}`);
}

/** Makes the table that says in which place each text of a column stands: `value`, `place`. `text` is the column's. */
export async function makeRanks(database: WorkspaceDatabase, column: PeopleColumn, text: Sql): Promise<void> {
  // A dimension has no other values than its categories.
  const isClosed = column.from !== null && column.categories !== undefined;
  const values = isClosed
    ? []
    : await database.texts(sql`SELECT DISTINCT ${text} FROM people WHERE ${text} IS NOT NULL`);
  const places = placesOf(values, column);
  const table = rankTable(column);
  await database.run(`CREATE OR REPLACE TEMP TABLE ${table.text} ("value" VARCHAR, place INTEGER)`);
  const appender = await database.connection.createAppender(`rank_of_${column.id}`, undefined, 'temp');
  for (const [value, place] of places) {
    appender.appendVarchar(value);
    appender.appendInteger(place);
    appender.endRow();
  }
  appender.closeSync();
}

/** Texts that differ in nothing but case and punctuation share a place; a vocabulary's own come first, in its order. */
export function placesOf(values: readonly string[], { categories = [] }: PeopleColumn): Map<string, number> {
  const places = new Map(categories.map(({ id }, index) => [id, index]));
  const first = places.size;
  const keys = values
    .filter((value) => !places.has(value))
    .map((value) => [value, vietnameseKey(value)] as const);
  const placeOf = placesOfKeys(keys.map(([, key]) => key));
  for (const [value, key] of keys) places.set(value, first + (placeOf.get(key) ?? 0));
  return places;
}
