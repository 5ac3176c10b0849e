import type { Condition } from '../../../shared/analysis/condition';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { newGroup } from '../../components/condition/clause';
import { ClauseForm } from '../../components/condition/clause-form';
import type { Compound } from '../../components/condition/compound-dialog';
import { filterCondition, withReplaced } from '../../state/filter';
import { useWording } from '../../state/library-context';
import { useWindowStore } from '../../state/window-store';
import { columnClause } from './column-clause';

interface ColumnFilterProps {
  readonly column: PeopleColumn;
  /** Whom a figure led to: those of them are counted. */
  readonly wanted: Condition;
  readonly onCompound: (compound: Compound) => void;
  readonly onClose: () => void;
}

/** The window's filter, changed from the head of a column: its condition about the column, or a new one. */
export function ColumnFilter({ column, wanted, onCompound, onClose }: ColumnFilterProps) {
  const wording = useWording();
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const { at, clause, isNew } = columnClause(filter, column, wording);
  return (
    <ClauseForm
      first={clause}
      among={{ all: [filterCondition(withReplaced(filter, at, null)), wanted] }}
      onApply={(condition) => {
        dispatch({ type: 'filter-changed', filter: withReplaced(filter, at, condition) });
        onClose();
      }}
      onCompound={(next) => onCompound({ at: isNew ? null : at, group: newGroup('all', [next]) })}
    />
  );
}
