import { filterCondition, withReplaced, withReplacedBy, type Filter } from '../../state/filter';
import { useWindowStore } from '../../state/window-store';
import { conditionOf, type Group } from './clause';
import { ConditionDialog } from './condition-dialog';

/** Conditions that are put together; `at` is the place of the chip that is changed, null for a new one. */
export interface Compound {
  readonly at: number | null;
  readonly group: Group;
}

/** The window's filter, changed by conditions of any depth. */
export function CompoundDialog({ compound, onClose }: { compound: Compound; onClose: () => void }) {
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const { at, group } = compound;
  return (
    <ConditionDialog
      first={group}
      among={filterCondition(at === null ? filter : withReplaced(filter, at, null))}
      onClose={onClose}
      onApply={(next) => {
        onClose();
        dispatch({ type: 'filter-changed', filter: withCompound(filter, at, next) });
      }}
    />
  );
}

/** What is joined by "and" becomes a chip each. */
function withCompound(filter: Filter, at: number | null, group: Group): Filter {
  const isFlat = group.join === 'all' && !group.isNot;
  const conditions = (isFlat ? group.parts : [group]).flatMap((part) => conditionOf(part) ?? []);
  return withReplacedBy(filter, at ?? filter.conditions.length, conditions);
}
