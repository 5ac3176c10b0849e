import { Button } from '@fluentui/react-components';
import { findDimension } from '../../../shared/analysis/dimensions';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { withCondition } from '../../state/people-view';
import { useWindowStore, useWords } from '../../state/window-store';
import type { SetCondition } from './asked-column';
import { ColumnValues } from './column-values';
import { RangeFilter } from './range-filter';
import { WordsFilter } from './words-filter';

/**
 * Narrows the list by a column. What people are divided by everywhere filters the whole window; the rest is a condition
 * of this list alone.
 */
export function ColumnFilter({ column, onClose }: { column: PeopleColumn; onClose: () => void }) {
  const words = useWords().peoplePage;
  const { state, dispatch } = useWindowStore();
  const set: SetCondition = (condition) => {
    const conditions = withCondition(state.peopleView.conditions, column.id, condition);
    dispatch({ type: 'people-view-changed', change: { conditions } });
    onClose();
  };
  if (findDimension(column.id)) return <ColumnValues dimension={column.id} />;
  return (
    <>
      {column.type === 'text' ? (
        <WordsFilter column={column} onSet={set} />
      ) : (
        <RangeFilter column={column} onSet={set} />
      )}
      {column.field && (
        <Button onClick={() => set({ field: column.id, blank: true })}>{words.blankOnly}</Button>
      )}
    </>
  );
}
