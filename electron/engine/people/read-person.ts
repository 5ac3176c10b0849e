import { FailureError } from '../../../shared/contract/failure';
import type { PersonValue } from '../../../shared/contract/people';
import { peopleColumnsOf } from '../../../shared/analysis/people-columns';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { Resolving } from '../sql/person-sql';
import { identifier, join, sql } from '../sql/sql';
import { columnSql, precisionSql } from './column-sql';
import { personValue } from './person-value';

/** One person as the roster holds them. */
export interface StoredPerson {
  readonly person: number;
  readonly file: number;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly values: ReadonlyMap<string, PersonValue>;
}

export async function readPerson(
  database: WorkspaceDatabase,
  person: number,
  about: Resolving,
): Promise<StoredPerson> {
  const columns = peopleColumnsOf(about.library);
  const selected = columns.flatMap((column, index) => [
    sql`${columnSql(column, about)} AS ${identifier(`value_${index}`)}`,
    ...(column.type === 'date' ? [sql`${precisionSql(column)} AS ${identifier(`precision_${index}`)}`] : []),
  ]);
  const [row] = await database.query(
    sql`SELECT file, sheet, source_row, ${join(selected, ', ')} FROM people WHERE person_id = ${person}`,
  );
  if (!row) throw new FailureError({ kind: 'invalid-request', detail: `no person ${person}` });
  const values = new Map(
    columns.map(({ id, type }, index) => [
      id,
      personValue(row[`value_${index}`], row[`precision_${index}`], type),
    ]),
  );
  return { person, file: Number(row.file), sheet: String(row.sheet), row: Number(row.source_row), values };
}
