import type { TableColumn, TableModel } from '../../../shared/analysis/table-model';
import type { TableSort, TableView } from '../../../shared/analysis/table-view';
import type { BreakdownMessages } from '../../../shared/text/breakdown-messages';

interface SortOption {
  readonly value: string;
  readonly label: string;
  readonly sort: TableSort;
}

/** Natural, by the total either way, and by the column that is sorted by now. */
export function sortOptions(
  model: TableModel | null,
  view: TableView,
  words: BreakdownMessages,
): SortOption[] {
  const { sort } = view;
  const byTotal = (direction: 'ascending' | 'descending'): SortOption => ({
    value: direction,
    label: words.sorts[direction],
    sort: { by: 'value', column: null, direction },
  });
  const plain: SortOption[] = [
    { value: 'natural', label: words.sorts.natural, sort: { by: 'natural' } },
    byTotal('descending'),
    byTotal('ascending'),
  ];
  const column = sort.by === 'value' && model ? sortedColumn(model, sort) : null;
  if (sort.by === 'natural' || column === null) return plain;
  const label = words.sortedBy(words.sorts[sort.direction], column.label);
  return [...plain, { value: 'column', label, sort }];
}

export function chosenSort(model: TableModel | null, { sort }: TableView): string {
  if (sort.by === 'natural') return 'natural';
  return model && sortedColumn(model, sort) !== null ? 'column' : sort.direction;
}

/** The column other than the total that rows are sorted by; null for the total and for one that is gone. */
function sortedColumn({ columns }: TableModel, sort: TableSort): TableColumn | null {
  if (sort.by === 'natural') return null;
  const column = columns.find(({ id }) => id === sort.column);
  return column === undefined || column.kind === 'total' ? null : column;
}
