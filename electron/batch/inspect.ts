import type { ColumnReport, OpenRoster, SheetReport } from '../../shared/contract/results';
import { countWord } from '../../shared/forms/describe-check';
import { findField } from '../../shared/roster/fields';
import { formatCount } from '../../shared/text/numbers';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { batchWords } from './words';

/** What the importer understood; the parts of `rows` add up to `total`. */
export function inspect({ roster, options }: Session): Answer {
  const { files, people } = roster;
  return { json: { files, people }, text: () => inWords(roster, options.language) };
}

function inWords({ files, people }: OpenRoster, language: 'vi' | 'en'): string {
  const parts = files.flatMap((file) => [
    `${file.path}  (${[file.format, file.encoding, file.delimiter === '\t' ? 'tab' : file.delimiter].filter(Boolean).join(', ')})`,
    ...file.sheets.flatMap((sheet) => [
      '',
      `[${sheet.name}]${sheet.setAside === undefined ? '' : `  ${sheet.setAside}`}  ${sheet.statedDate ?? ''}`,
      Object.entries<number>({ ...sheet.rows })
        .map(([part, rows]) => `${part} ${formatCount(rows, language)}`)
        .join(' · '),
      ...tablesOf(sheet).map((columns) => columnTable(columns, language)),
    ]),
    '',
  ]);
  return [...parts, `${formatCount(people, language)} ${countWord('people', people, language)}`].join('\n');
}

/** The columns of every table of a sheet. */
function tablesOf({ columns, further = [] }: SheetReport): (readonly ColumnReport[])[] {
  return columns.length === 0 ? [] : [columns, ...further.map((table) => table.columns)];
}

function columnTable(columns: readonly ColumnReport[], language: 'vi' | 'en'): string {
  return formatTable(
    (['column', 'header', 'field', 'confidence'] as const).map((word) => batchWords[word][language]),
    columns.map(({ column, header, field, confidence }) => [
      column,
      header.join(' › '),
      field === null ? '–' : `${field} (${findField(field)?.label[language] ?? ''})`,
      confidence.toFixed(2),
    ]),
  );
}
