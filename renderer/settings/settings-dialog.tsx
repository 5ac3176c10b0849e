import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PlainDialog } from '../components/plain-dialog';
import { usePolicy } from '../state/policy-context';
import { useWords } from '../state/window-store';
import { settingNames } from './setting-labels';
import { SettingLine } from './setting-line';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '4px' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What users choose about the window; what the office has fixed is shown with a lock. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const words = useWords().settings;
  const policy = usePolicy();
  return (
    <PlainDialog
      title={words.title}
      width={640}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className={styles.lines}>
        {settingNames.map((name) => (
          <SettingLine key={name} name={name} />
        ))}
      </div>
      <p className={styles.note}>
        {policy.file !== null && policy.fixed.length > 0 ? words.fixedBy(policy.file) : words.kept}
      </p>
    </PlainDialog>
  );
}
