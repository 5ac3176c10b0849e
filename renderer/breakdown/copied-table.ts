import type { TableCell, TableModel } from '../../shared/analysis/table-model';
import type { CopiedTable } from '../../shared/contract/desktop';
import type { Language } from '../../shared/text/language';
import { placeHeads } from './table/grid-place';

interface CopiedWords {
  readonly share: string;
  readonly numerator: string;
  readonly denominator: string;
}

const indent = '\u00a0\u00a0\u00a0';

/**
 * The table as it is shown, for the clipboard. Numbers stay numbers: a spreadsheet takes counts and shares from the
 * HTML with their formats; the text has counts without separators and shares with the decimal mark of the language.
 */
export function copiedTable(
  model: TableModel,
  isIndicator: boolean,
  notes: readonly string[],
  words: CopiedWords,
  language: Language,
): CopiedTable {
  const parts = partsOf(model, isIndicator, words);
  const rowHead = model.rowHeads.join(' › ');
  const columnNames = flatHeads(model);
  const names = columnNames.flatMap((name) =>
    parts.map(({ head }) => (parts.length === 1 ? name : `${name} – ${head}`)),
  );
  const lines = model.rows.map((row) => ({
    name: `${indent.repeat(row.level)}${row.label}`,
    isTotal: row.kind === 'total' || row.kind === 'group',
    figures:
      row.cells.length === 0
        ? names.map(() => null)
        : row.cells.flatMap((cell) => parts.map(({ of, isShare }) => figure(of(cell), isShare))),
  }));
  const text = [
    [rowHead, ...names],
    ...lines.map(({ name, figures }) => [
      name.replaceAll(indent, '  '),
      ...figures.map((number) => plainNumber(number, language)),
    ]),
    ...notes.map((note) => [note]),
  ];
  const html = [
    '<html><head><meta charset="utf-8"></head><body><table border="1" style="border-collapse:collapse">',
    headHtml(model, rowHead, parts),
    ...lines.map(
      ({ name, isTotal, figures }) =>
        `<tr><th align="left" style="font-weight:${isTotal ? 'bold' : 'normal'}">${escaped(name)}</th>${figures
          .map((number) => numberHtml(number, isTotal, language))
          .join('')}</tr>`,
    ),
    '</table>',
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
    '</body></html>',
  ];
  return {
    html: html.join('\n'),
    text: text.map((cells) => cells.map(inLine).join('\t')).join('\r\n'),
  };
}

interface Part {
  readonly head: string;
  readonly of: (cell: TableCell) => number | null;
  readonly isShare: boolean;
}

interface Figure {
  readonly value: number | null;
  readonly isShare: boolean;
}

/** The columns that one column of the table becomes. */
function partsOf(model: TableModel, isIndicator: boolean, words: CopiedWords): Part[] {
  if (isIndicator)
    return [
      { head: words.numerator, of: (cell) => cell.numerator, isShare: false },
      { head: words.denominator, of: (cell) => cell.denominator, isShare: false },
      { head: words.share, of: (cell) => cell.value, isShare: true },
    ];
  const count: Part = { head: words.numerator, of: (cell) => cell.people, isShare: false };
  const hasShares = model.rows.some(({ cells }) => cells.some(({ shareOf }) => shareOf !== null));
  return hasShares ? [count, { head: words.share, of: (cell) => cell.share, isShare: true }] : [count];
}

function figure(value: number | null, isShare: boolean): Figure {
  return { value, isShare };
}

/** The names of the columns in one line, the outer group before the inner one. */
function flatHeads({ header, columns }: TableModel): string[] {
  const placed = placeHeads(header);
  return columns.map(
    (column, at) =>
      placed
        .filter(({ place, cell }) => at + 1 >= place.column && at + 1 < place.column + cell.columnSpan)
        .map(({ cell }) => cell.label)
        .join(' – ') || column.label,
  );
}

function headHtml({ header }: TableModel, rowHead: string, parts: readonly Part[]): string {
  const hasParts = parts.length > 1;
  const lines = header.map((line, at) => {
    const first =
      at === 0
        ? `<th rowspan="${header.length + (hasParts ? 1 : 0)}" align="left">${escaped(rowHead)}</th>`
        : '';
    const cells = line.map(
      ({ label, columnSpan, rowSpan }) =>
        `<th colspan="${columnSpan * parts.length}" rowspan="${rowSpan}">${escaped(label)}</th>`,
    );
    return `<tr>${first}${cells.join('')}</tr>`;
  });
  if (!hasParts) return lines.join('\n');
  const columns = (header[0] ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const heads = parts.map(({ head }) => `<th>${escaped(head)}</th>`).join('');
  return [...lines, `<tr>${heads.repeat(columns)}</tr>`].join('\n');
}

function numberHtml(number: Figure | null, isTotal: boolean, language: Language): string {
  if (number?.value == null) return '<td></td>';
  const format = number.isShare ? '0\\.0%' : '\\#\\,\\#\\#0';
  const weight = isTotal ? 'font-weight:bold;' : '';
  return `<td align="right" x:num="${number.value}" style="${weight}mso-number-format:'${format}'">${plainNumber(number, language)}</td>`;
}

function plainNumber(number: Figure | null, language: Language): string {
  if (number?.value == null) return '';
  if (!number.isShare) return String(number.value);
  const percent = (Math.round((number.value * 100 + Number.EPSILON) * 10) / 10).toFixed(1);
  return `${language === 'vi' ? percent.replace('.', ',') : percent}%`;
}

/** A name may hold a tab or a line break; in the text they would divide cells. */
function inLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
