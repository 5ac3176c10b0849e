import type { Library } from '../../../shared/analysis/library';
import { fieldVocabulary } from '../../../shared/registers/field-vocabulary';
import type { Register } from '../../../shared/registers/register';
import { registerField } from '../../../shared/registers/register-catalogue';
import type { Text } from '../../../shared/text/language';
import type { Finding } from '../check/finding';
import { identifier, sql } from '../sql/sql';
import type { HeldAgainst } from './entry-sql';
import type { StoredEntry } from './register-table';

type Place = Omit<Finding, 'kind' | 'value'>;
type At = (entry: StoredEntry, field: string) => Place;

interface Read {
  readonly register: Register;
  readonly library: Library;
}

/** Where a row that repeats an earlier one says something else: one finding a field, at the cell of the later row. */
export function contradictions(read: Read, earlier: StoredEntry, later: StoredEntry, at: At): Finding[] {
  return read.register.telling.flatMap((field): Finding[] => {
    const [counted, other] = [earlier[field] ?? null, later[field] ?? null];
    if (counted === null || other === null || counted === other) return [];
    const value = wordOf(read, field, other).vi;
    const taken = saidIn(wordOf(read, field, counted), earlier.sheet, earlier.source_row);
    return [{ kind: 'entry_contradicts', ...at(later, field), value, taken }];
  });
}

/** Rows that count beside an earlier one about the same in the same year, and differ in what is told once a year. */
export async function differing(
  read: Read,
  { year, database, table }: HeldAgainst & { readonly year: number | null },
  at: At,
  signal: AbortSignal,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const field of read.register.oncePerYear ?? []) {
    const said = identifier(field);
    const rows = await database.query(
      sql`SELECT e.*, min_by(o.${said}, o.entry) AS other_said, min_by(o.sheet, o.entry) AS other_sheet,
          min_by(o.source_row, o.entry) AS other_row
        FROM ${table} e JOIN ${table} o ON o.who = e.who AND o.year = e.year AND o.entry < e.entry AND o.${said} <> e.${said}
        WHERE e.year = ${year}::INTEGER AND e.who <> '' AND e.repeats IS NULL AND o.repeats IS NULL
        GROUP BY ALL ORDER BY e.entry`,
      signal,
    );
    for (const { other_said: other, other_sheet: sheet, other_row: row, ...entry } of rows) {
      const value = wordOf(read, field, entry[field] ?? '').vi;
      const taken = saidIn(wordOf(read, field, other ?? ''), sheet, row);
      findings.push({ kind: 'entry_differs', ...at(entry, field), value, taken });
    }
  }
  return findings;
}

/** What a value of a field is called. */
export function wordOf({ register, library }: Read, field: string, value: string | number): Text {
  const known = registerField(register, field);
  const category = (known && fieldVocabulary(known, library))?.categories.find(({ id }) => id === value);
  const plain = typeof value === 'number' ? String(value).replace('.', ',') : value;
  return category?.label ?? { vi: plain, en: plain };
}

function saidIn({ vi, en }: Text, sheet: unknown, row: unknown): Text {
  return {
    vi: `“${vi}” (trang ${String(sheet)}, dòng ${String(row)})`,
    en: `“${en}” (sheet ${String(sheet)}, row ${String(row)})`,
  };
}
