import { useCallback, useState } from 'react';
import type { PersonValue } from '../../../shared/contract/people';
import type { ImportProgress, OpenRoster } from '../../../shared/contract/results';
import type { Correction } from '../../../shared/contract/decisions';
import { useEngine } from '../../engine/engine-context';
import { toFailure } from '../../engine/use-query';
import { useWindowStore } from '../../state/window-store';

export interface Corrections {
  readonly isRunning: boolean;
  /** How far it is; null before anything is known. */
  readonly progress: ImportProgress | null;
  /** The column that was corrected last in this card, until it is taken back. */
  readonly last: string | null;
  readonly correct: (person: number, field: string, value: PersonValue, reason: string) => void;
  readonly takeBack: (correction: Correction) => void;
  readonly undo: () => void;
  /** Null: nothing was taken back in this card. */
  readonly redo: (() => void) | null;
}

/** Corrections by hand: the engine computes everything anew, and the answer is the new roster. */
export function useCorrections(): Corrections {
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const run = useCallback(
    (work: Promise<OpenRoster>, corrected: string | null, takenBack: string | null = null) => {
      setRunning(true);
      work
        .then(
          (roster) => {
            dispatch({ type: 'roster-decided', roster });
            setLast(corrected);
            setUndone(takenBack);
          },
          (error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }),
        )
        .finally(() => {
          setRunning(false);
          setProgress(null);
        });
    },
    [dispatch],
  );
  const options = { onProgress: setProgress };
  return {
    isRunning,
    progress,
    last,
    correct: (person, field, value, reason) =>
      run(engine.request('people.correct', { person, field, value, reason }, options), field),
    takeBack: ({ file, sheet, row, field }) =>
      run(
        engine.request(
          'review.decide',
          { decision: { kind: 'forget-correction', file, sheet, row, field } },
          options,
        ),
        null,
      ),
    undo: () => run(engine.request('review.undo', {}, options), null, last),
    redo: undone === null ? null : () => run(engine.request('review.redo', {}, options), undone),
  };
}
