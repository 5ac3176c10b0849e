import type { ChartTable } from '../../../shared/charts/chart';
import type { CopiedTable } from '../../../shared/contract/desktop';
import { pastedHtml, pastedText, textFormat } from '../pasted-cell';

/** `1.660 (64,0 %)`: a count and a share of it. */
const countAndShare = /^(?<count>[\d.,]+)\s\((?<share>[\d.,]+)\s%\)$/u;
const whole = /^\d{1,3}(?:[.,]\d{3})*$/;

/** The numbers behind a chart for the clipboard: counts and shares in cells of their own, as numbers. */
export function copiedFigures(
  title: string,
  { head, rows }: ChartTable,
  notes: readonly string[],
): CopiedTable {
  const divided = head.map((_, at) => rows.some(({ cells }) => countAndShare.test(cells[at] ?? '')));
  const spread = (cells: readonly string[], isHead: boolean): string[] =>
    cells.flatMap((cell, at) => {
      if (!divided[at]) return [cell];
      const parts = countAndShare.exec(cell)?.groups;
      if (parts) return [parts.count ?? '', `${parts.share ?? ''}%`];
      return isHead ? [cell, '%'] : [cell, ''];
    });
  const lines = rows.map(({ cells }) => spread(cells, false));
  const text = [
    [title],
    spread(head, true),
    ...lines.map((cells) => cells.map(plain)),
    ...notes.map((note) => [note]),
  ];
  const html = [
    '<html><head><meta charset="utf-8"></head><body>',
    `<p style="${textFormat(title)}"><b>${pastedHtml(title)}</b></p><table border="1" style="border-collapse:collapse">`,
    `<tr>${spread(head, true)
      .map((cell) => `<th style="${textFormat(cell)}">${pastedHtml(cell)}</th>`)
      .join('')}</tr>`,
    ...lines.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`),
    '</table>',
    ...notes.map((note) => `<p style="${textFormat(note)}">${pastedHtml(note)}</p>`),
    '</body></html>',
  ];
  return {
    html: html.join('\n'),
    text: text.map((cells) => cells.map(pastedText).join('\t')).join('\r\n'),
  };
}

/** Without the separators of thousands. */
function plain(cell: string): string {
  return whole.test(cell) ? cell.replace(/[.,]/g, '') : cell;
}

function cellHtml(cell: string, at: number): string {
  if (at === 0) return `<th align="left" style="${textFormat(cell)}">${pastedHtml(cell)}</th>`;
  if (whole.test(cell))
    return `<td align="right" x:num="${plain(cell)}" style="mso-number-format:'\\#\\,\\#\\#0'">${plain(cell)}</td>`;
  if (/^[\d.,]+%$/.test(cell)) {
    const share = Number(cell.slice(0, -1).replace(',', '.')) / 100;
    return `<td align="right" x:num="${share}" style="mso-number-format:'0\\.0%'">${cell}</td>`;
  }
  return `<td align="right" style="${textFormat(cell)}">${pastedHtml(cell)}</td>`;
}
