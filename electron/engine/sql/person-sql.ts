import type { Condition } from '../../../shared/analysis/condition';
import type { AgeBand, Dimension } from '../../../shared/analysis/dimension';
import { dimensions, findDimension } from '../../../shared/analysis/dimensions';
import { FailureError } from '../../../shared/contract/failure';
import { identifier, join, sql, type Sql } from './sql';

/** `2024-12-31` as 20241231, the form in which dates are stored. */
export function dateAsNumber(isoDate: string): number {
  return Number(isoDate.replaceAll('-', ''));
}

/** Completed years at the reference date; null without a birth date and before it. */
function ageSql(asOf: string): Sql {
  const day = dateAsNumber(asOf);
  return sql`(CASE WHEN birth_date <= ${day} THEN (${day} - birth_date) // 10000 END)`;
}

export function requireDimension(id: string): Dimension {
  const dimension = findDimension(id);
  if (dimension) return dimension;
  const known = dimensions.map((each) => each.id);
  throw new FailureError({ kind: 'unknown-name', what: 'dimension', name: id, known });
}

/** A person's category in a dimension, as text or null. */
export function dimensionSql(dimension: Dimension, asOf: string): Sql {
  const { source } = dimension;
  return 'column' in source ? identifier(source.column) : bandSql(source.ageBands, asOf);
}

function bandSql(bands: readonly AgeBand[], asOf: string): Sql {
  const age = ageSql(asOf);
  const cases = bands.map(({ id, from, to }) => sql`WHEN ${rangeSql(age, from, to)} THEN ${id}`);
  return sql`(CASE ${join(cases, ' ')} END)`;
}

function rangeSql(age: Sql, from: number | undefined, to: number | undefined): Sql {
  const limits: Sql[] = [];
  if (from !== undefined) limits.push(sql`${age} >= ${from}`);
  if (to !== undefined) limits.push(sql`${age} <= ${to}`);
  return limits.length === 0 ? sql`${age} IS NOT NULL` : join(limits, ' AND ');
}

/** True or false for every person, never null, so that `not` means all the others. */
export function conditionSql(condition: Condition, asOf: string): Sql {
  if ('all' in condition) return combined(condition.all, ' AND ', sql`TRUE`, asOf);
  if ('any' in condition) return combined(condition.any, ' OR ', sql`FALSE`, asOf);
  if ('not' in condition) return sql`(NOT ${conditionSql(condition.not, asOf)})`;
  if ('age' in condition) {
    const { from, below } = condition.age;
    const range = rangeSql(ageSql(asOf), from, below === undefined ? undefined : below - 1);
    return sql`COALESCE(${range}, FALSE)`;
  }
  const dimension = requireDimension(condition.dimension);
  const value = dimensionSql(dimension, asOf);
  if ('atLeast' in condition) return oneOf(value, levelsFrom(dimension, condition.atLeast));
  return oneOf(value, knownCategories(dimension, condition.in));
}

function combined(conditions: readonly Condition[], operator: string, empty: Sql, asOf: string): Sql {
  if (conditions.length === 0) return empty;
  return sql`(${join(
    conditions.map((each) => conditionSql(each, asOf)),
    operator,
  )})`;
}

/** Categories of a closed vocabulary must be its own; free text may be anything. */
function knownCategories(
  dimension: Dimension,
  values: readonly (string | null)[],
): readonly (string | null)[] {
  const known = dimension.categories?.map(({ id }) => id);
  const unknown = known && values.find((value) => value !== null && !known.includes(value));
  if (known && typeof unknown === 'string') {
    throw new FailureError({ kind: 'unknown-name', what: dimension.id, name: unknown, known });
  }
  return values;
}

function levelsFrom(dimension: Dimension, lowest: string): string[] {
  const ids = (dimension.ordered ? (dimension.categories ?? []) : []).map(({ id }) => id);
  const start = ids.indexOf(lowest);
  if (start < 0)
    throw new FailureError({ kind: 'unknown-name', what: dimension.id, name: lowest, known: ids });
  return ids.slice(start);
}

function oneOf(value: Sql, accepted: readonly (string | null)[]): Sql {
  const named = accepted.filter((each): each is string => each !== null);
  const parts: Sql[] = [];
  if (named.length > 0) {
    const list = join(
      named.map((each) => sql`${each}`),
      ', ',
    );
    parts.push(sql`COALESCE(${value} IN (${list}), FALSE)`);
  }
  if (named.length < accepted.length) parts.push(sql`${value} IS NULL`);
  return parts.length === 0 ? sql`FALSE` : sql`(${join(parts, ' OR ')})`;
}
