import type { PersonEntry } from '../../../shared/contract/registers';
import { registers as allRegisters } from '../../../shared/registers/registers';
import { sql } from '../sql/sql';
import { registerTable, valueColumns } from './register-table';
import type { Registers } from './registers';

/** Everything that the registers hold about somebody of the roster that is looked at: by register, the newest first. */
export async function entriesOfPerson(
  registers: Registers,
  person: number,
  signal: AbortSignal,
): Promise<PersonEntry[]> {
  const found: PersonEntry[] = [];
  for (const register of allRegisters.filter(({ key }) => key === 'person')) {
    await registers.matching.refresh(register);
    const rows = await registers.matching.database.query(
      sql`SELECT * FROM ${registerTable(register)} WHERE person = ${person} AND repeats IS NULL
        ORDER BY year DESC NULLS LAST, month DESC NULLS LAST, entry`,
      signal,
    );
    const paths = new Map(registers.filesOf(register).map(({ id, report }) => [id, report.path]));
    for (const row of rows) {
      const values = valueColumns(register).map(({ name }) => [name, row[name] ?? null] as const);
      found.push({
        register: register.id,
        year: typeof row.year === 'number' ? row.year : null,
        month: typeof row.month === 'number' ? row.month : null,
        values: Object.fromEntries(values),
        file: paths.get(Number(row.file)) ?? '',
        sheet: String(row.sheet),
        row: Number(row.source_row),
      });
    }
  }
  return found;
}
