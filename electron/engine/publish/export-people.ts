import { extname } from 'node:path';
import { categoryLabel } from '../../../shared/analysis/category-label';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { FailureError } from '../../../shared/contract/failure';
import type { PersonValue } from '../../../shared/contract/people';
import type { RequestInput } from '../../../shared/contract/requests';
import { countWord } from '../../../shared/forms/describe-check';
import { formatDate } from '../../../shared/text/dates';
import type { Language } from '../../../shared/text/language';
import { formatCount } from '../../../shared/text/numbers';
import { personValueText } from '../../../shared/text/person-value-text';
import { publishMessages } from '../../../shared/text/publish-messages';
import type { Question } from '../analyse/question';
import type { PeopleList } from '../people/people-list';
import { requireColumn } from '../people/column-sql';
import type { OnRows } from './counted-rows';
import { safeText } from './workbook/cell-text';
import { streamWorkbook, type StreamedWorkbook } from './workbook/stream-workbook';
import { writeSafely } from './write-safely';

const pageSize = 2000;
const sheetLimit = 1_048_570;
const font = 'Times New Roman';
const headRow = 5;

interface ListOf {
  readonly list: PeopleList;
  readonly version: number;
  readonly rosterName: string;
  /** How many the roster has. */
  readonly everybody: number;
  readonly onRows: OnRows;
}

/** Writes the list of people as it is shown, page by page: the same columns, order and texts. */
export async function exportPeople(
  question: Question,
  { columns: ids, sort, search, whose, path, language }: RequestInput<'people.export'>,
  { list, version, rosterName, everybody, onRows }: ListOf,
): Promise<{ path: string; people: number }> {
  if (extname(path).toLowerCase() !== '.xlsx')
    throw new FailureError({ kind: 'ending-unknown', path, endings: ['.xlsx'] });
  const columns = ids.map((id) => requireColumn(id, question.library));
  const pageFrom = (from: number) =>
    list.page(question, { columns: ids, sort, search, from, count: pageSize }, version);
  const first = await pageFrom(0);
  if (first.total > sheetLimit)
    throw new FailureError({ kind: 'file-too-large', path, limit: formatCount(sheetLimit, language) });
  const words = publishMessages[language];
  const write = async (book: StreamedWorkbook): Promise<void> => {
    const sheet = book.addWorksheet(words.peopleTitle, {
      views: [{ state: 'frozen', xSplit: 1, ySplit: headRow }],
      pageSetup: {
        ...{ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        printTitlesRow: `${headRow}:${headRow}`,
      },
      headerFooter: { oddFooter: `&C${words.page} &P/&N` },
    });
    const texts = first.rows.map(({ values }) =>
      columns.map((column, at) => textOf(column, values[at] ?? null, language)),
    );
    columns.forEach(({ label }, at) => {
      const longest = Math.max(
        label[language].length + 2,
        ...texts.slice(0, 200).map((row) => String(row[at] ?? '').length + 1),
      );
      sheet.getColumn(at + 1).width = Math.min(40, Math.max(9, longest));
    });
    const line = (text: string, bold: boolean): void => {
      const row = sheet.addRow([text]);
      row.font = { name: font, size: bold ? 14 : 11, bold };
      row.commit();
    };
    line(`${words.peopleTitle}: ${rosterName}`, true);
    const [found, all] = [formatCount(first.total, language), formatCount(everybody, language)];
    const people =
      first.total === everybody
        ? `${found} ${countWord('people', first.total, language)}`
        : words.listedOf(found, all);
    line(`${people} · ${words.asOf} ${formatDate(first.asOf, language)}`, false);
    line(words.listedPeople(whose, search), false);
    line(words.peopleNote, false);
    const head = sheet.addRow(columns.map(({ label }) => label[language]));
    head.font = { name: font, size: 11, bold: true };
    head.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    head.commit();
    for (let from = 0; from < first.total; from += pageSize) {
      const { rows } = from === 0 ? first : await pageFrom(from);
      for (const { values } of rows) {
        const row = sheet.addRow([]);
        columns.forEach((column, at) => {
          const value = textOf(column, values[at] ?? null, language);
          if (value === null) return;
          const cell = row.getCell(at + 1);
          cell.font = { name: font, size: 11 };
          if (typeof value === 'number') {
            cell.value = value;
            return;
          }
          const { value: text, isFormulaLike } = safeText(value);
          cell.value = text;
          if (isFormulaLike) cell.numFmt = '@';
        });
        row.commit();
      }
      onRows(Math.min(from + pageSize, first.total), first.total);
    }
    sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: headRow, column: columns.length } };
    sheet.commit();
  };
  const { signal } = question;
  await writeSafely(path, (temporary) => streamWorkbook(temporary, write), { signal });
  return { path, people: first.total };
}

/** Nothing where nothing is recorded; numbers stay numbers. */
function textOf(column: PeopleColumn, value: PersonValue, language: Language): string | number | null {
  if (value === null || typeof value === 'number') return value;
  if (column.type === 'date') return personValueText(column, value, language);
  return categoryLabel(column.id, value, language);
}
