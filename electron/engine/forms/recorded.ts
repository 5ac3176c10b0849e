import type { Condition } from '../../../shared/analysis/condition';
import { findIn } from '../../../shared/analysis/library';
import { findField } from '../../../shared/roster/fields';
import type { Text } from '../../../shared/text/language';
import type { Question } from '../analyse/question';
import { conditionSql } from '../sql/person-sql';
import { identifier, join, sql } from '../sql/sql';

/** Something that a condition asks of people: a dimension, or a field of the roster. */
export interface Subject {
  readonly id: string;
  readonly label: Text;
}

/**
 * What the sheets of the people of a question record. A sheet records a thing where it says it of anybody: its column is
 * there, and whoever has nothing in it has none; a sheet without it says nothing, and a nought would be a statement.
 */
export interface Recorded {
  /** Whether a figure of whom the condition holds means something; of one unit where one is named. */
  readonly tells: (condition: Condition, unit?: string | null) => boolean;
  /** All that a condition asks of. */
  readonly asked: (condition: Condition) => readonly Subject[];
  readonly isMissing: (subject: Subject) => boolean;
  /** What a condition asks of and no sheet records. */
  readonly missing: (condition: Condition) => readonly Subject[];
  /** The units whose sheets do not record what others do. */
  readonly unitsWithout: (subject: Subject) => readonly string[];
}

/** `conditions` are those that will be asked about. */
export async function recordedOf(question: Question, conditions: readonly Condition[]): Promise<Recorded> {
  const { database, signal, filter } = question;
  const subjects = new Map<string, { readonly subject: Subject; readonly is: Condition }>();
  for (const condition of conditions)
    for (const each of subjectsOf(condition, question)) subjects.set(each.subject.id, each);
  const asked = [...subjects.values()];
  const tests = asked.map(
    ({ is }, index) => sql`bool_or(${conditionSql(is, question)}) AS ${identifier(`s${index}`)}`,
  );
  const sheets = await database.query(
    sql`SELECT file, sheet, ${join([sql`TRUE AS known`, ...tests], ', ')} FROM people GROUP BY file, sheet`,
    signal,
  );
  const found = await database.query(
    sql`SELECT DISTINCT unit, file, sheet FROM people WHERE ${conditionSql(filter, question)}`,
    signal,
  );
  const keyOf = (file: unknown, sheet: unknown): string => JSON.stringify([file, sheet]);
  const ofSheet = new Map(
    sheets.map((row) => [
      keyOf(row.file, row.sheet),
      new Set(asked.flatMap(({ subject }, index) => (isTrue(row[`s${index}`]) ? [subject.id] : []))),
    ]),
  );
  const units = new Map<string | null, Set<string>>();
  const all = new Set<string>();
  for (const { unit, file, sheet } of found) {
    const name = typeof unit === 'string' ? unit : null;
    const own = units.get(name) ?? new Set<string>();
    units.set(name, own);
    for (const id of ofSheet.get(keyOf(file, sheet)) ?? []) {
      own.add(id);
      all.add(id);
    }
  }
  // Of nobody a nought is right.
  const knownOf = (unit?: string | null): ReadonlySet<string> | null =>
    units.size === 0 ? null : unit === undefined ? all : (units.get(unit) ?? null);
  const asks = (condition: Condition): readonly Subject[] =>
    subjectsOf(condition, question).map(({ subject }) => subject);
  const isMissing = ({ id }: Subject): boolean => units.size > 0 && !all.has(id);
  return {
    tells: (condition, unit) => {
      const known = knownOf(unit);
      return known === null || tells(condition, question, known);
    },
    asked: asks,
    isMissing,
    missing: (condition) => asks(condition).filter(isMissing),
    unitsWithout: ({ id }) =>
      [...units].flatMap(([unit, known]) => (unit === null || known.has(id) ? [] : [unit])),
  };
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === 'true';
}

function tells(condition: Condition, question: Question, known: ReadonlySet<string>): boolean {
  const each = (one: Condition): boolean => tells(one, question, known);
  if ('all' in condition) return condition.all.every(each);
  if ('any' in condition) return condition.any.length === 0 || condition.any.some(each);
  if ('not' in condition) return each(condition.not);
  return subjectsOf(condition, question).every(({ subject }) => known.has(subject.id));
}

interface Asked {
  readonly subject: Subject;
  readonly is: Condition;
}

/** The dimensions and fields that a condition asks of. */
function subjectsOf(condition: Condition, question: Question): Asked[] {
  const all = (conditions: readonly Condition[]): Asked[] =>
    conditions.flatMap((each) => subjectsOf(each, question));
  if ('all' in condition) return all(condition.all);
  if ('any' in condition) return all(condition.any);
  if ('not' in condition) return subjectsOf(condition.not, question);
  if ('age' in condition) return ofField('birth_date');
  if ('retirement' in condition) return [...ofField('birth_date'), ...ofField('gender')];
  if ('yearsSince' in condition) return ofField(condition.yearsSince.field);
  if ('field' in condition) return ofField(condition.field);
  if (!('dimension' in condition)) return [];
  const { dimension } = condition;
  const label = findIn(question.library.dimensions, dimension)?.label;
  return label ? [{ subject: { id: dimension, label }, is: { not: { dimension, in: [null] } } }] : [];
}

function ofField(field: string): Asked[] {
  const label = findField(field)?.label;
  return label ? [{ subject: { id: field, label }, is: { not: { field, blank: true } } }] : [];
}
