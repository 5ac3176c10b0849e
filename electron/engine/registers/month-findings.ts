import type { Register } from '../../../shared/registers/register';
import { formatCount } from '../../../shared/text/numbers';
import type { Finding } from '../check/finding';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { sql } from '../sql/sql';
import { registerTable, type StoredEntry } from './register-table';
import { belowTheirMonths } from './stretch-sql';
import { isUnreadMonth } from './unread-month';

type Place = Omit<Finding, 'kind' | 'value'>;

/** Reports of units whose month is not known, and those of several months that are less than their months together. */
export async function monthFindings(
  database: WorkspaceDatabase,
  register: Register,
  at: (entry: StoredEntry, field: string) => Place,
  signal: AbortSignal,
): Promise<Finding[]> {
  const table = registerTable(register);
  const unplaced = await database.query(
    sql`SELECT e.* FROM ${table} e WHERE e.repeats IS NULL AND ${isUnreadMonth} ORDER BY e.entry`,
    signal,
  );
  const findings = unplaced.map((entry): Finding => ({
    kind: 'entry_month_unknown',
    ...at(entry, 'month'),
    value: String(entry.unit ?? ''),
  }));
  for (const field of addedFields(register)) {
    const rows = await database.query(belowTheirMonths(table, field), signal);
    for (const entry of rows) {
      const [whole, months] = [Number(entry.whole), Number(entry.months)];
      const taken = {
        vi: `tổng các tháng trong kỳ là ${formatCount(months, 'vi')}`,
        en: `its months add up to ${formatCount(months, 'en')}`,
      };
      findings.push({ kind: 'entry_below_months', ...at(entry, field), value: String(whole), taken });
    }
  }
  return findings;
}

/** Numbers that months add up to; stocks and percentages are none. */
function addedFields({ indicators, fields }: Register): string[] {
  const amounts = indicators.flatMap(({ numerator, denominator, unknown }) => [
    numerator,
    ...(denominator ? [denominator] : []),
    ...(unknown ? [unknown] : []),
  ]);
  const added = new Set(
    amounts.flatMap((amount) => ('sum' in amount && !('count' in amount) ? amount.sum.split('+') : [])),
  );
  return fields.filter(({ id, kind }) => kind === 'number' && added.has(id)).map(({ id }) => id);
}
