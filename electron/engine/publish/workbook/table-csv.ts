import Papa from 'papaparse';
import { hiddenSign } from '../../../../shared/analysis/disclosure/version-words';
import type { SheetFigure } from '../../../../shared/analysis/sheet-table';
import { formulaLike } from '../../../../shared/text/formula-like';
import type { TableReport } from './table-report';

/** One line a row, heads joined, notes below; UTF-8 with a byte order mark. Shares stand below “%” and so are percent. */
export function tableCsv({ title, subtitle, table, notes }: TableReport): string {
  const lines = [
    [title],
    ...subtitle.map((line) => [line]),
    [table.rowHead, ...table.columns.map(({ name }) => name)],
    ...table.lines.map(({ label, figures }) => [
      label,
      ...figures.map((figure) => (figure?.isHidden ? hiddenSign : figure && valueOf(figure))),
    ]),
    ...notes.map((note) => [note]),
  ];
  return `\ufeff${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: formulaLike })}\r\n`;
}

function valueOf({ value, isShare }: SheetFigure): number | null {
  return value !== null && isShare ? Number((value * 100).toPrecision(12)) : value;
}
