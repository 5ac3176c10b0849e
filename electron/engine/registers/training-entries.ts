import type { TrainingEntry } from '../../../shared/contract/registers';
import { homeCountry } from '../../../shared/registers/common/countries';
import type { Register } from '../../../shared/registers/register';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { sql } from '../sql/sql';
import { registerTable } from './register-table';

/** Every entry that counts once, in the order of the files. */
export async function readTrainingEntries(
  database: WorkspaceDatabase,
  register: Register,
  year: number | null,
): Promise<TrainingEntry[]> {
  const rows = await database.query(
    sql`SELECT * FROM ${registerTable(register)} WHERE repeats IS NULL AND (${year}::INTEGER IS NULL OR year = ${year}) ORDER BY entry`,
  );
  return rows.map((row): TrainingEntry => {
    const text = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null);
    const number = (name: string): number | null => (typeof row[name] === 'number' ? row[name] : null);
    const country = text('country');
    return {
      person: number('person'),
      fullName: text('full_name'),
      unit: text('unit_now'),
      year: number('year'),
      month: number('month'),
      topic: text('topic'),
      type: text('training_type'),
      hours: number('hours'),
      mode: text('mode'),
      country,
      isAbroad: country !== null && country !== homeCountry,
      fromDate: number('from_date'),
      toDate: number('to_date'),
      provider: text('provider'),
      certificate: text('certificate'),
    };
  });
}
