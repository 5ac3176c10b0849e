import Papa from 'papaparse';
import { hiddenSign } from '../../../../shared/analysis/disclosure/version-words';
import type { SheetFigure, SheetLine } from '../../../../shared/analysis/sheet-table';
import { formulaLike } from '../../../../shared/text/formula-like';
import type { TableReport } from './table-report';

/** One line a row named with the groups that it is in, heads joined, notes below; UTF-8 with a byte order mark. Shares stand below “%” and so are percent. */
export function tableCsv({ title, subtitle, table, notes }: TableReport): string {
  const names = pathsOf(table.lines);
  const lines = [
    [title],
    ...subtitle.map((line) => [line]),
    [table.rowHead, ...table.columns.map(({ name }) => name)],
    ...table.lines.map(({ figures }, at) => [
      names[at],
      ...figures.map((figure) => (figure?.isHidden ? hiddenSign : figure && valueOf(figure))),
    ]),
    ...notes.map((note) => [note]),
  ];
  return `\ufeff${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: formulaLike })}\r\n`;
}

/** What a workbook says by indenting, in words: "Cán bộ › Nữ". */
function pathsOf(lines: readonly SheetLine[]): readonly string[] {
  const groups: string[] = [];
  return lines.map(({ label, level }) => {
    groups.splice(level, Infinity, label);
    return groups.join(' › ');
  });
}

function valueOf({ value, isShare }: SheetFigure): number | null {
  return value !== null && isShare ? Number((value * 100).toPrecision(12)) : value;
}
