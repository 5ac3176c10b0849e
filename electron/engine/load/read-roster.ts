import { noDecisions } from '../../../shared/contract/decisions';
import type { ImportProgress } from '../../../shared/contract/results';
import type { DecidedState } from '../remember/decide';
import { readSources } from './read-sources';
import { understandSources, type Roster } from './understand-sources';

export const nothingDecided: DecidedState = { decisions: noDecisions, excluded: {} };

/** Reads and understands files as one roster. */
export async function readRoster(
  paths: readonly string[],
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<Roster> {
  return understandSources(await readSources(paths, onProgress, signal), nothingDecided, onProgress, signal);
}
