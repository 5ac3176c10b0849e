import { useCallback, useRef } from 'react';
import { fieldColumn } from '../../shared/analysis/people-columns';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { lastCorrected } from './decided';
import { isSameLook, seenAfter } from './steps';
import type { WindowState } from './window-shape';
import { useLanguage, useWindowStore, useWords } from './window-store';

/**
 * Takes the last choice or decision back, or brings it again. What the engine keeps, another snapshot or a decision about
 * the roster, is asked of it before; the keys wait for that.
 */
export function useWalk(): (direction: 'back' | 'forth') => (() => void) | null {
  const engine = useEngine();
  const { state, dispatch } = useWindowStore();
  const tell = useTellDecision();
  const isUnderWay = useRef(false);
  return useCallback(
    (direction) => {
      const { steps, roster, decided } = state;
      const seen = seenAfter(steps, direction);
      if (seen === null) return null;
      const to = seen.looked;
      const isHere = to === null || isSameLook(to, roster);
      if (isHere && seen.decided === decided) return () => dispatch({ type: 'walked', direction });
      const look = async (): Promise<void> => {
        if (to === null) return;
        if (to.snapshot !== roster?.snapshot) await engine.request('snapshots.choose', { id: to.snapshot });
        if (to.isToday !== roster?.isToday) await engine.request('units.show', { isToday: to.isToday });
        dispatch({ type: 'walked', direction, roster: await engine.request('roster.current', {}) });
      };
      const decide = async (): Promise<void> => {
        const isBack = direction === 'back';
        const answer = await engine.request(isBack ? 'review.undo' : 'review.redo', {});
        dispatch({ type: 'roster-decided', roster: answer, how: isBack ? 'taken-back' : 'brought-again' });
        if (answer.isDecided) tell(state, direction);
      };
      return () => {
        if (isUnderWay.current) return;
        isUnderWay.current = true;
        void (isHere ? decide() : look())
          .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }))
          .finally(() => (isUnderWay.current = false));
      };
    },
    [dispatch, engine, state, tell],
  );
}

/** Says what of the roster was taken back or came again, where it does not stand before the user's eyes. */
function useTellDecision(): (before: WindowState, direction: 'back' | 'forth') => void {
  const words = useWords().peoplePage;
  const language = useLanguage();
  const notices = useNotices();
  return useCallback(
    (before, direction) => {
      const { place, peopleView, decided } = before;
      const corrected = lastCorrected(direction === 'back' ? before : { ...before, decided: decided + 1 });
      const isInSight =
        place === 'quality' || (place === 'people' && peopleView.card?.person === corrected?.person);
      if (isInSight) return;
      const field = corrected && fieldColumn(corrected.field)?.label[language];
      const what =
        corrected === null
          ? words.someDecision
          : words.correctionOf(field ?? corrected.field, corrected.name);
      notices.done(direction === 'back' ? words.takenBack(what) : words.broughtAgain(what));
    },
    [language, notices, words],
  );
}
