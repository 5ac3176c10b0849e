import type { BreakdownChoice } from './breakdown-choice';
import type { Filter } from './filter';
import type { OverviewChoice } from './overview-choice';

/** What the user chose to look at. */
export interface Seen {
  readonly filter: Filter;
  /** Null: nothing was chosen yet on the page "Phân tích". */
  readonly breakdown: BreakdownChoice | null;
  readonly overview: OverviewChoice;
}

/** What was looked at before and can come back, the last one last; and what was taken back, the next one first. */
export interface Steps {
  readonly past: readonly Seen[];
  readonly future: readonly Seen[];
}

export const noSteps: Steps = { past: [], future: [] };

const mostSteps = 100;

/** One more step that can be taken back. */
export function stepped({ past }: Steps, { filter, breakdown, overview }: Seen): Steps {
  return { past: [...past, { filter, breakdown, overview }].slice(-mostSteps), future: [] };
}

/** The step before, or the one that was taken back; null where there is none. */
export function walked(
  { past, future }: Steps,
  { filter, breakdown, overview }: Seen,
  direction: 'back' | 'forth',
): { readonly seen: Seen; readonly steps: Steps } | null {
  const now = { filter, breakdown, overview };
  const seen = direction === 'back' ? past.at(-1) : future[0];
  if (seen === undefined) return null;
  return {
    seen,
    steps:
      direction === 'back'
        ? { past: past.slice(0, -1), future: [now, ...future] }
        : { past: [...past, now], future: future.slice(1) },
  };
}
