import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnnamedBackup } from '../../shared/contract/workspace';
import { describeFailure } from '../../shared/text/failures';
import { timeText } from '../../shared/text/workspace-problems';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspaceWords } from '../state/workspace-context';
import { BackupTable } from './backup-table';
import { useAsked } from './use-asked';
import { useWithSecret } from './use-with-secret';

const useStyles = makeStyles({ part: { display: 'grid', gap: '8px' }, title: { fontWeight: 600 } });

/** What has no file, or none in sight: to be taken up again, or deleted. */
export function UnnamedBackups({ onRestored }: { onRestored: () => void }) {
  const styles = useStyles();
  const { backupsDialog: words } = useWorkspaceWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const [removed, setRemoved] = useState(0);
  const { data } = useQuery('workspace.unnamedBackups', {}, removed);
  const withSecret = useWithSecret();
  const { question, ask } = useAsked();
  if (data === null || data.length === 0) return null;
  const failed = (error: unknown): void => notices.failed(describeFailure(toFailure(error), language));
  const unnamedOf = (id: string): Pick<UnnamedBackup, 'workspace' | 'file'> =>
    data.find((backup) => backup.id === id) ?? { workspace: '', file: null };
  const remove = (id: string): void => {
    const { workspace, file } = unnamedOf(id);
    void engine
      .request('workspace.removeUnnamed', { workspace, ...(file !== null && { file }) })
      .then(() => setRemoved((count) => count + 1), failed);
  };
  return (
    <section className={styles.part}>
      {withSecret.question}
      {question}
      <span className={styles.title}>{words.unnamed}</span>
      <span>{words.unnamedHint}</span>
      <BackupTable
        title={words.unnamed}
        backups={data}
        note={({ id }) => {
          const { file } = unnamedOf(id);
          return file === null ? null : words.away(file);
        }}
        onRestore={({ id }) =>
          withSecret.run((secret) =>
            engine
              .request('workspace.restore', {
                ...{ id, workspace: unnamedOf(id).workspace },
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
            onClick={() => {
              const { file } = unnamedOf(id);
              if (file === null) remove(id);
              else ask(words.removeAway(file), () => remove(id));
            }}
          >
            {words.remove}
          </Button>
        )}
      />
    </section>
  );
}
