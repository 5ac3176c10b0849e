import type { TableColumn, TableModel, TableRow } from '../../shared/analysis/table-model';

/** Rows and columns by their whole names, the outer group first: `Công chức – Nữ`. By id. */
export interface LineNames {
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

export function lineNames({ rows, columns, header }: TableModel): LineNames {
  const rowNames = new Map<string, string>();
  let group = '';
  for (const row of rows) {
    if (row.level === 0) group = row.label;
    rowNames.set(row.id, row.level === 0 ? row.label : `${group} – ${row.label}`);
  }
  const [outer = []] = header.length > 1 ? header : [];
  const groups = outer.flatMap((cell) => Array.from({ length: cell.columnSpan }, () => cell));
  const columnNames = columns.map((column, at): [string, string] => {
    const over = groups[at];
    const isInner = over?.rowSpan === 1;
    return [column.id, isInner ? `${over.label} – ${column.label}` : column.label];
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
