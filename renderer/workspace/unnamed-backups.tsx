import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { describeFailure } from '../../shared/text/failures';
import { timeText } from '../../shared/text/workspace-problems';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspaceWords } from '../state/workspace-context';
import { BackupTable } from './backup-table';
import { useWithSecret } from './use-with-secret';

const useStyles = makeStyles({ part: { display: 'grid', gap: '8px' }, title: { fontWeight: 600 } });

/** What was read in and never saved to a file: to be taken up again, or deleted. */
export function UnnamedBackups({ onRestored }: { onRestored: () => void }) {
  const styles = useStyles();
  const { backupsDialog: words } = useWorkspaceWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const [removed, setRemoved] = useState(0);
  const { data } = useQuery('workspace.unnamedBackups', {}, removed);
  const withSecret = useWithSecret();
  if (data === null || data.length === 0) return null;
  const failed = (error: unknown): void => notices.failed(describeFailure(toFailure(error), language));
  const workspaceOf = (id: string): string => data.find((backup) => backup.id === id)?.workspace ?? '';
  return (
    <section className={styles.part}>
      {withSecret.question}
      <span className={styles.title}>{words.unnamed}</span>
      <span>{words.unnamedHint}</span>
      <BackupTable
        title={words.unnamed}
        backups={data}
        onRestore={({ id }) =>
          withSecret.run((secret) =>
            engine
              .request('workspace.restore', {
                ...{ id, workspace: workspaceOf(id) },
                ...(secret !== undefined && { secret }),
              })
              .then(onRestored),
          )
        }
        extra={({ id, savedAt }) => (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${words.remove} ${timeText(savedAt, language)}`}
            onClick={() =>
              void engine
                .request('workspace.removeUnnamed', { workspace: workspaceOf(id) })
                .then(() => setRemoved((count) => count + 1), failed)
            }
          >
            {words.remove}
          </Button>
        )}
      />
    </section>
  );
}
