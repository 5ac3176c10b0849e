import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import Papa from 'papaparse';
import { categoryLabel, notRecorded } from '../../../shared/analysis/category-label';
import { FailureError } from '../../../shared/contract/failure';
import { findDimension } from '../../../shared/analysis/dimensions';
import type { ReleasePreview } from '../../../shared/contract/results';
import type { Language } from '../../../shared/text/language';
import { formatCount } from '../../../shared/text/numbers';
import { publishMessages } from '../../../shared/text/publish-messages';
import { formulaLike } from '../../../shared/text/formula-like';
import type { Question } from '../analyse/question';
import { dateText } from '../check/date-text';
import { personColumns, type PersonColumn } from '../normalise/person-table';
import type { Row } from '../database/workspace-database';
import { conditionSql } from '../sql/person-sql';
import { identifier, join, sql, type Sql } from '../sql/sql';
import { deIdentify, mergedKey, othersKey, type DeIdentifying } from './de-identify';
import { sideLabel } from './coarser-values';
import { countedRows, type OnRows } from './counted-rows';
import { writeReleasedParquet } from './released-parquet';
import { releaseStatement } from './release-statement';
import { writeStatement } from './statement-file';
import { safeText } from './workbook/cell-text';
import { streamWorkbook } from './workbook/stream-workbook';
import { writeSafely } from './write-safely';

const sheetLimit = 1_048_576;

/** Writes the cleaned roster: one row a person, one column a field that anybody has, labels in the user's language. */
export async function exportRoster(
  question: Question,
  path: string,
  language: Language,
  onRows: OnRows = () => undefined,
): Promise<{ path: string; people: number }> {
  const filled = await filledColumns(question);
  const columns = filled.length > 0 ? filled : headOfNobody(usuallyReleased);
  if (extname(path).toLowerCase() === '.parquet') return writeParquet(question, columns, path);
  const write = writerOf(path);
  const list = columns.flatMap(({ name, type }) =>
    type === 'date' ? [identifier(name), identifier(`${name}_precision`)] : [identifier(name)],
  );
  const rows = await question.database.query(
    sql`SELECT ${list.length > 0 ? join(list, ', ') : sql`person_id`} FROM people
        WHERE ${conditionSql(question.filter, question)} ORDER BY person_id`,
    question.signal,
  );
  const header = columns.map((column) => columnLabel(column, language));
  const table = rows.map((row) => columns.map((column) => cellOf(row, column, language)));
  const { signal } = question;
  await writeSafely(
    path,
    (temporary) => write(temporary, { header, rows: table, statement: null, language, signal, onRows }),
    { signal },
  );
  return { path, people: rows.length };
}

/** What a release tells of people, unless other columns are chosen. */
const usuallyReleased: ReadonlySet<string> = new Set([
  'unit',
  'staff_group',
  'gender',
  'birth_date',
  'qualification',
]);

export interface Release extends DeIdentifying {
  /** Ids of fields that are kept, as far as they do not name people; null: the usual ones, none of them sensitive. */
  readonly keep: readonly string[] | null;
}

interface Released {
  readonly people: number;
  readonly touched: number;
  readonly columns: ReleasePreview['columns'];
  readonly header: string[];
  /** What was done, sentence by sentence. */
  readonly statement: readonly string[];
  /** The rows as they leave, in the order of their values; null: all of them. */
  readonly rows: (limit: number | null) => Promise<(string | null)[][]>;
  readonly writeParquet: (path: string) => Promise<void>;
}

/** Makes a release in which nobody can be told apart and hands it over; afterwards it is gone. */
async function withRelease<Output>(
  question: Question,
  language: Language,
  release: Release,
  take: (released: Released) => Promise<Output>,
): Promise<Output> {
  const filled = await filledColumns(question);
  const wanted = release.keep === null ? usuallyReleased : new Set(release.keep);
  const columns = filled.filter(({ name, field }) => wanted.has(name) && !field?.identifying);
  const leftOut = filled.filter((column) => !columns.includes(column)).map(({ name }) => name);
  const { signal } = question;
  // Temporary tables belong to a connection; this one is closed with them.
  const own = await question.database.another();
  try {
    const where = conditionSql(question.filter, question);
    const made = await deIdentify(own, where, columns, release, signal);
    const kept = columns.filter(({ name }) =>
      made.columns.some((each) => each.name === name && each.how !== 'dropped'),
    );
    const how = new Map(made.columns.map((column) => [column.name, column.how]));
    // Where nothing at all can be told, the columns stand there all the same, and say so.
    const empty = columns.length > 0 ? columns : headOfNobody(wanted);
    const shown = kept.length > 0 ? kept : empty.length > 0 ? empty : headOfNobody(usuallyReleased);
    const valueOf = (name: string): Sql => (kept.length > 0 ? identifier(name) : sql`${mergedKey}`);
    const selected = join(
      shown.map(({ name }) => sql`${valueOf(name)} AS ${identifier(name)}`),
      ', ',
    );
    const labelOf = (name: string, value: Row[string] | undefined): string =>
      releasedLabel(how.get(name) === 'kind' ? 'commune_type' : name, value, language);
    return await take({
      people: made.people,
      touched: made.touched,
      columns: filled
        .filter(({ field }) => !field?.identifying)
        .map((column) => ({
          id: column.name,
          label: columnLabel(column, language),
          isSensitive: column.field?.sensitive === true,
          isChosen: columns.includes(column),
          isDropped: columns.includes(column) && !kept.includes(column),
        })),
      header: shown.map((column) => columnLabel(column, language)),
      statement: releaseStatement(made, release, leftOut, language),
      rows: async (limit) => {
        const rows = await own.query(
          sql`SELECT ${selected} FROM ${identifier(made.table)} ORDER BY ALL LIMIT ${limit ?? made.people}`,
          signal,
        );
        return rows.map((row) => shown.map(({ name }) => labelOf(name, row[name])));
      },
      writeParquet: (path) => {
        const columns = shown.map(({ name }) => ({
          ...{ name, value: valueOf(name) },
          labelOf: (value: string | null) => labelOf(name, value),
        }));
        return writeReleasedParquet(own, made.table, columns, path, signal);
      },
    });
  } finally {
    own.connection.closeSync();
  }
}

/** Writes a release, with a statement of what was done on a sheet or in a text beside it. */
export async function exportDeIdentified(
  question: Question,
  path: string,
  language: Language,
  release: Release,
  onRows: OnRows = () => undefined,
): Promise<{ path: string; people: number; statement: readonly string[]; statementPath: string | null }> {
  const ending = extname(path).toLowerCase();
  const write = ending === '.parquet' ? null : writerOf(path);
  const { signal } = question;
  return withRelease(question, language, release, async ({ people, header, statement, ...made }) => {
    if (write) {
      const rows = await made.rows(null);
      const told = ending === '.xlsx' ? statement : null;
      await writeSafely(
        path,
        (temporary) => write(temporary, { header, rows, statement: told, language, signal, onRows }),
        { signal },
      );
    } else await writeSafely(path, made.writeParquet, { signal });
    const statementPath = ending === '.xlsx' ? null : await writeStatement(path, statement, language);
    return { path, people, statement, statementPath };
  });
}

const previewRows = 8;

/** The first rows of what would leave, and what would be done to it; nothing is written. */
export function previewRelease(
  question: Question,
  language: Language,
  release: Release,
): Promise<ReleasePreview> {
  return withRelease(question, language, release, async ({ rows, ...made }) => ({
    ...{ people: made.people, touched: made.touched, columns: made.columns },
    ...{ header: made.header, statement: made.statement },
    rows: await rows(previewRows),
  }));
}

function columnLabel({ name, field }: PersonColumn, language: Language): string {
  return field?.label[language] ?? findDimension(name)?.label[language] ?? name;
}

function releasedLabel(name: string, value: Row[string] | undefined, language: Language): string {
  // An empty row would be taken for nobody.
  if (value === null || value === undefined) return notRecorded[language];
  if (value === othersKey) return language === 'vi' ? 'Khác' : 'Other';
  if (value === mergedKey) return language === 'vi' ? 'Đã gộp' : 'Merged';
  const side = sideLabel(String(value));
  if (side) return side[language];
  return categoryLabel(name, String(value), language);
}

interface Written {
  readonly header: string[];
  readonly rows: (string | number | null)[][];
  /** Of a workbook: the sentences of its second sheet. */
  readonly statement: readonly string[] | null;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onRows: OnRows;
}

type Writer = (path: string, written: Written) => Promise<void>;

function writerOf(path: string): Writer {
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return writeCsv;
    case '.xlsx':
      return writeWorkbook;
    default:
      throw new FailureError({ kind: 'ending-unknown', path, endings: ['.xlsx', '.csv', '.parquet'] });
  }
}

/** A roster without anybody has no column that says something; its file has a head all the same. */
function headOfNobody(wanted: ReadonlySet<string>): PersonColumn[] {
  return personColumns.filter(({ name, field }) => wanted.has(name) && !field?.identifying);
}

/** Columns that say something of at least one person. */
async function filledColumns({ database, signal }: Question): Promise<PersonColumn[]> {
  const candidates = personColumns.filter(({ name }) => !name.endsWith('_precision'));
  const counts = candidates.map(({ name }) => sql`count(${identifier(name)}) AS ${identifier(name)}`);
  const [filled] = await database.query(sql`SELECT ${join(counts, ', ')} FROM people`, signal);
  return candidates.filter(({ name }) => Number(filled?.[name] ?? 0) > 0);
}

function cellOf(row: Row, { name, type }: PersonColumn, language: Language): string | number | null {
  const value = row[name] ?? null;
  if (value === null) return null;
  if (type === 'date') return dateText(Number(value), row[`${name}_precision`]);
  return typeof value === 'string' ? categoryLabel(name, value, language) : value;
}

/** Columns and categories by their ids, dates as dates; written by DuckDB itself. */
async function writeParquet(
  question: Question,
  columns: readonly PersonColumn[],
  path: string,
): Promise<{ path: string; people: number }> {
  const { database, filter, signal } = question;
  const selected = columns.map(({ name, type }) => {
    const column = identifier(name);
    if (type !== 'date') return column;
    return sql`make_date(${column} // 10000, ${column} // 100 % 100, ${column} % 100) AS ${column}, ${identifier(`${name}_precision`)}`;
  });
  await database.query(
    sql`CREATE OR REPLACE TEMP TABLE exported AS
        SELECT ${selected.length > 0 ? join(selected, ', ') : sql`person_id`} FROM people
        WHERE ${conditionSql(filter, question)} ORDER BY person_id`,
    signal,
  );
  const [count] = await database.query(sql`SELECT count(*) AS people FROM exported`);
  await writeSafely(path, (temporary) => database.writeParquet('SELECT * FROM exported', temporary), {
    signal,
  });
  await database.run('DROP TABLE exported');
  return { path, people: Number(count?.people ?? 0) };
}

/** UTF-8 with a byte order mark, so that Excel reads the marks. Text that a spreadsheet would run as a formula is quoted. */
async function writeCsv(path: string, { header, rows, signal, onRows }: Written): Promise<void> {
  const lineOf = (row: (string | number | null)[]): string =>
    `${Papa.unparse([row], { newline: '\r\n', escapeFormulae: formulaLike })}\r\n`;
  const lines = [`\ufeff${lineOf(header)}`];
  for await (const row of countedRows(rows, signal, onRows)) lines.push(lineOf(row));
  await writeFile(path, lines.join(''), 'utf8');
}

async function writeWorkbook(path: string, written: Written): Promise<void> {
  const { header, rows, statement, language, signal, onRows } = written;
  const words = publishMessages[language];
  if (rows.length >= sheetLimit)
    throw new FailureError({
      kind: 'file-too-large',
      path,
      limit: words.rows(formatCount(sheetLimit - 1, language)),
    });
  await streamWorkbook(path, async (book) => {
    const sheet = book.addWorksheet(words.peopleTitle, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: {
        orientation: 'landscape',
        paperSize: 9,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '1:1',
      },
    });
    const sample = rows.slice(0, 200);
    sheet.columns = header.map((label, column) => {
      const longest = Math.max(
        label.length + 2,
        ...sample.map((row) => String(row[column] ?? '').length + 1),
      );
      return { header: label, width: Math.min(40, Math.max(10, longest)) };
    });
    sheet.getRow(1).font = { bold: true };
    for await (const values of countedRows(rows, signal, onRows)) {
      const texts = values.map((value) => (typeof value === 'string' ? safeText(value) : null));
      const row = sheet.addRow(values.map((value, at) => texts[at]?.value ?? value));
      texts.forEach((text, at) => {
        if (text?.isFormulaLike) row.getCell(at + 1).numFmt = '@';
      });
      row.commit();
    }
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, header.length) } };
    sheet.commit();
    if (!statement) return;
    const second = book.addWorksheet(words.deIdentifiedSheet);
    second.getColumn(1).width = 120;
    for (const line of statement) {
      const row = second.addRow([line]);
      row.alignment = { wrapText: true, vertical: 'top' };
      row.commit();
    }
    second.commit();
  });
}
