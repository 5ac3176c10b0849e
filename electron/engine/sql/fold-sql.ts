import { identifier, sql, type Sql } from './sql';

/** Names are folded when people are stored: two million of them are searched as fast as one types. */
export const nameKeyColumn = 'name_key';

/** A text column as `fold` of shared/text makes it. */
export function foldSql(column: string): Sql {
  if (column === 'full_name') return identifier(nameKeyColumn);
  const plain = sql`replace(replace(strip_accents(lower(${identifier(column)})), 'đ', 'd'), 'ð', 'd')`;
  return sql`trim(regexp_replace(${plain}, '[^\\p{L}\\p{N}+]+', ' ', 'g'))`;
}
