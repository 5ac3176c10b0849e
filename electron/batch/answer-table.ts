import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { internalNote } from '../../shared/analysis/disclosure/version-words';
import type { Language } from '../../shared/text/language';
import { formatCount, formatDecimal } from '../../shared/text/numbers';
import { exportRows } from '../engine/publish/export-rows';
import { plainWorkbook, type PlainTable } from '../engine/publish/workbook/plain-workbook';
import { writeSafely } from '../engine/publish/write-safely';
import { formatTable } from './print-table';

/** A table of an answer: printed, or a sheet of a workbook. Counts are whole numbers. */
export type AnswerTable = PlainTable & {
  /** How many of its rows are printed; absent: all. */
  readonly printed?: number;
  /** Below its rows when some are not printed. */
  readonly more?: (rest: string) => string;
};

/** The tables below each other, each under its title. */
export function printTables(tables: readonly AnswerTable[], language: Language): string {
  const cell = (value: string | number | null): string => {
    if (typeof value !== 'number') return value ?? '';
    return Number.isInteger(value) ? formatCount(value, language) : formatDecimal(value, language, 2);
  };
  return tables
    .map(({ title, heads, rows, printed = rows.length, more }) => {
      const table = formatTable(
        heads,
        rows.slice(0, printed).map((row) => row.map(cell)),
      );
      const rest = rows.length - printed;
      return [title, table, ...(rest > 0 && more ? [more(formatCount(rest, language))] : [])].join('\n');
    })
    .join('\n\n');
}

/**
 * As a workbook with a sheet a table, or the only table as CSV; the ending is known to be one of the two. Each says which
 * version it is by `note`: without one nothing is hidden in it.
 */
export async function writeTables(
  answers: readonly AnswerTable[],
  path: string,
  language: Language,
  note = internalNote(language),
): Promise<void> {
  const tables = answers.map((table) => ({ ...table, subtitle: [...table.subtitle, note] }));
  const [first] = tables;
  if (first && extname(path).toLowerCase() === '.csv') {
    const { title, subtitle, heads, rows } = first;
    const lists = { subtitle: [...subtitle], heads: [...heads], rows: rows.map((row) => [...row]) };
    await exportRows({ title, ...lists, language, path });
    return;
  }
  const bytes = await plainWorkbook(tables);
  await writeSafely(path, (temporary) => writeFile(temporary, bytes));
}
