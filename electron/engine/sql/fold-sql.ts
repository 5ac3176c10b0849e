import type { Field } from '../../../shared/roster/field';
import { fold } from '../../../shared/text/fold';
import { identifier, sql, type Sql } from './sql';

/** Names are folded when people are stored: two million of them are searched as fast as one types. */
export const nameKeyColumn = 'name_key';

/** A text as `fold` of shared/text makes it. */
export function foldSql(text: Sql): Sql {
  const plain = sql`replace(replace(strip_accents(lower(${text})), 'đ', 'd'), 'ð', 'd')`;
  return sql`trim(regexp_replace(${plain}, '[^\\p{L}\\p{N}+]+', ' ', 'g'))`;
}

/** Whether a field holds some words; true or false, never null. */
export function containsSql({ id, kind }: Field, words: string): Sql {
  const column = identifier(id);
  if (id === 'full_name') return sql`COALESCE(contains(${identifier(nameKeyColumn)}, ${fold(words)}), FALSE)`;
  if (kind === 'code') return sql`COALESCE(contains(lower(${column}), ${words.trim().toLowerCase()}), FALSE)`;
  // Every different text is folded once; asked of an aggregate, the database cannot do it before it has grouped them.
  return sql`(${column} IS NOT NULL AND ${column} IN (
    SELECT ${column} FROM people GROUP BY ${column}
    HAVING contains(${foldSql(sql`any_value(${column})`)}, ${fold(words)})))`;
}
