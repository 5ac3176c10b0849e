import { createContext, useCallback, useContext, useEffect, useRef } from 'react';
import type { Failure } from '../../shared/contract/failure';
import type { WorkspaceState } from '../../shared/contract/workspace';
import { workspaceMessages, type WorkspaceMessages } from '../../shared/text/workspace-messages';
import { useLanguage } from './window-store';

/** What is asked of the user, or shown to them, about the workspace as a file. */
export type WorkspaceDialog =
  | { readonly kind: 'unlock'; readonly path: string; readonly failure: Failure | null }
  | { readonly kind: 'in-use'; readonly path: string; readonly failure: Failure }
  | { readonly kind: 'damaged'; readonly path: string; readonly failure: Failure }
  | { readonly kind: 'unsaved'; readonly then: () => void }
  | { readonly kind: 'recovery-key'; readonly recoveryKey: string }
  | { readonly kind: 'backups' | 'passphrase' | 'about' | 'log' };

export interface OpenWith {
  readonly secret?: string;
  readonly readOnly?: boolean;
  readonly remember?: boolean;
}

export interface WorkspaceControl {
  /** Null until the engine has told. */
  readonly state: WorkspaceState | null;
  readonly dialog: WorkspaceDialog | null;
  readonly show: (dialog: WorkspaceDialog | null) => void;
  readonly open: (path: string, how?: OpenWith) => Promise<void>;
  /** Asks which file. */
  readonly choose: () => void;
  readonly create: () => void;
  /** Asks where; answers whether it was saved. */
  readonly saveAs: () => Promise<boolean>;
  readonly lockNow: () => void;
  /** As `lockNow`, without asking about unsaved work. */
  readonly lockUnasked: () => void;
  /** Leaves a locked workspace closed. */
  readonly leave: () => void;
  readonly told: () => void;
}

export const WorkspaceContext = createContext<WorkspaceControl | null>(null);

export function useWorkspace(): WorkspaceControl {
  const control = useContext(WorkspaceContext);
  if (control === null) throw new Error('the page is drawn outside its workspace context');
  return control;
}

/** Stays the same function while the control changes with every state. */
export function useOpenWorkspace({ open }: WorkspaceControl): (path: string) => void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  }, [open]);
  return useCallback((path) => void latest.current(path), []);
}

export function useWorkspaceWords(): WorkspaceMessages {
  return workspaceMessages[useLanguage()];
}

export function isWorkspaceFile(path: string): boolean {
  return path.toLowerCase().endsWith('.bienche');
}
