import { checkThreshold } from '../../../shared/analysis/disclosure/hidden-cells';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { PersonColumn } from '../normalise/person-table';
import { identifier, join, sql, type Sql } from '../sql/sql';
import { coarserThan, coarseSql, joinsRare, type Coarseness } from './coarser-values';

/** How exactly a date may be told; `band` is five years. */
export const datePrecisions = ['year', 'band'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export interface DeIdentifying {
  /** Every combination of the values that are left is one of at least so many people. */
  readonly k: number;
  readonly dates: DatePrecision;
}

export interface DeIdentifiedColumn {
  readonly name: string;
  /** How its values were made coarser; where rare ones are joined, those of fewer than k people became `others`. */
  readonly how: Coarseness;
  /** People whose value was replaced by `merged`, because too few shared all of theirs. */
  readonly merged: number;
}

export interface DeIdentified {
  /** The table of the release, one row a person, in no order that tells who they are. */
  readonly table: string;
  readonly people: number;
  /** People some of whose values were replaced by `merged`. */
  readonly touched: number;
  readonly columns: readonly DeIdentifiedColumn[];
}

/** Stand in the release for a value that few people have, and for one that would single somebody out. */
export const othersKey = '~others';
export const mergedKey = '~merged';

const release = 'released';
/** Up to here single values are taken away; beyond, a whole column is made coarser. */
const mostMerged = 0.1;

/**
 * Makes a release of people in which every combination of values is one of `k` people or more (k-anonymity, Sweeney
 * 2002), all columns taken as what somebody may know of a person. After Datafly: as long as more than a tenth of the
 * people would stand alone, the column with most values is made coarser, or dropped where none can be; then values of
 * the few who are left are replaced, the most telling columns first. Nobody is left out, so totals stay right.
 */
export async function deIdentify(
  database: WorkspaceDatabase,
  where: Sql,
  columns: readonly PersonColumn[],
  { k, dates }: DeIdentifying,
  signal: AbortSignal,
): Promise<DeIdentified> {
  checkThreshold(k);
  let states: Step[] = [];
  for (const column of columns) {
    const how = column.type === 'date' ? firstDate[dates] : column.type === 'number' ? 'kept' : 'rare';
    const isTelling = how !== 'rare' || !(await isMostlyRare(database, where, column, k, signal));
    const coarser = isTelling ? how : coarserThan(column.name, how);
    states.push({ column, how: coarser === 'dropped' ? how : coarser });
  }
  const [count] = await database.query(sql`SELECT count(*) AS people FROM people WHERE ${where}`, signal);
  const people = Number(count?.people ?? 0);
  for (;;) {
    const kept = states.filter(({ how }) => how !== 'dropped');
    await makeRelease(database, where, kept, k, signal);
    if (kept.length === 0 || (await alone(database, kept, k, signal)) <= people * mostMerged) break;
    // A column is dropped only when none can be made coarser.
    const finer = kept.filter(({ column, how }) => coarserThan(column.name, how) !== 'dropped');
    const widest = await widestColumn(database, finer.length > 0 ? finer : kept, signal);
    states = states.map((step) =>
      step === widest ? { ...step, how: coarserThan(step.column.name, step.how) } : step,
    );
  }
  const kept = states.filter(({ how }) => how !== 'dropped');
  const merged = await mergeTheRest(database, kept, k, people, signal);
  return {
    table: release,
    people,
    touched: await touchedPeople(database, kept, signal),
    columns: states.map(({ column: { name }, how }) => ({ name, how, merged: merged.get(name) ?? 0 })),
  };
}

interface Step {
  readonly column: PersonColumn;
  readonly how: DeIdentifiedColumn['how'];
}

const firstDate = { year: 'year', band: 'five-years' } as const;

async function makeRelease(
  database: WorkspaceDatabase,
  where: Sql,
  kept: readonly Step[],
  k: number,
  signal: AbortSignal,
): Promise<void> {
  const values = kept.map(({ column, how }) => {
    const name = identifier(column.name);
    const value = coarseSql(column, how);
    return joinsRare(how)
      ? sql`CASE WHEN ${value} IS NULL OR count(*) OVER (PARTITION BY ${value}) >= ${k} THEN ${value} ELSE ${othersKey} END AS ${name}`
      : sql`${value} AS ${name}`;
  });
  await database.query(
    sql`CREATE OR REPLACE TEMP TABLE ${identifier(release)} AS
        SELECT ${values.length > 0 ? join(values, ', ') : sql`NULL AS nothing`} FROM people WHERE ${where} ORDER BY ALL`,
    signal,
  );
}

/** Whether most people have a value that fewer than k share: told as one, they would say nothing. */
async function isMostlyRare(
  database: WorkspaceDatabase,
  where: Sql,
  { name }: PersonColumn,
  k: number,
  signal: AbortSignal,
): Promise<boolean> {
  const value = identifier(name);
  const [row] = await database.query(
    sql`SELECT count(*) AS known, count(*) FILTER (WHERE sharing < ${k}) AS rare FROM
        (SELECT count(*) OVER (PARTITION BY ${value}) AS sharing FROM people
         WHERE ${where} AND ${value} IS NOT NULL)`,
    signal,
  );
  return Number(row?.rare ?? 0) * 2 > Number(row?.known ?? 0);
}

const names = (kept: readonly Step[]): Sql =>
  join(
    kept.map(({ column }) => identifier(column.name)),
    ', ',
  );

async function touchedPeople(
  database: WorkspaceDatabase,
  kept: readonly Step[],
  signal: AbortSignal,
): Promise<number> {
  if (kept.length === 0) return 0;
  const isMerged = join(
    kept.map(({ column }) => sql`coalesce(${identifier(column.name)} = ${mergedKey}, FALSE)`),
    ' OR ',
  );
  const [row] = await database.query(
    sql`SELECT count(*) AS people FROM ${identifier(release)} WHERE ${isMerged}`,
    signal,
  );
  return Number(row?.people ?? 0);
}

/** How many people share all their values with fewer than k. */
async function alone(
  database: WorkspaceDatabase,
  kept: readonly Step[],
  k: number,
  signal: AbortSignal,
): Promise<number> {
  const [row] = await database.query(
    sql`SELECT coalesce(sum(people), 0) AS people FROM
        (SELECT count(*) AS people FROM ${identifier(release)} GROUP BY ${names(kept)} HAVING count(*) < ${k})`,
    signal,
  );
  return Number(row?.people ?? 0);
}

async function widestColumn(
  database: WorkspaceDatabase,
  kept: readonly Step[],
  signal: AbortSignal,
): Promise<Step | undefined> {
  const [first] = await inOrderOfWidth(database, kept, signal);
  return first;
}

/** The columns with most values first. */
async function inOrderOfWidth(
  database: WorkspaceDatabase,
  kept: readonly Step[],
  signal: AbortSignal,
): Promise<Step[]> {
  const counts = kept.map(
    ({ column }) => sql`count(DISTINCT ${identifier(column.name)}) AS ${identifier(column.name)}`,
  );
  const [row = {}] = await database.query(
    sql`SELECT ${join(counts, ', ')} FROM ${identifier(release)}`,
    signal,
  );
  const width = ({ column }: Step): number => Number(row[column.name] ?? 0);
  return [...kept].sort((a, b) => width(b) - width(a));
}

/** Takes values of those who still stand alone, column by column; the last few draw their next larger group along. */
async function mergeTheRest(
  database: WorkspaceDatabase,
  kept: readonly Step[],
  k: number,
  people: number,
  signal: AbortSignal,
): Promise<Map<string, number>> {
  const table = identifier(release);
  const all = names(kept);
  for (const { column } of kept.length === 0 ? [] : await inOrderOfWidth(database, kept, signal)) {
    if ((await alone(database, kept, k, signal)) === 0) break;
    const name = identifier(column.name);
    const replaced = sql`CASE WHEN count(*) OVER (PARTITION BY ${all}) < ${k} THEN ${mergedKey} ELSE ${name} END AS ${name}`;
    await database.query(
      sql`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * REPLACE (${replaced}) FROM ${table}`,
      signal,
    );
  }
  // Fewer than k are left with nothing but merged values: the smallest group beside them becomes like them.
  const everything = (value: Sql): Sql =>
    join(
      kept.map(({ column }) => sql`${value} AS ${identifier(column.name)}`),
      ', ',
    );
  while (kept.length > 0 && (await alone(database, kept, k, signal)) > 0) {
    const matches = join(
      kept.map(
        ({ column }) =>
          sql`released.${identifier(column.name)} IS NOT DISTINCT FROM joined.${identifier(column.name)}`,
      ),
      ' AND ',
    );
    await database.query(
      sql`CREATE OR REPLACE TEMP TABLE joined AS SELECT ${all} FROM ${table} GROUP BY ${all}
          HAVING count(*) >= ${k} OR count(*) = ${people} ORDER BY count(*), ${all} LIMIT 1`,
      signal,
    );
    const [found] = await database.query(sql`SELECT count(*) AS groups FROM joined`, signal);
    // Everybody together is fewer than k: then nothing can be told of anybody.
    const whom =
      Number(found?.groups ?? 0) === 0 ? sql`TRUE` : sql`EXISTS (SELECT 1 FROM joined WHERE ${matches})`;
    await database.query(
      sql`CREATE OR REPLACE TEMP TABLE ${table} AS
          SELECT ${all} FROM ${table} WHERE NOT (${whom}) UNION ALL
          SELECT ${everything(sql`${mergedKey}`)} FROM ${table} WHERE ${whom}`,
      signal,
    );
    if (people < k) break;
  }
  const counts = kept.map(
    ({ column }) =>
      sql`count(*) FILTER (WHERE ${identifier(column.name)} = ${mergedKey}) AS ${identifier(column.name)}`,
  );
  if (counts.length === 0) return new Map();
  const [row = {}] = await database.query(sql`SELECT ${join(counts, ', ')} FROM ${table}`, signal);
  return new Map(kept.map(({ column }) => [column.name, Number(row[column.name] ?? 0)]));
}
