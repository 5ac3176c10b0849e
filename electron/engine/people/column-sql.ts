import { FailureError } from '../../../shared/contract/failure';
import type { Library } from '../../../shared/analysis/library';
import { peopleColumnIn, peopleColumnsOf, type PeopleColumn } from '../../../shared/analysis/people-columns';
import { dateAsNumber, retirementDateSql } from '../sql/date-sql';
import { conditionSql, dimensionSql, requireDimension, type Resolving } from '../sql/person-sql';
import { identifier, sql, type Sql } from '../sql/sql';

export function requireColumn(id: string, library: Library): PeopleColumn {
  const column = peopleColumnIn(library, id);
  if (column) return column;
  const known = peopleColumnsOf(library).map((each) => each.id);
  throw new FailureError({ kind: 'unknown-name', what: 'column', name: id, known });
}

/** The value of a column: dates as 19850305; what follows from others as it is at the reference date. */
export function columnSql({ id, from }: PeopleColumn, about: Resolving): Sql {
  if (from === null) return identifier(id);
  if ('dimension' in from) return dimensionSql(from.dimension, about);
  if ('standard' in from) return judgementSql(from.standard, about);
  if ('retirement' in from) return retirementDateSql(from.retirement, about.asOf, about.library.retirement);
  const [day, date] = [dateAsNumber(about.asOf), identifier(from.yearsSince)];
  return sql`(CASE WHEN ${date} <= ${day} THEN (${day} - ${date}) // 10000 END)`;
}

/** How exactly a date is known; what is worked out is a day. */
export function precisionSql({ id, from }: PeopleColumn): Sql {
  return from === null ? identifier(`${id}_precision`) : sql`'day'`;
}

function judgementSql(standard: string, about: Resolving): Sql {
  const value = dimensionSql(requireDimension(standard, about.library), about);
  return sql`(CASE WHEN NOT ${conditionSql({ standard, is: 'set' }, about)} THEN NULL
    WHEN ${value} IS NULL THEN 'unknown'
    WHEN ${conditionSql({ standard, is: 'met' }, about)} THEN 'met' ELSE 'not_met' END)`;
}
