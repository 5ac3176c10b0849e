import { isRecordedSql } from '../sql/person-sql';
import { join, sql } from '../sql/sql';
import type { Question } from './question';

/** The dimensions with standards of which the roster says something: by these alone "every standard" judges. */
export async function judgedDimensions(question: Question): Promise<ReadonlySet<string>> {
  const { library, database, signal } = question;
  const named = new Set(library.standards.map(({ dimension }) => dimension));
  const dimensions = library.dimensions.filter(({ id }) => named.has(id));
  const tests = dimensions.map((each) => sql`SELECT ${each.id} AS id WHERE ${isRecordedSql(each, question)}`);
  if (tests.length === 0) return new Set();
  const rows = await database.query(join(tests, ' UNION ALL '), signal);
  return new Set(rows.map(({ id }) => String(id)));
}
