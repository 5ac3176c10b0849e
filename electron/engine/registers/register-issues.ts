import type { Library } from '../../../shared/analysis/library';
import type { LimitRow, RegisterIssues } from '../../../shared/contract/registers';
import type { RosterIssue, SeverityCounts } from '../../../shared/contract/results';
import { registerField } from '../../../shared/registers/register-catalogue';
import type { Register, RegisterCheck } from '../../../shared/registers/register';
import { formatDate } from '../../../shared/text/dates';
import type { Language, Text } from '../../../shared/text/language';
import { describeFinding } from '../check/describe-finding';
import type { Finding } from '../check/finding';
import { issueKinds, type IssueKind } from '../check/issue-kinds';
import { columnIndex } from '../read/sheet';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { sql } from '../sql/sql';
import { checkLimits } from './check-limits';
import { derivedFindings } from './derived-findings';
import { candidateNames, doubtText } from './doubt-text';
import { entryConditionSql, type HeldAgainst, type RegisterQuestion } from './entry-sql';
import type { RegisterFile } from './register-files';
import { registerTable, type StoredEntry } from './register-table';
import { contradictions, differing, wordOf } from './contradictions';
import { monthFindings } from './month-findings';
import { peopleCount } from '../../../shared/text/people-count';

const kindOfCheck: Readonly<Record<RegisterCheck['severity'], IssueKind>> = {
  error: 'entry_wrong',
  warning: 'entry_doubted',
  info: 'entry_noted',
};

export interface RegisterKept {
  readonly files: readonly RegisterFile[];
  readonly register: Register;
  readonly library: Library;
}

/** The entries of a year (null: of none) as they are held against the roster of that year. */
export interface RegisterYear extends HeldAgainst {
  readonly year: number | null;
}

/** Everything that is wrong or doubtful about a register: of its files, its entries, its checks and, with a question, its limits. */
export async function registerFindings(
  database: WorkspaceDatabase,
  { files, register, library }: RegisterKept,
  years: readonly RegisterYear[],
  question: RegisterQuestion | null,
  signal: AbortSignal,
): Promise<Finding[]> {
  const at = (entry: StoredEntry, field: string | null): Omit<Finding, 'kind' | 'value'> => {
    const cells = JSON.parse(String(entry.cells ?? '{}')) as Record<string, string>;
    const cell = field === null ? undefined : cells[field];
    const file = files.findIndex(({ id }) => id === entry.file);
    const sheet = String(entry.sheet);
    const letters = /^[A-Z]+/.exec(cell ?? '')?.[0] ?? columnOf(files[file], sheet, field);
    return {
      ...{ file, sheet },
      row: Number(entry.source_row) - 1,
      column: letters === undefined ? null : columnIndex(letters),
      field,
    };
  };
  const findings = files.flatMap((file, index) => file.findings.map((each) => ({ ...each, file: index })));
  const key = register.key === 'person' ? 'full_name' : 'unit';
  const table = registerTable(register);
  const candidatesOf = ({ candidates }: StoredEntry): (number | string)[] =>
    JSON.parse(String(candidates ?? '[]')) as (number | string)[];
  const said = new Set<string>();
  for (const held of years) {
    const { year, database: own, table: matched } = held;
    const odd = await own.query(
      sql`SELECT * FROM ${matched} WHERE year IS NOT DISTINCT FROM ${year}::INTEGER
        AND (match IN ('unmatched', 'doubtful', 'split') OR repeats IS NOT NULL OR year IS NULL) ORDER BY entry`,
      signal,
    );
    const names = await candidateNames(own, odd.flatMap(candidatesOf));
    for (const entry of odd) await describeOdd(entry, names);
    findings.push(...(await differing({ register, library }, held, at, signal)));
  }
  async function describeOdd(entry: StoredEntry, names: (about: number | string) => string): Promise<void> {
    const value = String(entry[key] ?? entry.staff_code ?? entry.national_id ?? '');
    const place = { ...at(entry, key), value };
    if (entry.repeats !== null) {
      const [first] = await database.query(
        sql`SELECT * FROM ${table} WHERE entry = ${Number(entry.repeats)}`,
      );
      const contradicting = first ? contradictions({ register, library }, first, entry, at) : [];
      if (contradicting.length > 0) {
        findings.push(...contradicting);
        return;
      }
      const [sheet, row] = [String(first?.sheet), String(first?.source_row)];
      const taken = {
        vi: `Dòng trước: trang ${sheet}, dòng ${row}.`,
        en: `The earlier row: sheet ${sheet}, row ${row}.`,
      };
      findings.push({ kind: 'entry_repeated', ...place, taken });
      return;
    }
    // A row with columns of several times is said once.
    const row = `${String(entry.file)} ${String(entry.sheet)} ${String(entry.source_row)}`;
    if (said.has(row)) return;
    said.add(row);
    if (entry.match === 'unmatched') findings.push({ kind: 'entry_unmatched', ...place });
    if (entry.match === 'split') findings.push({ kind: 'entry_unit_split', ...place });
    if (entry.match === 'doubtful') {
      const taken = doubtText(String(entry.match_why), candidatesOf(entry).map(names));
      const kind = register.key === 'unit' ? 'entry_unit_doubtful' : 'entry_doubtful';
      findings.push({ kind, ...place, taken });
    }
    if (entry.year === null) findings.push({ kind: 'entry_undated', ...place });
  }
  findings.push(...(await derivedFindings(database, register, library, at, signal)));
  if (register.key === 'unit' && register.monthly) {
    findings.push(...(await monthFindings(database, register, years, at, signal)));
  }
  if (question === null) return findings;
  const later = await database.query(
    sql`SELECT *, count(*) OVER (PARTITION BY file, year) AS rows FROM ${table}
      WHERE repeats IS NULL AND year > ${Number(question.asOf.slice(0, 4))}
      QUALIFY row_number() OVER (PARTITION BY file, year ORDER BY entry) = 1 ORDER BY entry`,
    signal,
  );
  for (const entry of later) {
    const rows = Number(entry.rows);
    const taken = {
      vi: `${rows} dòng ở sau ngày tính ${formatDate(question.asOf, 'vi')}`,
      en: `${rows === 1 ? '1 row lies' : `${rows} rows lie`} after the reference date ${formatDate(question.asOf, 'en')}`,
    };
    findings.push({ kind: 'entries_after_reference', ...at(entry, key), value: String(entry.year), taken });
  }
  for (const { severity, when, field, message } of register.checks) {
    const rows = await database.query(
      sql`SELECT * FROM ${table} e WHERE e.repeats IS NULL AND ${entryConditionSql(when, question)} ORDER BY entry`,
      signal,
    );
    for (const entry of rows) {
      const value = writtenValue({ register, library }, field, entry);
      const said =
        value === ''
          ? ({ kind: 'entry_lacks', taken: ofRow(String(entry[key] ?? ''), message) } as const)
          : { kind: kindOfCheck[severity], taken: message };
      findings.push({ ...at(entry, field), value, ...said });
    }
  }
  const limits: LimitRow[] = [];
  for (const { year, ...held } of years) {
    const asked = { ...question, ...held, period: { year, months: null } };
    if (year !== null) limits.push(...(await checkLimits(asked, signal)));
  }
  for (const row of limits) {
    if (!row.exceeds) continue;
    const limit = register.limits.find(({ id }) => id === row.limit);
    const value = row.groups.map((group, index) => groupName(limit?.per[index] ?? '', group)).join(', ');
    const year = row.year === null ? '' : String(row.year);
    const taken = {
      vi: `Năm ${year}: ${row.counted} người, được tối đa ${row.allowed} (${row.percent} % của ${row.among} ${limit?.amongLabel.vi ?? ''}).`,
      en: `${year}: ${peopleCount(row.counted)}, at most ${row.allowed} allowed (${row.percent}% of ${row.among} ${limit?.amongLabel.en ?? ''}).`,
    };
    const place = { file: 0, sheet: '', row: null, column: null, field: 'rating' };
    findings.push({ kind: 'entry_over_limit', ...place, value, taken });
  }
  return findings;

  function groupName(dimension: string, group: string | null): string {
    const known = question?.library.dimensions.find(({ id }) => id === dimension);
    return known?.categories?.find(({ id }) => id === group)?.label.vi ?? group ?? '–';
  }
}

/** The column of a field, where the sheet has one alone; a cell that is empty stands there. */
function columnOf(file: RegisterFile | undefined, sheet: string, field: string | null): string | undefined {
  const read = file?.report.sheets.find(({ name }) => name === sheet);
  const tables = read ? [read, ...(read.further ?? [])] : [];
  const found = tables.flatMap(({ columns }) => columns.filter((each) => each.field === field));
  return found.length === 1 ? found[0]?.column : undefined;
}

/** Where no value can be quoted, whose row it is. */
function ofRow(whose: string, { vi, en }: Text): Text {
  return { vi: `${vi} Dòng của “${whose}”.`, en: `${en} The row of “${whose}”.` };
}

function writtenValue(
  { register, library }: Omit<RegisterKept, 'files'>,
  field: string,
  entry: StoredEntry,
): string {
  const value = entry[field] ?? null;
  if (value === null) return '';
  const kind = registerField(register, field)?.kind;
  if (kind === 'date') {
    const text = String(value);
    const precision = entry[`${field}_precision`];
    if (precision === 'year') return text.slice(0, 4);
    if (precision === 'month') return `${text.slice(4, 6)}/${text.slice(0, 4)}`;
    return formatDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`, 'vi');
  }
  if (typeof value !== 'number') return wordOf({ register, library }, field, value).vi;
  const [number, sign] = kind === 'share' ? [value * 100, ' %'] : [value, ''];
  return `${String(Number(number.toPrecision(12))).replace('.', ',')}${sign}`;
}

export function countIssues(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { kind } of findings) counts[issueKinds[kind].severity] += 1;
  return counts;
}

/** Findings in words, errors first. */
export function describeFindings(
  files: readonly RegisterFile[],
  register: Register,
  findings: readonly Finding[],
  language: Language,
): RegisterIssues {
  const paths = files.map(({ report }) => report.path);
  const order = { error: 0, warning: 1, info: 2 };
  const issues = findings.map((finding): RosterIssue =>
    describeFinding(finding, paths, language, null, (id) => registerField(register, id), true),
  );
  issues.sort((a, b) => order[a.severity] - order[b.severity]);
  return { issues, counts: countIssues(findings) };
}
