import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { describeFailure } from '../../shared/text/failures';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { PlainDialog } from '../components/plain-dialog';

const useStyles = makeStyles({
  key: {
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    textAlign: 'center',
    userSelect: 'all',
  },
});

/** Shown once, after a passphrase was set. */
export function RecoveryKeyDialog({ recoveryKey }: { recoveryKey: string }) {
  const styles = useStyles();
  const { sheet: words } = useWorkspaceWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const { show } = useWorkspace();
  const save = async (): Promise<void> => {
    const path = await window.desktop.chooseSheetTarget(words.fileName);
    if (path === null) return;
    await engine.request('workspace.recoverySheet', { path, recoveryKey, language });
    notices.saved(words.saved, path);
  };
  return (
    <PlainDialog
      title={words.title}
      isAlert
      onClose={() => undefined}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() =>
              void save().catch((error: unknown) =>
                notices.failed(describeFailure(toFailure(error), language)),
              )
            }
          >
            {words.save}
          </Button>
          <Button onClick={() => show(null)}>{words.done}</Button>
        </>
      }
    >
      <span>{words.what}</span>
      <div className={styles.key} data-testid="recovery-key">
        {recoveryKey}
      </div>
    </PlainDialog>
  );
}
