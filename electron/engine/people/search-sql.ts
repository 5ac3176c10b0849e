import { fold } from '../../../shared/text/fold';
import { identifier, join, sql, type Sql } from '../sql/sql';
import { searchColumn } from './list-columns';

/** True for whoever has every searched word at the beginning of one of theirs; digits are found within a code too. */
export function searchSql(search: string): Sql {
  const words = [...new Set(fold(search).split(' '))].filter((word) => word !== '');
  if (words.length === 0) return sql`TRUE`;
  const column = identifier(searchColumn);
  return join(
    words.map((word) => sql`contains(${column}, ${/^\d+$/.test(word) ? word : ` ${word}`})`),
    ' AND ',
  );
}
