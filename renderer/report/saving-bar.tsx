import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReportProgress } from '../../shared/contract/report';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '6px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  progress: { flex: 1 },
});

/** How far the document is written, and the way out. */
export function SavingBar({ progress, onCancel }: { progress: ReportProgress; onCancel: () => void }) {
  const styles = useStyles();
  const words = useWords().report;
  const language = useLanguage();
  const { phase, done, all } = progress;
  const count =
    all > 1 ? ` ${formatCount(Math.min(done + 1, all), language)}/${formatCount(all, language)}` : '';
  return (
    <div className={styles.bar} role="status">
      <span>
        {words.phases[phase]}
        {count}
      </span>
      <ProgressBar
        className={styles.progress}
        aria-label={words.saving}
        {...(phase !== 'writing' && { value: all === 0 ? 0 : done / all })}
      />
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
