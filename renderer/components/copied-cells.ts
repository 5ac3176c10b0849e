/** A table of texts and numbers; its first row are its heads. */
export type Cells = readonly (readonly (string | number)[])[];

export function asText(rows: Cells): string {
  return rows.map((row) => row.map((cell) => String(cell).replace(/[\t\n]/g, ' ')).join('\t')).join('\n');
}

export function asHtml(rows: Cells): string {
  const escaped = (cell: string | number): string =>
    String(cell).replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  const line = (row: readonly (string | number)[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${rows.map((row, index) => line(row, index === 0 ? 'th' : 'td')).join('')}</table>`;
}
