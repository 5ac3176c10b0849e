import type { Register } from '../../../shared/registers/register';
import { formatCount } from '../../../shared/text/numbers';
import type { Finding } from '../check/finding';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { sql } from '../sql/sql';
import { registerTable, type StoredEntry } from './register-table';
import { belowTheirMonths, overlappingEntries, overlappingFormer } from './stretch-sql';
import type { HeldAgainst } from './entry-sql';
import { isUnreadMonth } from './unread-month';

type Place = Omit<Finding, 'kind' | 'value'>;

/**
 * Reports of units whose months another report has too, whose month is not known, and those of several months that are
 * less than their months together.
 */
export async function monthFindings(
  database: WorkspaceDatabase,
  register: Register,
  years: readonly (HeldAgainst & { readonly year: number | null })[],
  at: (entry: StoredEntry, field: string) => Place,
  signal: AbortSignal,
): Promise<Finding[]> {
  const table = registerTable(register);
  const unplaced = await database.query(
    sql`SELECT e.* FROM ${table} e WHERE e.repeats IS NULL AND ${isUnreadMonth} ORDER BY e.entry`,
    signal,
  );
  const about = (entry: StoredEntry): Omit<Finding, 'kind'> => ({
    ...at(entry, 'month'),
    value: String(entry.unit ?? ''),
  });
  const findings: Finding[] = [];
  const counted = register.fields
    .filter(({ kind }) => kind === 'number' || kind === 'share')
    .map(({ id }) => id);
  for (const entry of await database.query(overlappingEntries(table, counted), signal)) {
    const [sheet, row] = [String(entry.other_sheet), String(entry.other_row)];
    const taken = {
      vi: `Kỳ dài hơn ở trang ${sheet}, dòng ${row}; khi cộng cả kỳ, chỉ kỳ dài hơn được tính.`,
      en: `The longer one: sheet ${sheet}, row ${row}; of the whole period only the longer one counts.`,
    };
    findings.push({ kind: 'entry_overlaps', ...about(entry), taken });
  }
  for (const { year, database: own, table: matched } of years) {
    const former = overlappingFormer(matched, counted);
    const ofYear = sql`SELECT * FROM (${former}) WHERE year IS NOT DISTINCT FROM ${year}::INTEGER`;
    for (const entry of await own.query(ofYear, signal)) {
      const others = String(entry.others)
        .split('\n')
        .map((line) => line.split('\t'));
      const taken = {
        vi: others
          .map(([unit, sheet, row]) => `“${unit ?? ''}” (trang ${sheet ?? ''}, dòng ${row ?? ''})`)
          .join(', '),
        en: others
          .map(([unit, sheet, row]) => `“${unit ?? ''}” (sheet ${sheet ?? ''}, row ${row ?? ''})`)
          .join(', '),
      };
      findings.push({ kind: 'entry_overlaps_former', ...about(entry), taken });
    }
  }
  findings.push(...unplaced.map((entry): Finding => ({ kind: 'entry_month_unknown', ...about(entry) })));
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
