import Papa from 'papaparse';
import { hiddenSign } from '../../../../shared/analysis/disclosure/version-words';
import type { TableReport } from './table-report';

/** One line a row, heads joined, notes below; UTF-8 with a byte order mark. Shares are numbers between 0 and 1. */
export function tableCsv({ title, subtitle, table, notes }: TableReport): string {
  const lines = [
    [title],
    ...subtitle.map((line) => [line]),
    [table.rowHead, ...table.columns.map(({ name }) => name)],
    ...table.lines.map(({ label, figures }) => [
      label,
      ...figures.map((figure) => (figure?.isHidden ? hiddenSign : (figure?.value ?? null))),
    ]),
    ...notes.map((note) => [note]),
  ];
  return `\ufeff${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
