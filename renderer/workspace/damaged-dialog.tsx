import { Button } from '@fluentui/react-components';
import type { Failure } from '../../shared/contract/failure';
import { describeFailure } from '../../shared/text/failures';
import { formatCount } from '../../shared/text/numbers';
import { fileNameOf } from '../components/file-name-of';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { useQuery } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { BackupTable } from './backup-table';
import { PlainDialog } from '../components/plain-dialog';
import { useWithSecret } from './use-with-secret';

/**
 * The file cannot be opened, or is not in sight: a backup takes its place, or what can be read of it is rescued into another
 * file.
 */
export function DamagedDialog({ path, failure }: { path: string; failure: Failure }) {
  const { damaged, ...words } = useWorkspaceWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const { open, show } = useWorkspace();
  const { data } = useQuery('workspace.backupsOf', { path }, 0);
  const withSecret = useWithSecret();
  const close = (): void => show(null);
  const isMissing = failure.kind !== 'workspace';
  const repair = async (): Promise<void> => {
    const name = fileNameOf(path).replace(/\.bienche$/i, ` (${damaged.repairedName}).bienche`);
    const target = await window.desktop.chooseWorkspaceTarget(name);
    if (target === null) return;
    withSecret.run(async (secret) => {
      const asked = { path, target, ...(secret !== undefined && { secret }) };
      const { tables, lostTables } = await engine.request('workspace.repair', asked);
      notices.done(damaged.repaired(formatCount(tables, language), formatCount(lostTables, language)));
      await open(target, {});
    });
  };
  return (
    <PlainDialog
      title={isMissing ? damaged.missing : damaged.title}
      onClose={close}
      actions={
        <>
          {!isMissing && <Button onClick={() => void repair()}>{damaged.repair}</Button>}
          <Button onClick={close}>{words.cancel}</Button>
        </>
      }
    >
      <span>{describeFailure(failure, language)}</span>
      <span>
        {data !== null && data.length === 0 ? damaged.none : isMissing ? damaged.missingHint : damaged.hint}
      </span>
      {data !== null && data.length > 0 && (
        <BackupTable
          backups={data}
          onRestore={({ id }) =>
            withSecret.run((secret) =>
              engine
                .request('workspace.restore', { id, path, ...(secret !== undefined && { secret }) })
                .then(close),
            )
          }
        />
      )}
      {withSecret.question}
    </PlainDialog>
  );
}
