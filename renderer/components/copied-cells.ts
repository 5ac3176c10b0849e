import { pastedHtml, pastedText, textFormat } from './pasted-cell';

/** A table of texts and numbers; its first row are its heads. */
export type Cells = readonly (readonly (string | number)[])[];

export function asText(rows: Cells): string {
  return rows.map((row) => row.map((cell) => pastedText(String(cell))).join('\t')).join('\n');
}

export function asHtml(rows: Cells): string {
  const cellOf = (cell: string | number, tag: 'th' | 'td'): string =>
    `<${tag} style="${textFormat(String(cell))}">${pastedHtml(String(cell))}</${tag}>`;
  const line = (row: readonly (string | number)[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((cell) => cellOf(cell, tag)).join('')}</tr>`;
  return `<table>${rows.map((row, index) => line(row, index === 0 ? 'th' : 'td')).join('')}</table>`;
}
