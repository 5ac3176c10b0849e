import type { TableColumn, TableModel, TableRow } from '../../shared/analysis/table-model';

/** Rows and columns by what their dimensions and categories are called: `Đối tượng: Công chức, Giới tính: Nữ`. By id. */
export interface LineNames {
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

export function lineNames({ rows, columns, header, rowHeads, columnHeads }: TableModel): LineNames {
  const name = (heads: readonly string[], labels: readonly string[]): string =>
    labels.map((label, at) => `${heads[at] ?? ''}: ${label}`).join(', ');
  const rowNames = new Map<string, string>();
  let group = '';
  for (const row of rows) {
    if (row.level === 0) group = row.label;
    rowNames.set(row.id, name(rowHeads, row.level === 0 ? [row.label] : [group, row.label]));
  }
  const [outer = []] = header.length > 1 ? header : [];
  const groups = outer.flatMap((cell) => Array.from({ length: cell.columnSpan }, () => cell));
  const columnNames = columns.map((column, at): [string, string] => {
    const over = groups[at];
    if (over?.rowSpan !== 1) return [column.id, name(columnHeads, [column.label])];
    return [
      column.id,
      name(columnHeads, column.kind === 'subtotal' ? [over.label] : [over.label, column.label]),
    ];
  });
  return { rows: rowNames, columns: new Map(columnNames) };
}

/** Who stands in a cell, in words; totals say nothing. Null: everybody. */
export function cellName(names: LineNames, row: TableRow, column: TableColumn): string | null {
  const parts = [
    row.kind === 'total' ? null : names.rows.get(row.id),
    column.kind === 'total' ? null : names.columns.get(column.id),
  ].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? null : parts.join(', ');
}
