import { categoryLabel } from '../../../shared/analysis/category-label';
import { everybody, type Condition } from '../../../shared/analysis/condition';
import type { Dimension } from '../../../shared/analysis/dimension';
import { findIn, type Library } from '../../../shared/analysis/library';
import { FailureError } from '../../../shared/contract/failure';
import type { DimensionValues } from '../../../shared/contract/results';
import { fields } from '../../../shared/roster/fields';
import type { Field } from '../../../shared/roster/field';
import { holdsWords } from '../../../shared/roster/field-type';
import { fold } from '../../../shared/text/fold';
import { languages } from '../../../shared/text/language';
import { conditionSql, dimensionSql } from '../sql/person-sql';
import { identifier, sql } from '../sql/sql';
import { naturalOrder } from './natural-order';
import type { Question } from './question';

/** The values of a dimension, or of a field that is none, which hold the searched words, each with its people. */
export function computeValues(
  question: Question,
  of: string,
  search: string,
  limit: number,
): Promise<DimensionValues> {
  const dimension = findIn(question.library.dimensions, of);
  return dimension
    ? dimensionValues(question, dimension, fold(search), limit)
    : fieldValues(question, requireField(of, question.library), search, limit);
}

async function dimensionValues(
  question: Question,
  dimension: Dimension,
  searched: string,
  limit: number,
): Promise<DimensionValues> {
  const { database, filter, library, signal } = question;
  const rows = await database.query(
    sql`SELECT ${dimensionSql(dimension, question)} AS value, count(*) AS people FROM people
        WHERE ${conditionSql(filter, question)} GROUP BY ALL`,
    signal,
  );
  const sizes = new Map(rows.map(({ value, people }) => [value as string | null, Number(people)]));
  const isFound = (value: string | null): boolean =>
    languages.some((language) =>
      fold(categoryLabel(dimension.id, value, language, library)).includes(searched),
    );
  const found = searched === '' ? [...sizes] : [...sizes].filter(([value]) => isFound(value));
  const values = naturalOrder(dimension, new Map(found)).map((value) => ({
    value,
    people: sizes.get(value) ?? 0,
  }));
  return {
    values: values.slice(0, limit),
    found: values.length,
    people: values.reduce((sum, { people }) => sum + people, 0),
  };
}

/** Names and addresses may be millions: the database searches and cuts. */
async function fieldValues(
  question: Question,
  field: Field,
  search: string,
  limit: number,
): Promise<DimensionValues> {
  const { database, filter, signal } = question;
  const searched: Condition = search === '' ? everybody : { field: field.id, contains: search };
  const rows = await database.query(
    sql`SELECT value, people, count(*) OVER () AS found, sum(people) OVER () AS everybody FROM (
          SELECT ${identifier(field.id)} AS value, count(*) AS people FROM people
          WHERE ${conditionSql({ all: [filter, searched] }, question)} GROUP BY ALL
        ) ORDER BY value IS NULL, people DESC, value LIMIT ${limit}`,
    signal,
  );
  return {
    values: rows.map(({ value, people }) => ({ value: value as string | null, people: Number(people) })),
    found: Number(rows[0]?.found ?? 0),
    people: Number(rows[0]?.everybody ?? 0),
  };
}

/** Any words of a roster can be looked through, also those that nobody divides people by. */
function requireField(id: string, { dimensions }: Library): Field {
  const known = fields.filter(holdsWords);
  const field = findIn(known, id);
  if (field) return field;
  throw new FailureError({
    kind: 'unknown-name',
    what: 'dimension',
    name: id,
    known: [...dimensions, ...known].map((each) => each.id),
  });
}
