import { useWorkspace } from '../state/workspace-context';
import { AboutDialog } from './about-dialog';
import { ActivityLogDialog } from './activity-log-dialog';
import { BackupsDialog } from './backups-dialog';
import { DamagedDialog } from './damaged-dialog';
import { InUseDialog } from './in-use-dialog';
import { PassphraseDialog } from './passphrase-dialog';
import { RecoveryKeyDialog } from './recovery-key-dialog';
import { UnlockDialog } from './unlock-dialog';
import { UnsavedWorkspaceDialog } from './unsaved-workspace-dialog';

/** The one dialog about the workspace that is open, if any. */
export function WorkspaceDialogs() {
  const { dialog, state } = useWorkspace();
  if (dialog === null || state === null) return null;
  switch (dialog.kind) {
    case 'unlock':
      return <UnlockDialog key={dialog.path} {...dialog} />;
    case 'in-use':
      return <InUseDialog {...dialog} />;
    case 'damaged':
      return <DamagedDialog {...dialog} />;
    case 'unsaved':
      return <UnsavedWorkspaceDialog {...dialog} />;
    case 'recovery-key':
      return <RecoveryKeyDialog {...dialog} />;
    case 'backups':
      return <BackupsDialog state={state} />;
    case 'passphrase':
      return <PassphraseDialog state={state} />;
    case 'about':
      return <AboutDialog state={state} />;
    case 'log':
      return <ActivityLogDialog />;
  }
}
