import type { Post } from '../../../shared/contract/definitions';
import type { ReadRoster, RosterIssue } from '../../../shared/contract/results';
import { fold } from '../../../shared/text/fold';
import { pause } from '../pause';
import { personColumns, type Person } from '../normalise/person-table';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { applyPosts } from '../define/apply-posts';
import { nameRankColumn, rankNames, searchColumn, searchText } from '../people/list-columns';
import { nameKeyColumn } from '../sql/fold-sql';
import { identifier, sql } from '../sql/sql';
import { todayColumn } from '../units/today-view';

const columnTypes = { text: 'VARCHAR', number: 'DOUBLE', date: 'INTEGER' } as const;

const tableColumns = [
  'person_id INTEGER',
  'file INTEGER',
  'sheet VARCHAR',
  'source_row INTEGER',
  `${nameKeyColumn} VARCHAR`,
  `${searchColumn} VARCHAR`,
  `${nameRankColumn} INTEGER`,
  ...personColumns.map(({ name, type }) => `${identifier(name).text} ${columnTypes[type]}`),
  `${todayColumn} VARCHAR`,
];

/** What is kept of an import beside its people, so that a restarted engine can go on. */
export interface StoredRoster {
  readonly roster: ReadRoster;
  readonly issues: { readonly vi: readonly RosterIssue[]; readonly en: readonly RosterIssue[] };
}

/** Writes a roster into the schema that a connection uses, in place of what it holds. Call it in a transaction. */
export async function storeRoster(
  own: WorkspaceDatabase,
  people: readonly Person[],
  stored: StoredRoster,
  posts: readonly Post[],
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<void> {
  await own.run(`CREATE OR REPLACE TABLE people (${tableColumns.join(', ')})`);
  await appendPeople(own, people, onRows, signal);
  await applyPosts(own, posts);
  await storeAgain(own, stored);
}

/** What stands beside the people of a connection's schema, where that may not be there any more. */
export async function storeAgain(own: WorkspaceDatabase, stored: StoredRoster): Promise<void> {
  // A page of the list asks for people by their numbers; without it every page reads the whole table.
  await own.run('CREATE UNIQUE INDEX IF NOT EXISTS people_by_id ON people (person_id)');
  await own.run('CREATE OR REPLACE TABLE import (document VARCHAR)');
  await own.query(sql`INSERT INTO import VALUES (${JSON.stringify(stored)})`);
}

/** What is kept beside the people of a connection's schema, in place of what was. */
export async function writeStored(own: WorkspaceDatabase, stored: StoredRoster): Promise<void> {
  await own.query(sql`UPDATE import SET document = ${JSON.stringify(stored)}`);
}

async function appendPeople(
  database: WorkspaceDatabase,
  people: readonly Person[],
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const ranks = rankNames(
    people.flatMap(({ values }) => (typeof values.full_name === 'string' ? [values.full_name] : [])),
  );
  const appender = await database.connection.createAppender('people', database.schema);
  for (const [index, person] of people.entries()) {
    appender.appendInteger(index + 1);
    appender.appendInteger(person.file);
    appender.appendVarchar(person.sheet);
    appender.appendInteger(person.row + 1);
    const fullName = person.values.full_name ?? null;
    if (fullName === null) appender.appendNull();
    else appender.appendVarchar(fold(String(fullName)));
    appender.appendVarchar(searchText(person.values));
    const rank = ranks.get(String(person.values.full_name));
    if (rank === undefined) appender.appendNull();
    else appender.appendInteger(rank);
    for (const { name, type } of personColumns) {
      const value = person.values[name] ?? null;
      if (value === null) appender.appendNull();
      else if (type === 'text') appender.appendVarchar(String(value));
      else if (type === 'number') appender.appendDouble(Number(value));
      else appender.appendInteger(Number(value));
    }
    appender.appendNull();
    appender.endRow();
    if (index % 5000 === 4999) {
      appender.flushSync();
      onRows(index + 1);
      await pause(signal);
    }
  }
  appender.flushSync();
  appender.closeSync();
  onRows(people.length);
}

/** The roster of a connection's schema, or null where there is none and where an older version made its table. */
export async function readStored(database: WorkspaceDatabase): Promise<StoredRoster | null> {
  const known = await columnsOf(database);
  if (!hasPeople(known) || !known.has('import document')) return null;
  const [row] = await database.query(sql`SELECT document FROM import`);
  try {
    return row ? (JSON.parse(String(row.document)) as StoredRoster) : null;
  } catch {
    return null;
  }
}

/** How many people stand in a connection's schema; null where there is no table of them that this program knows. */
export async function countStored(database: WorkspaceDatabase): Promise<number | null> {
  if (!hasPeople(await columnsOf(database))) return null;
  const [row] = await database.query(sql`SELECT count(*)::INTEGER AS people FROM people`);
  return Number(row?.people);
}

/** As `table column`. */
async function columnsOf(database: WorkspaceDatabase): Promise<ReadonlySet<string>> {
  const columns = await database.query(
    sql`SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name IN ('people', 'import')`,
  );
  return new Set(columns.map(({ table_name: table, column_name: name }) => `${table} ${name}`));
}

function hasPeople(columns: ReadonlySet<string>): boolean {
  const expected = [
    `people ${nameKeyColumn}`,
    `people ${searchColumn}`,
    `people ${nameRankColumn}`,
    ...personColumns.map(({ name }) => `people ${name}`),
  ];
  return expected.every((column) => columns.has(column));
}
