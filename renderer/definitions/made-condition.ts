import { useState } from 'react';
import { everybody, type Condition } from '../../shared/analysis/condition';
import { conditionOf, groupOf, type Group } from '../components/condition/clause';
import { useWording } from '../state/library-context';

export interface MadeCondition {
  readonly group: Group;
  readonly setGroup: (group: Group) => void;
  /** Null: something is missing in it. */
  readonly condition: Condition | null;
  readonly isChanged: boolean;
  readonly reset: () => void;
}

/** A condition that is kept, as it is being changed. */
export function useMadeCondition(saved: Condition | null): MadeCondition {
  const wording = useWording();
  const text = JSON.stringify(saved);
  const [group, setGroup] = useState<Group>(() => groupOf(saved ?? everybody, wording));
  const [known, setKnown] = useState(text);
  const reset = (): void => setGroup(groupOf(saved ?? everybody, wording));
  if (known !== text) {
    setKnown(text);
    reset();
  }
  const condition = conditionOf(group);
  const before = conditionOf(groupOf(saved ?? everybody, wording));
  return {
    group,
    setGroup,
    condition,
    isChanged: JSON.stringify(condition) !== JSON.stringify(before),
    reset,
  };
}
