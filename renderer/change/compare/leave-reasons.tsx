import { Button, makeStyles, Select } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { leaveKinds, type LeaveKind } from '../../../shared/analysis/change/compare-people';
import type { ListedChange } from '../../../shared/contract/change';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingBottom: '8px' },
  select: { minWidth: '220px' },
});

export function isLeaveKind(kind: string | null): kind is LeaveKind {
  return leaveKinds.some((each) => each === kind);
}

interface ReasonSelectProps {
  readonly row: ListedChange;
  readonly onGive: (who: string, reason: LeaveKind | null) => void;
}

/** Why somebody left: as the rosters tell until the user says it. */
export function ReasonSelect({ row, onGive }: ReasonSelectProps) {
  const styles = useStyles();
  const { change: words } = useWords();
  const { who, end, isEndSaid, before } = row;
  if (who === null || !isLeaveKind(end)) return null;
  const name = String(before?.name ?? '');
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={words.reasonFor(name)}
      value={isEndSaid ? end : ''}
      onChange={(_event, { value }) => onGive(who, isLeaveKind(value) ? value : null)}
    >
      <option value="">{isEndSaid ? words.asRosters : words.derived(words.kinds[end].toLowerCase())}</option>
      {leaveKinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.kinds[kind]}
        </option>
      ))}
    </Select>
  );
}

interface LeaveToolsProps {
  readonly count: number;
  readonly undoable: number;
  readonly onGive: (reason: LeaveKind) => void;
  readonly onUndo: () => void;
}

/** One reason for everybody of a list, and the way back. */
export function LeaveTools({ count, undoable, onGive, onUndo }: LeaveToolsProps) {
  const styles = useStyles();
  const { change: words } = useWords();
  const label = words.reasonForAll(formatCount(count, useLanguage()));
  return (
    <div className={styles.tools}>
      {count > 0 && (
        <Select
          size="small"
          className={styles.select}
          aria-label={label}
          value=""
          onChange={(_event, { value }) => {
            if (isLeaveKind(value)) onGive(value);
          }}
        >
          <option value="">{label}</option>
          {leaveKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Select>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        disabled={undoable === 0}
        onClick={onUndo}
      >
        {words.undoReason}
      </Button>
    </div>
  );
}
