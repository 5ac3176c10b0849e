import { createContext, useContext, useMemo, useState } from 'react';
import { freeId } from '../../shared/boards/change-boards';
import { starterBoards } from '../../shared/boards/starter-boards';
import type { Board } from '../../shared/contract/boards';
import type { Failure } from '../../shared/contract/failure';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { changed, historyOf, redone, undone, type History } from './history';
import { useWalk } from './use-walk';
import { useLanguage, useWindowStore } from './window-store';

/** The boards of the workspace and the ways to change them; every change is kept at once and can be taken back. */
export interface BoardsControl {
  readonly boards: readonly Board[];
  /** False until the workspace has answered. */
  readonly isKnown: boolean;
  readonly board: Board | null;
  readonly choose: (id: string) => void;
  readonly change: (boards: readonly Board[]) => void;
  /** Adds the boards of a file; answers how many, or why there are none. */
  readonly load: (path: string) => Promise<number | Failure>;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

const nothing = (): void => undefined;
export const BoardsContext = createContext<BoardsControl>({
  ...{ boards: [], isKnown: false, board: null, choose: nothing, change: nothing, undo: null, redo: null },
  load: () => Promise.resolve(0),
});

export function useBoards(): BoardsControl {
  return useContext(BoardsContext);
}

export function useAskBoards(isAsked: boolean): BoardsControl {
  const engine = useEngine();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const walk = useWalk();
  const { data, isLoading, failure } = useQuery('boards.get', isAsked ? {} : null, state.boardsVersion);
  const [history, setHistory] = useState<History<readonly Board[]> | null>(null);
  /** How many steps of the filter there were at the last change of a board: what came later is taken back first. */
  const [filterSteps, setFilterSteps] = useState(0);
  const [version, setVersion] = useState(state.boardsVersion);
  if (version !== state.boardsVersion) {
    setVersion(state.boardsVersion);
    setHistory(null);
  }
  const kept = useMemo(() => data ?? starterBoards(language), [data, language]);
  const isKnown = isAsked && ((!isLoading && failure === null) || history !== null);
  return useMemo(() => {
    const now = history ?? historyOf<readonly Board[]>(kept);
    const step = (next: History<readonly Board[]>): void => {
      setHistory(next);
      setFilterSteps(state.steps.past.length);
      engine
        .request('boards.keep', { boards: [...next.present] })
        .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
    };
    const [before, after] = [undone(now), redone(now)];
    const isFilterLast = state.steps.past.length > filterSteps;
    return {
      boards: now.present,
      isKnown,
      board: now.present.find(({ id }) => id === state.board) ?? now.present[0] ?? null,
      choose: (board) => dispatch({ type: 'board-chosen', board }),
      change: (boards) => step(changed(now, boards)),
      load: (path) =>
        engine.request('boards.load', { path }).then(
          (loaded) => {
            const all = loaded.reduce<readonly Board[]>(
              (list, each) => [...list, { ...each, id: freeId('board', list) }],
              now.present,
            );
            step(changed(now, all));
            dispatch({ type: 'board-chosen', board: all.at(-1)?.id ?? null });
            return loaded.length;
          },
          (error: unknown) => toFailure(error),
        ),
      undo: isFilterLast || before === null ? walk('back') : () => step(before),
      redo: after === null ? walk('forth') : () => step(after),
    };
  }, [dispatch, engine, filterSteps, history, isKnown, kept, state.board, state.steps, walk]);
}
