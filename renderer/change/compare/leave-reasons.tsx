import { makeStyles, Select } from '@fluentui/react-components';
import { isLeaveKind, leaveKinds, type LeaveKind } from '../../../shared/analysis/change/compare-people';
import type { ListedChange } from '../../../shared/contract/change';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  tools: { paddingBottom: '8px' },
  select: { minWidth: '220px' },
});

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

interface ReasonForAllProps {
  readonly count: number;
  readonly onGive: (reason: LeaveKind) => void;
}

/** One reason for everybody of a list. */
export function ReasonForAll({ count, onGive }: ReasonForAllProps) {
  const styles = useStyles();
  const { change: words } = useWords();
  const label = words.reasonForAll(formatCount(count, useLanguage()));
  return (
    <div className={styles.tools}>
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
    </div>
  );
}
