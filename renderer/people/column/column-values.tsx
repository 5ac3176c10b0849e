import { CategoryList } from '../../components/condition/category-list';
import { filterCondition, selection, withoutDimension, withValues } from '../../state/filter';
import { useWindowStore } from '../../state/window-store';

/** The categories of a column that people are divided by everywhere: they filter the whole window, at once. */
export function ColumnValues({ dimension }: { dimension: string }) {
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  return (
    <CategoryList
      autoFocus
      dimension={dimension}
      chosen={selection(filter)[dimension] ?? []}
      among={filterCondition(withoutDimension(filter, dimension))}
      onChange={(values) =>
        dispatch({ type: 'filter-changed', filter: withValues(filter, dimension, values) })
      }
    />
  );
}
