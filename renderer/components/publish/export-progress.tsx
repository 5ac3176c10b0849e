import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWords } from '../../state/window-store';
import type { RunningExport } from './use-running-export';

const useStyles = makeStyles({
  running: { display: 'inline-flex', alignItems: 'center', gap: '8px', whiteSpace: 'nowrap' },
  bar: { width: '96px' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface ExportProgressProps {
  readonly running: RunningExport;
  readonly size?: 'small' | 'medium';
  /** What is done before the first row is written. */
  readonly before?: string;
}

/** How far a file is, and the button that stops it. */
export function ExportProgress({ running, size = 'medium', before }: ExportProgressProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { progress } = running;
  const total = progress?.totalRows;
  const isCounted = progress !== null && total !== null && total !== undefined && total > 0;
  const told = isCounted
    ? words.rowsOf(formatCount(progress.rows, language), formatCount(total, language))
    : progress === null && before !== undefined
      ? before
      : words.phases.writing;
  return (
    <span className={styles.running}>
      <ProgressBar
        className={styles.bar}
        aria-label={words.phases.writing}
        {...(isCounted && progress.rows < total && { value: progress.rows / total })}
      />
      <span className={styles.count} role="status">
        {told}
      </span>
      <Button size={size} onClick={running.cancel}>
        {words.cancel}
      </Button>
    </span>
  );
}
