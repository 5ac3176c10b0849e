import { useCallback } from 'react';
import type { WorkspaceCommand } from '../../shared/contract/desktop';
import { useWorkspace } from '../state/workspace-context';

/** What the menu bar asks of the workspace. */
export function useWorkspaceCommands(): (command: WorkspaceCommand) => void {
  const workspace = useWorkspace();
  return useCallback(
    (command) => {
      switch (command) {
        case 'new-workspace':
          return workspace.create();
        case 'open-workspace':
          return workspace.choose();
        case 'save-workspace-as':
          return void workspace.saveAs();
        case 'workspace-backups':
          return workspace.show({ kind: 'backups' });
        case 'workspace-passphrase':
          return workspace.show({ kind: 'passphrase' });
        case 'lock-workspace':
          return workspace.state?.isLocked ? workspace.lockNow() : workspace.show({ kind: 'passphrase' });
        case 'about-workspace':
          return workspace.show({ kind: 'about' });
        case 'activity-log':
          return workspace.show({ kind: 'log' });
      }
    },
    [workspace],
  );
}
