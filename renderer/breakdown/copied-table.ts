import { hiddenSign } from '../../shared/analysis/disclosure/version-words';
import { roundHalfUp } from '../../shared/text/round-half-up';
import {
  sheetTable,
  type SheetFigure,
  type SheetTable,
  type SheetWords,
} from '../../shared/analysis/sheet-table';
import type { TableModel } from '../../shared/analysis/table-model';
import type { CopiedTable } from '../../shared/contract/desktop';
import type { Language } from '../../shared/text/language';
import { pastedHtml, pastedText, textFormat } from '../components/pasted-cell';

const indent = '\u00a0\u00a0\u00a0';

/**
 * The table as it is shown, for the clipboard. Numbers stay numbers: a spreadsheet takes counts and shares from the
 * HTML with their formats; the text has counts without separators and shares with the decimal mark of the language.
 */
export function copiedTable(
  model: TableModel,
  notes: readonly string[],
  words: SheetWords,
  language: Language,
): CopiedTable {
  const table = sheetTable(model, words);
  const lines = table.lines.map(({ label, level, kind, figures }) => ({
    name: `${indent.repeat(level)}${label}`,
    isTotal: kind === 'total' || kind === 'group',
    figures,
  }));
  const text = [
    [table.rowHead, ...table.columns.map(({ name }) => name)],
    ...lines.map(({ name, figures }) => [
      name.replaceAll(indent, '  '),
      ...figures.map((number) => plainNumber(number, language)),
    ]),
    ...notes.map((note) => [note]),
  ];
  const html = [
    '<html><head><meta charset="utf-8"></head><body><table border="1" style="border-collapse:collapse">',
    headHtml(table),
    ...lines.map(
      ({ name, isTotal, figures }) =>
        `<tr><th align="left" style="font-weight:${isTotal ? 'bold' : 'normal'};${textFormat(name)}">${pastedHtml(name)}</th>${figures
          .map((number) => numberHtml(number, isTotal, language))
          .join('')}</tr>`,
    ),
    '</table>',
    ...notes.map((note) => `<p style="${textFormat(note)}">${pastedHtml(note)}</p>`),
    '</body></html>',
  ];
  return {
    html: html.join('\n'),
    text: text.map((cells) => cells.map(pastedText).join('\t')).join('\r\n'),
  };
}

function headHtml({ rowHead, headRows, heads }: SheetTable): string {
  const lines = Array.from({ length: headRows }, (_, at) => {
    const first = at === 0 ? `<th rowspan="${headRows}" align="left">${pastedHtml(rowHead)}</th>` : '';
    const cells = heads
      .filter(({ row }) => row === at)
      .map(
        ({ label, columnSpan, rowSpan }) =>
          `<th colspan="${columnSpan}" rowspan="${rowSpan}" style="${textFormat(label)}">${pastedHtml(label)}</th>`,
      );
    return `<tr>${first}${cells.join('')}</tr>`;
  });
  return lines.join('\n');
}

function numberHtml(number: SheetFigure | null, isTotal: boolean, language: Language): string {
  if (number?.isHidden) return `<td align="right">${hiddenSign}</td>`;
  if (number?.value == null) return '<td></td>';
  const format = number.isShare ? '0\\.0%' : '\\#\\,\\#\\#0';
  const weight = isTotal ? 'font-weight:bold;' : '';
  return `<td align="right" x:num="${number.value}" style="${weight}mso-number-format:'${format}'">${plainNumber(number, language)}</td>`;
}

function plainNumber(number: SheetFigure | null, language: Language): string {
  if (number?.isHidden) return hiddenSign;
  if (number?.value == null) return '';
  if (!number.isShare) return String(number.value);
  const percent = roundHalfUp(number.value * 100, 1).toFixed(1);
  return `${language === 'vi' ? percent.replace('.', ',') : percent}%`;
}
