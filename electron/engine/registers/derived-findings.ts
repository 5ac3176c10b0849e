import type { Library } from '../../../shared/analysis/library';
import type { Field } from '../../../shared/roster/field';
import { fieldVocabulary } from '../../../shared/registers/field-vocabulary';
import type { Register } from '../../../shared/registers/register';
import { formatDecimal } from '../../../shared/text/numbers';
import type { Finding } from '../check/finding';
import type { IssueKind } from '../check/issue-kinds';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { parseCategory } from '../normalise/parse-category';
import { identifier, sql } from '../sql/sql';
import { registerTable, type StoredEntry } from './register-table';

type Place = Omit<Finding, 'kind' | 'value'>;
type Said = Pick<Finding, 'kind'> & Partial<Pick<Finding, 'taken'>>;

/** What was taken for what by settings and lists: one finding a file and wording, at the first cell that says so. */
export async function derivedFindings(
  database: WorkspaceDatabase,
  register: Register,
  library: Library,
  at: (entry: StoredEntry, field: string) => Place,
  signal: AbortSignal,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const field of register.fields) {
    if (field.kind !== 'duration' && field.listed === undefined) continue;
    const written = identifier(`${field.id}_written`);
    const rows = await database.query(
      sql`SELECT *, count(*) OVER (PARTITION BY file, ${written}) AS rows FROM ${registerTable(register)}
        WHERE ${written} IS NOT NULL
        QUALIFY row_number() OVER (PARTITION BY file, ${written} ORDER BY entry) = 1 ORDER BY entry`,
      signal,
    );
    for (const entry of rows) {
      const value = String(entry[`${field.id}_written`]);
      const said =
        field.kind === 'duration'
          ? conversion(entry[field.id] ?? null, Number(entry.rows))
          : reading(value, field, library);
      if (said) findings.push({ ...at(entry, field.id), value, ...said });
    }
  }
  return findings;
}

function conversion(hours: string | number | null, rows: number): Said {
  if (typeof hours !== 'number') {
    const taken = {
      vi: `Ở ${rows} dòng; mức quy đổi đặt ở trang của sổ, phần “Mức áp dụng”`,
      en: `In ${rows} rows; set a rate on the page of the register, under “Levels in use”`,
    };
    return { kind: 'entry_not_converted', taken };
  }
  const number = (language: 'vi' | 'en'): string => formatDecimal(hours, language, 1).replace(/[.,]0$/, '');
  const taken = {
    vi: `${number('vi')} tiết, ở ${rows} dòng; mức quy đổi sửa ở trang của sổ, phần “Mức áp dụng”`,
    en: `${number('en')} hours, in ${rows} rows; change the rate on the page of the register, under “Levels in use”`,
  };
  return { kind: 'entry_converted', taken };
}

function reading(written: string, field: Field, library: Library): Said | null {
  const vocabulary = fieldVocabulary(field, library);
  const doubt = vocabulary && parseCategory(written, vocabulary).doubt;
  if (!doubt) return null;
  const kind = doubt.code as IssueKind;
  return doubt.taken === undefined ? { kind } : { kind, taken: doubt.taken };
}
