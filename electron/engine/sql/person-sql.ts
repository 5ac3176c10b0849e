import type { Condition } from '../../../shared/analysis/condition';
import { isValidAt } from '../../../shared/analysis/valid-standard';
import { countedBy } from '../../../shared/analysis/indicator';
import type { Dimension } from '../../../shared/analysis/dimension';
import { findIn, type Library } from '../../../shared/analysis/library';
import { FailureError } from '../../../shared/contract/failure';
import { fields } from '../../../shared/roster/fields';
import type { Field } from '../../../shared/roster/field';
import { fieldType, holdsWords } from '../../../shared/roster/field-type';
import { findTextReading, textReadings } from '../../../shared/roster/text-readings';
import { dateRangeSql, numberRangeSql, retirementSql, yearsSql } from './date-sql';
import { containsSql } from './fold-sql';
import { saysSql } from './text-says';
import { isOneOf, lookUp } from './list-sql';
import { identifier, join, sql, type Sql } from './sql';

/** What a condition or dimension is resolved against; a `Question` is one. */
export interface Resolving {
  /** The reference date, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly library: Library;
}

export function requireDimension(id: string, { dimensions }: Library): Dimension {
  return findIn(dimensions, id) ?? unknownName('dimension', id, dimensions);
}

/** A person's category in a dimension, as text or null. */
export function dimensionSql(dimension: Dimension, about: Resolving): Sql {
  const { source } = dimension;
  if ('column' in source) return identifier(source.column);
  if ('number' in source) {
    // DOUBLE is written "3.0".
    const number = identifier(source.number);
    return sql`CASE WHEN ${number} = round(${number}) THEN ${number}::BIGINT::VARCHAR ELSE ${number}::VARCHAR END`;
  }
  if ('groupsOf' in source) {
    const { base, groups, rest } = grouping(dimension, about.library);
    return lookUp(dimensionSql(base, about), groups, rest);
  }
  const cases = source.cases.map(({ id, when }) => sql`WHEN ${conditionSql(when, about)} THEN ${id}`);
  return cases.length === 0 ? sql`NULL::VARCHAR` : sql`(CASE ${join(cases, ' ')} END)`;
}

interface Grouping {
  readonly base: Dimension;
  /** The group of each category of the base that one names. */
  readonly groups: ReadonlyMap<string, string>;
  readonly rest: string;
}

/** A grouping of a grouping is one of what both are made of. */
function grouping(dimension: Dimension, library: Library): Grouping {
  const { source } = dimension;
  if (!('groupsOf' in source)) return { base: dimension, groups: new Map(), rest: '' };
  const own = new Map<string, string>();
  for (const { id, values } of source.groups)
    for (const value of values) if (!own.has(value)) own.set(value, id);
  const base = requireDimension(source.groupsOf, library);
  if (!('groupsOf' in base.source)) return { base, groups: own, rest: source.rest };
  const below = grouping(base, library);
  const groupOf = (group: string): string => own.get(group) ?? source.rest;
  return {
    base: below.base,
    groups: new Map([...below.groups].map(([value, group]) => [value, groupOf(group)])),
    rest: groupOf(below.rest),
  };
}

/** True or false for every person, never null, so that `not` means all the others. */
export function conditionSql(condition: Condition, about: Resolving): Sql {
  const { asOf, library } = about;
  if ('all' in condition) return combined(condition.all, ' AND ', sql`TRUE`, about);
  if ('any' in condition) return anyOf(condition.any, about);
  if ('not' in condition) return sql`(NOT ${conditionSql(condition.not, about)})`;
  if ('age' in condition) return yearsSql('birth_date', condition.age, asOf);
  if ('yearsSince' in condition) {
    const field = requireField(condition.yearsSince.field, (each) => fieldType(each) === 'date');
    return yearsSql(field.id, condition.yearsSince, asOf);
  }
  if ('retirement' in condition) return retirementSql(condition.retirement, asOf, library.retirement);
  if (isNamed(condition)) return conditionSql(requireNamed(condition, about), about);
  if ('standard' in condition) return standardSql(condition.standard, condition.is, about);
  if ('field' in condition) return fieldSql(condition);
  const dimension = requireDimension(condition.dimension, library);
  return isOneOf(dimensionSql(dimension, about), acceptedCategories(condition, dimension));
}

/** A population or an indicator, which stand for a condition. */
type Named = Extract<Condition, { readonly population: string } | { readonly indicator: string }>;

export function isNamed(condition: Condition): condition is Named {
  return 'population' in condition || 'indicator' in condition;
}

export function requireNamed(condition: Named, { library }: Resolving): Condition {
  const { populations, indicators } = library;
  if ('population' in condition) {
    const found = findIn(populations, condition.population);
    return (found ?? unknownName('population', condition.population, populations)).condition;
  }
  const found = findIn(indicators, condition.indicator);
  return countedBy(found ?? unknownName('indicator', condition.indicator, indicators));
}

/** The categories of a dimension that a condition is true of. */
export function acceptedCategories(
  condition: Extract<Condition, { readonly dimension: string }>,
  dimension: Dimension,
): readonly (string | null)[] {
  return 'atLeast' in condition
    ? levelsFrom(dimension, condition.atLeast)
    : knownCategories(dimension, condition.in);
}

function combined(conditions: readonly Condition[], operator: string, empty: Sql, about: Resolving): Sql {
  if (conditions.length === 0) return empty;
  return sql`(${join(
    conditions.map((each) => conditionSql(each, about)),
    operator,
  )})`;
}

/** Words looked for in one field are looked for together: each look goes through all of its texts. */
function anyOf(conditions: readonly Condition[], about: Resolving): Sql {
  const words = new Map<string, string[]>();
  const others: Condition[] = [];
  for (const each of conditions) {
    if (!('contains' in each)) others.push(each);
    else words.set(each.field, [...(words.get(each.field) ?? []), each.contains]);
  }
  const parts = [
    ...[...words].map(([field, texts]) => containsSql(requireField(field, holdsWords), texts)),
    ...others.map((each) => conditionSql(each, about)),
  ];
  return parts.length === 0 ? sql`FALSE` : sql`(${join(parts, ' OR ')})`;
}

function fieldSql(condition: Extract<Condition, { readonly field: string }>): Sql {
  if ('number' in condition) {
    const { id } = requireField(condition.field, (each) => fieldType(each) === 'number');
    return numberRangeSql(id, condition.number);
  }
  if ('date' in condition) {
    const { id } = requireField(condition.field, (each) => fieldType(each) === 'date');
    return dateRangeSql(id, condition.date);
  }
  if ('contains' in condition) {
    return containsSql(requireField(condition.field, holdsWords), [condition.contains]);
  }
  if ('says' in condition) {
    const { id } = requireField(condition.field, holdsWords);
    if (!findTextReading(condition.says)) return unknownName('reading', condition.says, textReadings);
    return saysSql(id, condition.says);
  }
  const { id } = requireField(condition.field, (each) => fieldType(each) !== null);
  return sql`(${identifier(id)} IS NULL)`;
}

/** Of the standards valid at the reference date the first that includes a person is theirs. */
function standardSql(dimensionId: string, is: 'set' | 'met' | 'judged', about: Resolving): Sql {
  const dimension = requireDimension(dimensionId, about.library);
  const valid = about.library.standards.filter(
    (standard) => standard.dimension === dimensionId && isValidAt(standard, about.asOf),
  );
  const who = valid.map((standard) => conditionSql(standard.who, about));
  if (who.length === 0) return sql`FALSE`;
  const isSet = sql`(${join(who, ' OR ')})`;
  if (is === 'set') return isSet;
  if (is === 'judged') return sql`(${isSet} AND ${isRecordedSql(dimension, about)})`;
  const value = dimensionSql(dimension, about);
  const cases = valid.map(
    ({ atLeast }, index) =>
      sql`WHEN ${who[index] as Sql} THEN ${isOneOf(value, levelsFrom(dimension, atLeast))}`,
  );
  return sql`(CASE ${join(cases, ' ')} ELSE FALSE END)`;
}

/** Whether the roster records the dimension of anybody at all. */
export function isRecordedSql(dimension: Dimension, about: Resolving): Sql {
  return sql`EXISTS (SELECT 1 FROM people WHERE ${dimensionSql(dimension, about)} IS NOT NULL)`;
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

function requireField(id: string, fits: (field: Field) => boolean): Field {
  const known = fields.filter(fits);
  return findIn(known, id) ?? unknownName('field', id, known);
}

function unknownName(what: string, name: string, list: readonly { readonly id: string }[]): never {
  throw new FailureError({ kind: 'unknown-name', what, name, known: list.map(({ id }) => id) });
}
