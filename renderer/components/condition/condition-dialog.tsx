import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Condition } from '../../../shared/analysis/condition';
import { useWords } from '../../state/window-store';
import { conditionOf, type Group } from './clause';
import { GroupEditor } from './group-editor';
import { HoldingCount } from './holding-count';
import { PlainDialog } from '../plain-dialog';

const useStyles = makeStyles({
  content: { maxHeight: '60vh', overflowY: 'auto', padding: '4px' },
  count: { marginRight: 'auto', alignSelf: 'center' },
});

interface ConditionDialogProps {
  readonly first: Group;
  readonly among: Condition;
  readonly onApply: (group: Group) => void;
  readonly onClose: () => void;
}

/** Conditions of any depth, put together in peace. */
export function ConditionDialog({ first, among, onApply, onClose }: ConditionDialogProps) {
  const styles = useStyles();
  const { filter: words } = useWords();
  const [group, setGroup] = useState(first);
  const condition = conditionOf(group);
  return (
    <PlainDialog
      title={words.compoundTitle}
      width={860}
      onClose={onClose}
      contentClass={styles.content}
      actions={
        <>
          <span className={styles.count}>
            <HoldingCount condition={condition} among={among} />
          </span>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button appearance="primary" disabled={condition === null} onClick={() => onApply(group)}>
            {words.apply}
          </Button>
        </>
      }
    >
      <GroupEditor group={group} among={among} onChange={setGroup} />
    </PlainDialog>
  );
}
