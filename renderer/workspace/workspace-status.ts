import type { WorkspaceState } from '../../shared/contract/workspace';
import type { WorkspaceMessages } from '../../shared/text/workspace-messages';

/** In a few words where the changes are. */
export function statusOf(state: WorkspaceState, words: WorkspaceMessages): string {
  if (state.path === null) return words.notSaved;
  if (state.readOnly !== null) return words.readOnly;
  if (state.saving === 'failed') return words.notWritten;
  if (state.saving === 'waiting') return words.saving;
  return words.saved(state.savedAt === null ? '' : clockOf(state.savedAt));
}

/** `HH:MM` by the clock of this computer. */
export function clockOf(iso: string): string {
  const time = new Date(iso);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
