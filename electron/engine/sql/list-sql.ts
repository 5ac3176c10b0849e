import { join, sql, type Sql } from './sql';

/** Up to here the database compares with each value in turn; longer lists are joined as tables. */
const shortList = 8;

/** Whether a text is one of a list, null standing for "not recorded"; true or false, never null. */
export function isOneOf(value: Sql, accepted: readonly (string | null)[]): Sql {
  const named = accepted.filter((each): each is string => each !== null);
  const parts: Sql[] = [];
  if (named.length > shortList)
    parts.push(
      sql`(${value} IS NOT NULL AND ${value} IN (SELECT v FROM ${table(
        named.map((each) => [each]),
        'v',
      )}))`,
    );
  else if (named.length > 0) parts.push(sql`COALESCE(${value} IN (${listed(named)}), FALSE)`);
  if (named.length < accepted.length) parts.push(sql`${value} IS NULL`);
  return parts.length === 0 ? sql`FALSE` : sql`(${join(parts, ' OR ')})`;
}

/** The text that a map has for a text, `rest` for one that it has not; null for null. */
export function lookUp(value: Sql, known: ReadonlyMap<string, string>, rest: string): Sql {
  const pairs = [...known].filter(([, found]) => found !== rest);
  if (pairs.length === 0) return sql`CASE WHEN ${value} IS NOT NULL THEN ${rest} END`;
  const found =
    pairs.length > shortList
      ? sql`(SELECT g FROM ${table(pairs, 'v, g')} WHERE v = ${value})`
      : sql`CASE ${value} ${join(
          pairs.map(([from, to]) => sql`WHEN ${from} THEN ${to}`),
          ' ',
        )} END`;
  return sql`CASE WHEN ${value} IS NOT NULL THEN COALESCE(${found}, ${rest}) END`;
}

function table(rows: readonly (readonly string[])[], columns: 'v' | 'v, g'): Sql {
  const lines = rows.map((row) => sql`(${listed(row)})`);
  return sql`(VALUES ${join(lines, ', ')}) known(${{ text: columns, values: [] }})`;
}

function listed(values: readonly string[]): Sql {
  return join(
    values.map((each) => sql`${each}`),
    ', ',
  );
}
