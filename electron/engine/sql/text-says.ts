import { identifier, sql, type Sql } from './sql';

/** Whether the words of a column say something; true or false, never null. Each different text is read once. */
export function saysSql(field: string, reading: string): Sql {
  const column = identifier(field);
  return sql`(${column} IS NOT NULL AND ${column} IN (
    SELECT ${column} FROM people WHERE ${column} IS NOT NULL GROUP BY ${column}
    HAVING text_says(${reading}, any_value(${column}))))`;
}
