import { pastedHtml, pastedText, textFormat } from './pasted-cell';

/** A table of texts and numbers; its first row are its heads. */
export type Cells = readonly (readonly (string | number)[])[];

/** `notes` stand below the table, as in every other table that is copied: which version it is. */
export function asText(rows: Cells, notes: readonly string[] = []): string {
  const lines = [...rows, ...notes.map((note) => [note])];
  return lines.map((row) => row.map((cell) => pastedText(String(cell))).join('\t')).join('\n');
}

export function asHtml(rows: Cells, notes: readonly string[] = []): string {
  const cellOf = (cell: string | number, tag: 'th' | 'td'): string =>
    `<${tag} style="${textFormat(String(cell))}">${pastedHtml(String(cell))}</${tag}>`;
  const line = (row: readonly (string | number)[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((cell) => cellOf(cell, tag)).join('')}</tr>`;
  const below = notes.map((note) => `<p style="${textFormat(note)}">${pastedHtml(note)}</p>`).join('');
  return `<table>${rows.map((row, index) => line(row, index === 0 ? 'th' : 'td')).join('')}</table>${below}`;
}
