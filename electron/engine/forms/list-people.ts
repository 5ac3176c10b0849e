import { everybody } from '../../../shared/analysis/condition';
import { categoryLabel } from '../../../shared/analysis/category-label';
import { findPeopleColumn } from '../../../shared/analysis/people-columns';
import type { FilledRow, FormValue } from '../../../shared/forms/filled-form';
import type { Leaf } from '../../../shared/forms/form';
import type { Question } from '../analyse/question';
import { dateText } from '../check/date-text';
import type { Row } from '../database/workspace-database';
import { conditionSql } from '../sql/person-sql';
import { identifier, join, sql, type Sql } from '../sql/sql';

/** One row a person in the order of the roster; in sections by unit, where there are several, and post. */
export async function listPeople(
  question: Question,
  leaves: readonly Leaf[],
  sections: 'position' | null,
): Promise<FilledRow[]> {
  const { database, filter, signal } = question;
  const asked = leaves.flatMap(({ value }, index): Sql[] => {
    if (value.kind === 'tick')
      return [sql`${conditionSql(value.who, question)} AS ${identifier(`l${index}`)}`];
    if (value.kind !== 'field') return [];
    const column = identifier(value.field);
    const shown = value.who ? sql`CASE WHEN ${conditionSql(value.who, question)} THEN ${column} END` : column;
    const isDate = findPeopleColumn(value.field)?.type === 'date';
    return [
      sql`${shown} AS ${identifier(`l${index}`)}`,
      ...(isDate ? [sql`${identifier(`${value.field}_precision`)} AS ${identifier(`p${index}`)}`] : []),
    ];
  });
  const order = sections === null ? sql`person_id` : sql`first_of_unit, first_of_post, person_id`;
  const people = await database.query(
    sql`SELECT person_id, full_name, unit, position, ${join(asked, ', ')},
          min(person_id) OVER (PARTITION BY unit) AS first_of_unit,
          min(person_id) OVER (PARTITION BY unit, position) AS first_of_post
        FROM people WHERE ${conditionSql(filter, question)} ORDER BY ${order}`,
    signal,
  );
  const rows: FilledRow[] = [];
  const hasUnits = sections !== null && new Set(people.map(({ unit }) => unit)).size > 1;
  let [unit, post, number]: [unknown, unknown, number] = [undefined, undefined, 0];
  for (const person of people) {
    if (hasUnits && person.unit !== unit) {
      rows.push(section(`unit:${rows.length}`, textOf(person.unit) ?? '(Chưa rõ đơn vị)', 0, leaves));
      post = undefined;
    }
    if (sections !== null && (person.position !== post || post === undefined)) {
      rows.push(section(`post:${rows.length}`, textOf(person.position) ?? '(Chưa rõ chức danh)', 1, leaves));
      number = 0;
    }
    [unit, post, number] = [person.unit, person.position, number + 1];
    rows.push({
      ...{ id: `person:${String(person.person_id)}`, kind: 'person', label: textOf(person.full_name) ?? '' },
      ...{ level: 0, isStrong: false, condition: null, person: Number(person.person_id) },
      values: leaves.map((leaf, index) => valueOf(leaf, person, index, number)),
    });
  }
  return rows;
}

function section(id: string, label: string, level: number, leaves: readonly Leaf[]): FilledRow {
  const values = leaves.map((_, index): FormValue => (index === 0 ? label : null));
  return { ...{ id, kind: 'section', label, level, isStrong: true, condition: everybody }, values };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function valueOf({ value }: Leaf, person: Row, index: number, number: number): FormValue {
  if (value.kind === 'ordinal') return number;
  if (value.kind === 'label') return textOf(person.full_name);
  const found = person[`l${index}`] ?? null;
  if (value.kind === 'tick') return isTrue(found) ? 1 : null;
  if (value.kind !== 'field' || found === null) return null;
  const type = findPeopleColumn(value.field)?.type;
  if (type === 'date') {
    const text = dateText(Number(found), person[`p${index}`] ?? null);
    return value.months === true && text.length === 10 ? text.slice(3) : text;
  }
  return typeof found === 'string' ? categoryLabel(value.field, found, 'vi') : found;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === 'true';
}
