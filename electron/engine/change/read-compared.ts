import {
  comparedFields,
  tellTwins,
  type ComparedField,
  type ComparedPerson,
} from '../../../shared/analysis/change/compared-person';
import type { PersonValue } from '../../../shared/contract/people';
import type { Row, WorkspaceDatabase } from '../database/workspace-database';
import { personValue } from '../people/person-value';
import { nameKeyColumn } from '../sql/fold-sql';
import { identifier, join, sql } from '../sql/sql';

/** Everybody of a snapshot, as far as snapshots are compared. */
export async function readCompared(
  database: WorkspaceDatabase,
  signal: AbortSignal,
): Promise<ComparedPerson[]> {
  const columns = ['person_id', 'national_id', 'staff_code', nameKeyColumn, 'birth_date_precision'];
  const recruitment = ['recruitment_date', 'recruitment_date_precision'];
  const selected = join([...columns, ...recruitment, ...comparedFields].map(identifier), ', ');
  const rows = await database.query(sql`SELECT ${selected} FROM people ORDER BY person_id`, signal);
  const people = rows.map((row): ComparedPerson => ({
    person: Number(row.person_id),
    nationalId: textOf(row, 'national_id'),
    staffCode: textOf(row, 'staff_code'),
    nameKey: textOf(row, nameKeyColumn) ?? '',
    recruited: recruitedOn(row),
    values: Object.fromEntries(comparedFields.map((field) => [field, valueOf(row, field)])) as Record<
      ComparedField,
      PersonValue
    >,
  }));
  return tellTwins(people);
}

function valueOf(row: Row, field: ComparedField): PersonValue {
  const type = field === 'birth_date' ? 'date' : 'text';
  return personValue(row[field], row.birth_date_precision, type);
}

function recruitedOn(row: Row): string | null {
  const day = personValue(row.recruitment_date, row.recruitment_date_precision, 'date');
  return day === null ? null : String(day);
}

function textOf(row: Row, column: string): string | null {
  const value = row[column];
  return value === null || value === undefined || value === '' ? null : String(value);
}
