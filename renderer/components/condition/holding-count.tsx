import { makeStyles, tokens } from '@fluentui/react-components';
import { everybody, type Condition } from '../../../shared/analysis/condition';
import { formatCount } from '../../../shared/text/numbers';
import { useCounts } from '../../state/use-counts';
import { useLanguage, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  count: {
    whiteSpace: 'nowrap',
    fontSize: '13px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

/** How many people a condition is true of, while it is being made; null: it is not complete. */
export function HoldingCount({ condition, among }: { condition: Condition | null; among: Condition }) {
  const styles = useStyles();
  const { filter: words } = useWords();
  const language = useLanguage();
  const counts = useCounts(condition === null ? null : [condition, everybody], among);
  return (
    <span className={styles.count} role="status" data-testid="holding">
      {condition === null
        ? words.incomplete
        : counts !== null &&
          words.holding(formatCount(counts[0] ?? 0, language), formatCount(counts[1] ?? 0, language))}
    </span>
  );
}
