import { useCallback, useState } from 'react';
import type { PersonValue } from '../../../shared/contract/people';
import type { DecidedRoster, ImportProgress } from '../../../shared/contract/results';
import type { Correction } from '../../../shared/contract/decisions';
import { useEngine } from '../../engine/engine-context';
import { toFailure } from '../../engine/use-query';
import type { Decided } from '../../state/decided';
import type { Corrected } from '../../state/window-shape';
import { useWindowStore } from '../../state/window-store';

export interface Corrections {
  readonly isRunning: boolean;
  /** How far it is; null before anything is known. */
  readonly progress: ImportProgress | null;
  readonly correct: (whose: Corrected, value: PersonValue, reason: string) => void;
  readonly takeBack: (correction: Correction) => void;
  readonly undo: () => void;
}

/** Corrections by hand: the engine computes everything anew, and the answer is the new roster. */
export function useCorrections(): Corrections {
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const run = useCallback(
    (work: Promise<DecidedRoster>, how: Decided['how'], corrected?: Corrected) => {
      setRunning(true);
      work
        .then(
          (roster) =>
            dispatch({
              type: 'roster-decided',
              ...{ roster, how: roster.isDecided ? how : 'nothing' },
              ...(corrected && { corrected }),
            }),
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
    correct: (whose, value, reason) => {
      const { person, field } = whose;
      run(engine.request('people.correct', { person, field, value, reason }, options), 'decided', whose);
    },
    takeBack: ({ file, sheet, row, field }) =>
      run(
        engine.request(
          'review.decide',
          { decision: { kind: 'forget-correction', file, sheet, row, field } },
          options,
        ),
        'decided',
      ),
    undo: () => run(engine.request('review.undo', {}, options), 'taken-back'),
  };
}
