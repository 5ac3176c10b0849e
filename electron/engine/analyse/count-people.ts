import type { Condition } from '../../../shared/analysis/condition';
import { conditionSql } from '../sql/person-sql';
import { identifier, join, sql } from '../sql/sql';
import type { Question } from './question';

/** How many people of the filter each condition is true of; all are counted in one pass. */
export async function countPeople(question: Question, conditions: readonly Condition[]): Promise<number[]> {
  if (conditions.length === 0) return [];
  const name = (index: number): string => `counted_${index}`;
  const counts = conditions.map(
    (condition, index) => sql`count_if(${conditionSql(condition, question)}) AS ${identifier(name(index))}`,
  );
  const [row] = await question.database.query(
    sql`SELECT ${join(counts, ', ')} FROM people WHERE ${conditionSql(question.filter, question)}`,
    question.signal,
  );
  return conditions.map((_condition, index) => Number(row?.[name(index)] ?? 0));
}
