import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { PeoplePage, Sort } from '../../../shared/contract/people';
import type { Question } from '../analyse/question';
import type { Row, WorkspaceDatabase } from '../database/workspace-database';
import { conditionSql, type Resolving } from '../sql/person-sql';
import { identifier, join, sql, type Sql } from '../sql/sql';
import { columnSql, precisionSql, requireColumn } from './column-sql';
import { nameRankColumn } from './list-columns';
import { personValue } from './person-value';
import { searchSql } from './search-sql';
import { isRanked, makeRanks, rankTable } from './value-ranks';

/** Up to here the first people of an order are found faster than everybody is put in order. */
const mostAtOnce = 1000;

export interface ListInput {
  readonly columns: readonly string[];
  readonly sort: readonly Sort[];
  readonly search: string;
  readonly from: number;
  readonly count: number;
}

/** The people of one question, whose order the engine keeps while the window scrolls through them. */
interface Found {
  readonly key: string;
  /** `people`, or the table of those who were found, in roster order, with what they are sorted by. */
  readonly source: Sql;
  /** Empty in roster order. */
  readonly order: readonly Sql[];
  readonly total: number;
  /** Everybody found is in order in the table `listed`. */
  isListed: boolean;
}

/**
 * Pages of the list of people. It has a connection of its own, because temporary tables belong to one, and because a
 * question that is dropped interrupts whatever its connection is doing.
 */
export class PeopleList {
  #own: Promise<WorkspaceDatabase> | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #found: Found | null = null;
  /** By column what its table of ranks was made of. */
  readonly #ranked = new Map<string, string>();
  #version = -1;
  #ordering: { readonly key: string; readonly abort: AbortController } | null = null;

  constructor(readonly database: WorkspaceDatabase) {}

  /** `version` is another one whenever the people are. */
  page(question: Question, input: ListInput, version: number): Promise<PeoplePage> {
    const columns = input.columns.map((id) => requireColumn(id, question.library));
    const sorted = input.sort.map(({ column: id, direction }): Sorted[number] => {
      const column = requireColumn(id, question.library);
      return { column, direction, value: columnSql(column, question) };
    });
    const where = sql`${conditionSql(question.filter, question)} AND ${searchSql(input.search)}`;
    const key = JSON.stringify([version, where, question.asOf, input.sort, sorted.map(({ value }) => value)]);
    if (this.#ordering && this.#ordering.key !== key) this.#ordering.abort.abort();
    return this.#inTurn(async (own) => {
      const { signal, asOf } = question;
      if (version !== this.#version) this.#ranked.clear();
      this.#version = version;
      for (const { column, value } of sorted) {
        // Groupings of a workspace are changed while its people stay.
        const ranked = JSON.stringify([value, column.categories?.map(({ id }) => id)]);
        if (!isRanked(column) || this.#ranked.get(column.id) === ranked) continue;
        await makeRanks(own, column, value);
        this.#ranked.set(column.id, ranked);
      }
      const found = this.#found?.key === key ? this.#found : await find(own, where, sorted, key, signal);
      this.#found = found;
      const ids = await this.#slice(own, found, input.from, input.count, signal);
      const rows = await readRows(own, ids, columns, question, signal);
      return { asOf, total: found.total, from: input.from, rows };
    });
  }

  close(): void {
    this.#ordering?.abort.abort();
    void this.#own?.then((own) => {
      own.connection.closeSync();
    });
  }

  async #slice(
    own: WorkspaceDatabase,
    found: Found,
    from: number,
    count: number,
    signal: AbortSignal,
  ): Promise<number[]> {
    const { source, order } = found;
    const page = sql`LIMIT ${count} OFFSET ${from}`;
    if (order.length === 0) {
      return source === everybody
        ? idsOf(
            await own.query(
              sql`SELECT person_id FROM people WHERE person_id BETWEEN ${from + 1} AND ${from + count} ORDER BY person_id`,
              signal,
            ),
          )
        : idsOf(await own.query(sql`SELECT person_id FROM ${source} ${page}`, signal));
    }
    if (!found.isListed && from + count > mostAtOnce) await putInOrder(own, found, signal);
    if (found.isListed) return idsOf(await own.query(sql`SELECT person_id FROM listed ${page}`, signal));
    const first = await own.query(
      sql`SELECT person_id FROM ${source} ORDER BY ${join(order, ', ')} ${page}`,
      signal,
    );
    if (found.total > mostAtOnce) this.#orderMeanwhile(found);
    return idsOf(first);
  }

  /** Whoever has seen the first people of an order may scroll on to the others. */
  #orderMeanwhile(found: Found): void {
    if (this.#ordering?.key === found.key) return;
    const abort = new AbortController();
    this.#ordering = { key: found.key, abort };
    this.#inTurn(async (own) => {
      if (this.#found === found && !found.isListed) await putInOrder(own, found, abort.signal);
    })
      // A page that needs the order makes it, and says what is wrong.
      .catch(() => undefined)
      .finally(() => {
        if (this.#ordering?.abort === abort) this.#ordering = null;
      });
  }

  #inTurn<Result>(work: (own: WorkspaceDatabase) => Promise<Result>): Promise<Result> {
    this.#own ??= this.database.another();
    const own = this.#own;
    const result = this.#turn.then(async () => work(await own));
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

const everybody = sql`people`;

type Sorted = readonly {
  readonly column: PeopleColumn;
  readonly value: Sql;
  readonly direction: Sort['direction'];
}[];

async function find(
  own: WorkspaceDatabase,
  where: Sql,
  sorted: Sorted,
  key: string,
  signal: AbortSignal,
): Promise<Found> {
  const keys = sorted.map(({ column, value }, index) => ({
    ...{ column, isRanked: isRanked(column), name: identifier(`sort_${index}`) },
    value: column.id === 'full_name' ? identifier(nameRankColumn) : value,
  }));
  // What is looked up has a name of its own first: a join takes no expression that asks further tables.
  const read = join([sql`person_id`, ...keys.map(({ name, value }) => sql`${value} AS ${name}`)], ', ');
  const joins = keys.flatMap(({ column, name, isRanked: looksUp }) =>
    looksUp ? [sql` LEFT JOIN ${rankTable(column)} ON ${name} = ${rankTable(column)}."value"`] : [],
  );
  const places = keys.map(({ column, name, isRanked: looksUp }) =>
    looksUp ? sql`${rankTable(column)}.place AS ${name}` : name,
  );
  const selected = join([sql`person_id`, ...places], ', ');
  const order = sorted.map(
    ({ direction }, index) =>
      sql`${identifier(`sort_${index}`)} ${direction === 'ascending' ? sql`ASC` : sql`DESC`} NULLS LAST`,
  );
  const ordered = order.length === 0 ? [] : [...order, sql`person_id`];
  const listing = (who: Sql): Sql =>
    sql`SELECT ${selected} FROM (SELECT ${read} FROM people${who})${join(joins, '')}`;
  const isEverybody = /^(?:TRUE|AND|[\s()])+$/.test(where.text);
  if (!isEverybody)
    await own.query(sql`CREATE OR REPLACE TEMP TABLE found AS ${listing(sql` WHERE ${where}`)}`, signal);
  const source = !isEverybody ? sql`found` : order.length === 0 ? everybody : sql`(${listing(sql``)})`;
  const [count] = await own.query(
    sql`SELECT count(*) AS people FROM ${isEverybody ? everybody : source}`,
    signal,
  );
  return { key, source, order: ordered, total: Number(count?.people ?? 0), isListed: false };
}

async function putInOrder(own: WorkspaceDatabase, found: Found, signal: AbortSignal): Promise<void> {
  const { source, order } = found;
  await own.query(
    sql`CREATE OR REPLACE TEMP TABLE listed AS SELECT person_id FROM ${source} ORDER BY ${join(order, ', ')}`,
    signal,
  );
  found.isListed = true;
}

async function readRows(
  own: WorkspaceDatabase,
  ids: readonly number[],
  columns: readonly PeopleColumn[],
  about: Resolving,
  signal: AbortSignal,
): Promise<PeoplePage['rows']> {
  if (ids.length === 0) return [];
  const selected = columns.flatMap((column, index) => [
    sql`, ${columnSql(column, about)} AS ${identifier(`value_${index}`)}`,
    ...(column.type === 'date'
      ? [sql`, ${precisionSql(column)} AS ${identifier(`precision_${index}`)}`]
      : []),
  ]);
  const wanted = join(
    ids.map((id) => sql`${id}`),
    ', ',
  );
  const rows = await own.query(
    sql`SELECT person_id${join(selected, '')} FROM people WHERE person_id IN (${wanted})`,
    signal,
  );
  const byId = new Map(rows.map((row) => [Number(row.person_id), row]));
  return ids.flatMap((person) => {
    const row = byId.get(person);
    if (!row) return [];
    const values = columns.map(({ type }, index) =>
      personValue(row[`value_${index}`], row[`precision_${index}`], type),
    );
    return [{ person, values }];
  });
}

function idsOf(rows: readonly Row[]): number[] {
  return rows.map((row) => Number(row.person_id));
}
