import { Button, Field, SpinButton } from '@fluentui/react-components';
import { useState } from 'react';
import { workspaceLimits, type WorkspaceState } from '../../shared/contract/workspace';
import { describeFailure } from '../../shared/text/failures';
import { timeText } from '../../shared/text/workspace-problems';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { BackupTable } from './backup-table';
import { PlainDialog } from '../components/plain-dialog';
import { Remains } from './remains';
import { UnnamedBackups } from './unnamed-backups';
import { useAsked } from './use-asked';
import { useWithSecret } from './use-with-secret';

/** The backups of the open workspace, to be restored, and how many are kept. */
export function BackupsDialog({ state }: { state: WorkspaceState }) {
  const words = useWorkspaceWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const { show } = useWorkspace();
  const [removed, setRemoved] = useState(0);
  const { data } = useQuery('workspace.backups', {}, state.opened * 1e6 + state.backups * 1000 + removed);
  const { question, ask } = useAsked();
  const failed = (error: unknown): void => notices.failed(describeFailure(toFailure(error), language));
  const withSecret = useWithSecret();
  const close = (): void => show(null);
  const { from, to } = workspaceLimits.backups;
  return (
    <PlainDialog
      title={words.backupsDialog.title}
      onClose={close}
      actions={<Button onClick={close}>{words.close}</Button>}
    >
      <span>{words.backupsDialog.hint}</span>
      {data !== null && data.length === 0 && <span>{words.backupsDialog.none}</span>}
      {data !== null && data.length > 0 && (
        <BackupTable
          backups={data}
          note={({ isAside }) => (isAside ? words.backupsDialog.aside : null)}
          extra={({ id, isAside, savedAt }) =>
            isAside && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${words.backupsDialog.remove} ${timeText(savedAt, language)}`}
                onClick={() =>
                  ask(words.backupsDialog.removeRemain(timeText(savedAt, language)), () => {
                    engine
                      .request('workspace.removeBackup', { id })
                      .then(() => setRemoved((count) => count + 1), failed);
                  })
                }
              >
                {words.backupsDialog.remove}
              </Button>
            )
          }
          onRestore={({ id }) =>
            withSecret.run((secret) =>
              engine
                .request('workspace.restore', { id, ...(secret !== undefined && { secret }) })
                .then(close),
            )
          }
        />
      )}
      {withSecret.question}
      {question}
      <UnnamedBackups onRestored={close} />
      <Remains />
      <Field label={words.backupsDialog.keep}>
        <SpinButton
          min={from}
          max={to}
          value={state.backups}
          onChange={(_event, { value, displayValue }) => {
            const backups = Math.round(value ?? Number(displayValue));
            if (backups >= from && backups <= to)
              engine.request('workspace.setLimits', { backups }).catch(failed);
          }}
        />
      </Field>
    </PlainDialog>
  );
}
