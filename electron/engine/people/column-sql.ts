import { FailureError } from '../../../shared/contract/failure';
import { findPeopleColumn, peopleColumns, type PeopleColumn } from '../../../shared/analysis/people-columns';
import { dateAsNumber } from '../sql/date-sql';
import { identifier, sql, type Sql } from '../sql/sql';

export function requireColumn(id: string): PeopleColumn {
  const column = findPeopleColumn(id);
  if (column) return column;
  const known = peopleColumns.map((each) => each.id);
  throw new FailureError({ kind: 'unknown-name', what: 'column', name: id, known });
}

/** The value of a column as it is kept: dates as 19850305, ages counted at the reference date. */
export function columnSql({ id }: PeopleColumn, asOf: string): Sql {
  if (id !== 'age') return identifier(id);
  const day = dateAsNumber(asOf);
  return sql`(CASE WHEN birth_date <= ${day} THEN (${day} - birth_date) // 10000 END)`;
}
