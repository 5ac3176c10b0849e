import { useCallback, useMemo, useRef, useState } from 'react';
import type { DecidedRoster, ImportProgress } from '../../shared/contract/results';
import { formatDate } from '../../shared/text/dates';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import type { RequestOptions } from '../engine/engine-client';
import { useLastAnswer } from '../engine/use-last-answer';
import { toFailure, useQuery } from '../engine/use-query';
import type { Decided } from '../state/decided';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import type { Review } from './review-context';

/** What answers the roster in the light of a decision. */
type Deciding = 'review.decide' | 'review.undo' | 'review.redo' | 'review.loadDecisions';

const noSteps = { undo: 0, redo: 0 };

/** Decisions go to the engine as they are made, which takes them one after the other; every answer is the new roster. */
export function useReviewWork(): Review {
  const engine = useEngine();
  const { state, dispatch } = useWindowStore();
  const words = useWords().review;
  const language = useLanguage();
  const notices = useNotices();
  const { rosterVersion, roster: looked } = state;
  const [running, setRunning] = useState(0);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const work = useRef(new AbortController());
  const steps = useLastAnswer(useQuery('review.steps', {}, rosterVersion).data) ?? noSteps;
  const values = useLastAnswer(useQuery('review.values', {}, rosterVersion).data);

  const run = useCallback(
    (ask: (options: RequestOptions<Deciding>) => Promise<DecidedRoster>, how: Decided['how'] = 'decided') => {
      if (work.current.signal.aborted) work.current = new AbortController();
      setRunning((count) => count + 1);
      ask({ signal: work.current.signal, onProgress: setProgress })
        .then(
          (roster) => {
            dispatch({ type: 'roster-decided', roster, how: roster.isDecided ? how : 'nothing' });
            if (roster.snapshot === looked?.snapshot) return;
            const date = roster.statedDate && formatDate(roster.statedDate, language);
            notices.done(words.wentToSnapshot(date));
          },
          (error: unknown) => {
            const failure = toFailure(error);
            if (failure.kind !== 'cancelled') dispatch({ type: 'failed', failure });
          },
        )
        .finally(() => {
          setRunning((count) => count - 1);
          setProgress(null);
        });
    },
    [dispatch, language, looked, notices, words],
  );

  const actions = useMemo(
    (): Pick<Review, 'decide' | 'undo' | 'redo' | 'loadDecisions' | 'cancel'> => ({
      decide: (decision) => run((options) => engine.request('review.decide', { decision }, options)),
      undo: () => run((options) => engine.request('review.undo', {}, options), 'taken-back'),
      redo: () => run((options) => engine.request('review.redo', {}, options), 'brought-again'),
      loadDecisions: (path) => run((options) => engine.request('review.loadDecisions', { path }, options)),
      cancel: () => work.current.abort(),
    }),
    [engine, run],
  );
  return useMemo(
    () => ({ ...actions, running, progress, steps, values }),
    [actions, progress, running, steps, values],
  );
}
