import { join, sql, type Sql } from './sql';

/** Up to here the database compares with each value in turn; longer lists are joined as tables. */
const shortList = 8;

/** Whether a text is one of a list, null standing for "not recorded"; true or false, never null. */
export function isOneOf(value: Sql, accepted: readonly (string | null)[]): Sql {
  const named = accepted.filter((each): each is string => each !== null);
  const parts: Sql[] = [];
  if (named.length > 0) {
    const list = named.length > shortList ? sql`SELECT ${rowsOf(named)}` : listed(named);
    const isNamed = sql`${value} IN (${list})`;
    // A plain column is compared faster without COALESCE; what is computed should be computed once.
    const isPlain = value.values.length === 0;
    parts.push(isPlain ? sql`(${value} IS NOT NULL AND ${isNamed})` : sql`COALESCE(${isNamed}, FALSE)`);
  }
  if (named.length < accepted.length) parts.push(sql`${value} IS NULL`);
  return parts.length === 0 ? sql`FALSE` : sql`(${join(parts, ' OR ')})`;
}

/** The text that a map has for a text, `rest` for one that it has not; null for null. */
export function lookUp(value: Sql, known: ReadonlyMap<string, string>, rest: string): Sql {
  const pairs = [...known].filter(([, found]) => found !== rest);
  if (pairs.length === 0) return sql`CASE WHEN ${value} IS NOT NULL THEN ${rest} END`;
  const [from, to] = [pairs.map(([text]) => text), pairs.map(([, text]) => text)];
  const found =
    pairs.length > shortList
      ? sql`(SELECT g FROM (SELECT ${rowsOf(from)} AS v, ${rowsOf(to)} AS g) WHERE v = ${value})`
      : sql`CASE ${value} ${join(
          pairs.map(([each, group]) => sql`WHEN ${each} THEN ${group}`),
          ' ',
        )} END`;
  return sql`CASE WHEN ${value} IS NOT NULL THEN COALESCE(${found}, ${rest}) END`;
}

/** One row a text; all of them travel as one parameter. Half a character, which no roster holds, is no JSON. */
function rowsOf(texts: readonly string[]): Sql {
  const whole = texts.map((text) => text.replace(/\p{Surrogate}/gu, '\ufffd'));
  return sql`unnest(${JSON.stringify(whole)}::JSON::VARCHAR[])`;
}

function listed(values: readonly string[]): Sql {
  return join(
    values.map((each) => sql`${each}`),
    ', ',
  );
}
