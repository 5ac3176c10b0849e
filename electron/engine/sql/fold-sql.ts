import type { Field } from '../../../shared/roster/field';
import { fold } from '../../../shared/text/fold';
import { identifier, join, sql, type Sql } from './sql';

/** Names are folded when people are stored: two million of them are searched as fast as one types. */
export const nameKeyColumn = 'name_key';

/** A text as `fold` of shared/text makes it. */
export function foldSql(text: Sql): Sql {
  const plain = sql`replace(replace(strip_accents(lower(${text})), 'đ', 'd'), 'ð', 'd')`;
  return sql`trim(regexp_replace(${plain}, '[^\\p{L}\\p{N}+]+', ' ', 'g'))`;
}

/** Whether a field holds one of some words; true or false, never null. */
export function containsSql({ id, kind }: Field, words: readonly string[]): Sql {
  const column = identifier(id);
  const holds = (text: Sql, keyOf: (word: string) => string): Sql =>
    join(
      words.map((word) => sql`contains(${text}, ${keyOf(word)})`),
      ' OR ',
    );
  if (id === 'full_name') {
    const key = identifier(nameKeyColumn);
    return sql`(${key} IS NOT NULL AND (${holds(key, fold)}))`;
  }
  if (kind === 'code')
    return sql`(${column} IS NOT NULL AND (${holds(sql`lower(${column})`, (word) => word.trim().toLowerCase())}))`;
  // Every different text is folded once; asked of an aggregate, the database cannot do it before it has grouped them.
  return sql`(${column} IS NOT NULL AND ${column} IN (
    SELECT ${column} FROM people GROUP BY ${column}
    HAVING ${holds(foldSql(sql`any_value(${column})`), fold)}))`;
}
