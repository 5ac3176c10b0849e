import type { BlankSheet } from '../../../../shared/forms/blank-form';
import type { Sheet } from '../../read/sheet';
import { HeaderGrid } from '../../understand/header-grid';
import type { FilledSheet } from './blank-lines';
import type { UnderstoodBlank } from './understand-blank';

/** A filled sheet as the window shows it. */
export function shown({ understood, lines, people }: FilledSheet): BlankSheet {
  const { sheet, table, mode, scope, columns, rows } = understood;
  return {
    ...{ sheet: sheet.name, title: table.title, mode, scope, people },
    header: headerOf(sheet, table.header),
    columns: columns.map(bindingOf),
    rows: rows.map(bindingOf),
    preview: lines.slice(0, 500).map(({ label, values, condition }) => ({ label, values, condition })),
    cells: lines.reduce((sum, { values }) => sum + values.filter((value) => value !== null).length, 0),
  };
}

function bindingOf({
  key,
  place,
  path,
  mark,
  meaning,
  suggestion,
  certainty,
  words,
  unread,
  isOfNobody,
  offered,
}: UnderstoodBlank['scope']) {
  return {
    ...{ key, place, path, mark, meaning, suggestion, certainty, words },
    ...(certainty === 'asked' && unread && { unread }),
    ...(certainty === 'asked' && isOfNobody && { isOfNobody }),
    ...(certainty === 'asked' && offered && { offered }),
  };
}

function headerOf(
  sheet: Sheet,
  { top, bottom, paths }: UnderstoodBlank['table']['header'],
): BlankSheet['header'] {
  const grid = new HeaderGrid(sheet, bottom + 1);
  const cells: BlankSheet['header'][number][] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = 0; column < paths.length; column += 1) {
      const merge = grid.merge(row, column);
      if (merge && (merge.left !== column || Math.max(merge.top, top) !== row)) continue;
      const right = Math.min(merge?.right ?? column, paths.length - 1);
      const last = Math.min(merge?.bottom ?? row, bottom);
      cells.push({
        row: row - top,
        column,
        rowSpan: last - row + 1,
        columnSpan: right - column + 1,
        label: grid.text(row, column),
      });
    }
  return cells;
}
