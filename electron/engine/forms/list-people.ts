import { everybody } from '../../../shared/analysis/condition';
import { categoryLabel } from '../../../shared/analysis/category-label';
import { fieldColumn } from '../../../shared/analysis/people-columns';
import type { FilledRow, FormValue } from '../../../shared/forms/filled-form';
import type { Leaf } from '../../../shared/forms/form';
import type { Question } from '../analyse/question';
import { dateText } from '../check/date-text';
import type { Row } from '../database/workspace-database';
import { conditionSql } from '../sql/person-sql';
import { postOf, postPlace } from './post-order';
import { byUnitName } from './unit-order';
import { identifier, join, sql, type Sql } from '../sql/sql';

/**
 * One row a person in the order of the roster; in sections by unit, where there are several, and post, numbered within each
 * of them.
 */
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
    const isDate = fieldColumn(value.field)?.type === 'date';
    return [
      sql`${shown} AS ${identifier(`l${index}`)}`,
      ...(isDate ? [sql`${identifier(`${value.field}_precision`)} AS ${identifier(`p${index}`)}`] : []),
    ];
  });
  const found = await database.query(
    sql`SELECT person_id, full_name, unit, position, ${join(asked, ', ')}
        FROM people WHERE ${conditionSql(filter, question)} ORDER BY person_id`,
    signal,
  );
  const people = sections === null ? found : bySections(found);
  const rows: FilledRow[] = [];
  const hasUnits = sections !== null && new Set(people.map(({ unit }) => unit)).size > 1;
  let [unit, post, number]: [unknown, unknown, number] = [undefined, undefined, 0];
  for (const person of people) {
    if (hasUnits && person.unit !== unit) {
      rows.push(section(`unit:${rows.length}`, textOf(person.unit) ?? '(Chưa rõ đơn vị)', 0, leaves));
      post = undefined;
    }
    const own = keyOf(person);
    if (sections !== null && (own !== post || post === undefined)) {
      rows.push(section(`post:${rows.length}`, textOf(person.position) ?? '(Chưa rõ chức danh)', 1, leaves));
      number = 0;
    }
    [unit, post, number] = [person.unit, own, number + 1];
    rows.push({
      ...{ id: `person:${String(person.person_id)}`, kind: 'person', label: textOf(person.full_name) ?? '' },
      ...{ level: 0, isStrong: false, condition: null, person: Number(person.person_id) },
      values: leaves.map((leaf, index) => valueOf(leaf, person, index, number)),
    });
  }
  return rows;
}

const keyOf = ({ position }: Row): string | null => {
  const written = textOf(position);
  return written === null ? null : postOf(written);
};

/** In the order of a printed form: units, then posts from the secretary down, then people as the roster has them. */
function bySections(people: readonly Row[]): Row[] {
  const first = new Map<string | null, number>();
  people.forEach((person, index) => {
    const post = keyOf(person);
    if (!first.has(post)) first.set(post, index);
  });
  return people
    .map((person) => {
      const unit = textOf(person.unit);
      return { person, unit, place: postPlace(textOf(person.position), unit) };
    })
    .sort(
      (a, b) =>
        byUnitName(a.unit, b.unit) ||
        (a.place === b.place ? 0 : a.place - b.place) ||
        (first.get(keyOf(a.person)) ?? 0) - (first.get(keyOf(b.person)) ?? 0),
    )
    .map(({ person }) => person);
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
  const type = fieldColumn(value.field)?.type;
  if (type === 'date') {
    const text = dateText(Number(found), person[`p${index}`] ?? null);
    return value.months === true && text.length === 10 ? text.slice(3) : text;
  }
  return typeof found === 'string' ? categoryLabel(value.field, found, 'vi') : found;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === 'true';
}
