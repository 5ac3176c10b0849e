import { undeterminedUnit } from '../../../shared/analysis/dimensions/unit';
import type { AskedPerson, RestCount } from '../../../shared/contract/units';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { personValue } from '../people/person-value';
import { nameKeyColumn } from '../sql/fold-sql';
import { identifier, sql } from '../sql/sql';
import type { TodayPlan } from './plan-today';
import { todayColumn } from './today-view';

export interface PlacedToday {
  readonly person: number;
  readonly unit: string;
  /** The unit of today; null: not told. */
  readonly today: string | null;
  readonly asked: Omit<AskedPerson, 'snapshot'> | null;
  /** Met by no rule of a split that has some. */
  readonly rest: Omit<RestCount, 'people'> | null;
}

/** Where everybody of a snapshot is today who has a unit; the connection is that of the snapshot itself. */
export async function placeToday(
  database: WorkspaceDatabase,
  plan: TodayPlan,
  signal?: AbortSignal,
): Promise<PlacedToday[]> {
  const rows = await database.query(
    sql`SELECT person_id, full_name, national_id, staff_code, ${identifier(nameKeyColumn)} AS name_key,
               birth_date, birth_date_precision, unit, department, COALESCE(position, job) AS post
        FROM people WHERE unit IS NOT NULL ORDER BY person_id`,
    signal,
  );
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  const seen = new Map<string, number>();
  return rows.map((row): PlacedToday => {
    const unit = String(row.unit);
    const birthDate = text(personValue(row.birth_date, row.birth_date_precision, 'date'));
    // As `identityOf` tells people of snapshots from each other.
    const known = [
      ...[text(row.national_id) ?? text(row.staff_code) ?? '', text(row.name_key) ?? ''],
      ...[birthDate ?? '', unit],
    ].join('|');
    const twin = (seen.get(known) ?? 0) + 1;
    seen.set(known, twin);
    const who = twin === 1 ? known : `${known}|#${twin}`;
    const [department, post] = [text(row.department), text(row.post)];
    const { unit: today, asked, rest } = plan.find(unit, { who, department, post });
    const person = Number(row.person_id);
    const name = text(row.full_name) ?? '';
    return {
      ...{ person, unit, today },
      asked: asked && { person, who, name, birthDate, department, post, ...asked },
      rest: rest && { ...rest, department, post },
    };
  });
}

/** Writes the units of today beside those that were recorded. Call it in a transaction. */
export async function writeToday(own: WorkspaceDatabase, placed: readonly PlacedToday[]): Promise<void> {
  await own.run('CREATE OR REPLACE TEMP TABLE placed (person_id INTEGER, unit VARCHAR)');
  const appender = await own.connection.createAppender('placed', undefined, 'temp');
  for (const { person, unit, today } of placed) {
    if (today === unit) continue;
    appender.appendInteger(person);
    appender.appendVarchar(today ?? undeterminedUnit);
    appender.endRow();
  }
  appender.closeSync();
  const column = identifier(todayColumn).text;
  // In one statement: where a transaction clears the column first, DuckDB 1.5 loses what it then writes into rows of a file.
  await own.run(
    `UPDATE people SET ${column} = found.unit
     FROM (SELECT p.person_id, placed.unit FROM people p LEFT JOIN placed USING (person_id)) found
     WHERE found.person_id = people.person_id AND people.${column} IS DISTINCT FROM found.unit`,
  );
  await own.run('DROP TABLE placed');
}
