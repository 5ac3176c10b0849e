import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { categoryLabel } from '../../../shared/analysis/category-label';
import { FailureError } from '../../../shared/contract/failure';
import { findDimension } from '../../../shared/analysis/dimensions';
import type { Language } from '../../../shared/text/language';
import type { Question } from '../analyse/question';
import { dateText } from '../check/date-text';
import { personColumns, type PersonColumn } from '../normalise/person-table';
import type { Row } from '../database/workspace-database';
import { conditionSql } from '../sql/person-sql';
import { identifier, join, sql } from '../sql/sql';
import { writeSafely } from './write-safely';

const sheetLimit = 1_048_576;

/**
 * Writes the cleaned roster: one row a person, one column a field that anybody has, labels in the user's language.
 * De-identified: no names, codes or phones, and of dates only the year.
 */
export async function exportRoster(
  question: Question,
  path: string,
  language: Language,
  { deIdentified }: { deIdentified: boolean },
): Promise<{ path: string; people: number }> {
  const columns = await filledColumns(question, deIdentified);
  if (extname(path).toLowerCase() === '.parquet') return writeParquet(question, columns, path, deIdentified);
  const list = columns.flatMap(({ name, type }) =>
    type === 'date' ? [identifier(name), identifier(`${name}_precision`)] : [identifier(name)],
  );
  const rows = await question.database.query(
    sql`SELECT ${list.length > 0 ? join(list, ', ') : sql`person_id`} FROM people
        WHERE ${conditionSql(question.filter, question)} ORDER BY person_id`,
    question.signal,
  );
  const header = columns.map(
    ({ name, field }) => field?.label[language] ?? findDimension(name)?.label[language] ?? name,
  );
  const table = rows.map((row) => columns.map((column) => cellOf(row, column, language, deIdentified)));
  await writeSafely(path, (temporary) => writerOf(path)(temporary, header, table));
  return { path, people: rows.length };
}

type Writer = (path: string, header: string[], rows: (string | number | null)[][]) => Promise<void>;

function writerOf(path: string): Writer {
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return writeCsv;
    case '.xlsx':
      return writeWorkbook;
    default:
      throw new FailureError({ kind: 'file-unsupported', path });
  }
}

/** Columns that say something of at least one person. */
async function filledColumns({ database, signal }: Question, deIdentified: boolean): Promise<PersonColumn[]> {
  const candidates = personColumns.filter(({ name }) => !name.endsWith('_precision'));
  const counts = candidates.map(({ name }) => sql`count(${identifier(name)}) AS ${identifier(name)}`);
  const [filled] = await database.query(sql`SELECT ${join(counts, ', ')} FROM people`, signal);
  return candidates.filter(
    ({ name, field }) => Number(filled?.[name] ?? 0) > 0 && !(deIdentified && field?.identifying),
  );
}

function cellOf(
  row: Row,
  { name, type }: PersonColumn,
  language: Language,
  deIdentified: boolean,
): string | number | null {
  const value = row[name] ?? null;
  if (value === null) return null;
  if (type === 'date')
    return deIdentified
      ? Math.floor(Number(value) / 10_000)
      : dateText(Number(value), row[`${name}_precision`]);
  return typeof value === 'string' ? categoryLabel(name, value, language) : value;
}

/** Columns and categories by their ids, dates as dates; written by DuckDB itself. */
async function writeParquet(
  question: Question,
  columns: readonly PersonColumn[],
  path: string,
  deIdentified: boolean,
): Promise<{ path: string; people: number }> {
  const { database, filter, signal } = question;
  const selected = columns.map(({ name, type }) => {
    const column = identifier(name);
    if (type !== 'date') return column;
    if (deIdentified) return sql`(${column} // 10000) AS ${column}`;
    return sql`make_date(${column} // 10000, ${column} // 100 % 100, ${column} % 100) AS ${column}, ${identifier(`${name}_precision`)}`;
  });
  await database.query(
    sql`CREATE OR REPLACE TEMP TABLE exported AS
        SELECT ${selected.length > 0 ? join(selected, ', ') : sql`person_id`} FROM people
        WHERE ${conditionSql(filter, question)} ORDER BY person_id`,
    signal,
  );
  const [count] = await database.query(sql`SELECT count(*) AS people FROM exported`);
  await writeSafely(path, (temporary) =>
    database.run(`COPY exported TO '${temporary.replaceAll("'", "''")}' (FORMAT parquet)`),
  );
  await database.run('DROP TABLE exported');
  return { path, people: Number(count?.people ?? 0) };
}

/** UTF-8 with a byte order mark, so that Excel reads the marks. Text that a spreadsheet would run as a formula is quoted. */
async function writeCsv(path: string, header: string[], rows: (string | number | null)[][]): Promise<void> {
  const text = Papa.unparse([header, ...rows], { newline: '\r\n', escapeFormulae: true });
  await writeFile(path, `\ufeff${text}\r\n`, 'utf8');
}

async function writeWorkbook(
  path: string,
  header: string[],
  rows: (string | number | null)[][],
): Promise<void> {
  if (rows.length >= sheetLimit)
    throw new FailureError({ kind: 'file-too-large', path, limit: '1.048.575 dòng' });
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = book.addWorksheet('Danh sách', {
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
  sheet.columns = header.map((label, column) => ({
    header: label,
    width: Math.min(
      40,
      Math.max(
        10,
        label.length + 2,
        ...rows.slice(0, 200).map((row) => String(row[column] ?? '').length + 1),
      ),
    ),
  }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(row).commit();
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, header.length) } };
  sheet.commit();
  await book.commit();
}
