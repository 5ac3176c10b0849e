import type { Register } from '../../../shared/registers/register';
import { formatDecimal } from '../../../shared/text/numbers';
import type { Finding } from '../check/finding';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { identifier, sql } from '../sql/sql';
import { registerTable, type StoredEntry } from './register-table';

type Place = Omit<Finding, 'kind' | 'value'>;

/** What days, weeks and the like were taken for: one finding a file and wording, at the first cell that says so. */
export async function conversionFindings(
  database: WorkspaceDatabase,
  register: Register,
  at: (entry: StoredEntry, field: string) => Place,
  signal: AbortSignal,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { id } of register.fields.filter(({ kind }) => kind === 'duration')) {
    const written = identifier(`${id}_written`);
    const rows = await database.query(
      sql`SELECT *, count(*) OVER (PARTITION BY file, ${written}) AS rows FROM ${registerTable(register)}
        WHERE ${written} IS NOT NULL
        QUALIFY row_number() OVER (PARTITION BY file, ${written} ORDER BY entry) = 1 ORDER BY entry`,
      signal,
    );
    for (const entry of rows) {
      const place = { ...at(entry, id), value: String(entry[`${id}_written`]) };
      const hours = entry[id];
      const count = Number(entry.rows);
      if (typeof hours === 'number') {
        const taken = {
          vi: `${trimmed(formatDecimal(hours, 'vi', 1))} tiết, ở ${count} dòng; mức quy đổi sửa ở “Mức áp dụng”.`,
          en: `${trimmed(formatDecimal(hours, 'en', 1))} hours, in ${count} rows; change the rate under “Levels in use”.`,
        };
        findings.push({ kind: 'entry_converted', ...place, taken });
      } else {
        const taken = {
          vi: `Ở ${count} dòng; mức quy đổi đặt ở “Mức áp dụng”.`,
          en: `In ${count} rows; set a rate under “Levels in use”.`,
        };
        findings.push({ kind: 'entry_not_converted', ...place, taken });
      }
    }
  }
  return findings;
}

function trimmed(number: string): string {
  return number.replace(/[.,]0$/, '');
}
