import { createContext, useContext, useMemo, useState } from 'react';
import { starterBoards } from '../../shared/boards/starter-boards';
import type { Board } from '../../shared/contract/boards';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { boardsChanged, boardsRedone, boardsUndone, type BoardsHistory } from './boards-history';
import { useLanguage, useWindowStore } from './window-store';

/** The boards of the workspace and the ways to change them; every change is kept at once and can be taken back. */
export interface BoardsControl {
  readonly boards: readonly Board[];
  /** False until the workspace has answered. */
  readonly isKnown: boolean;
  readonly board: Board | null;
  readonly choose: (id: string) => void;
  readonly change: (boards: readonly Board[]) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

const nothing = (): void => undefined;
export const BoardsContext = createContext<BoardsControl>({
  ...{ boards: [], isKnown: false, board: null, choose: nothing, change: nothing, undo: null, redo: null },
});

export function useBoards(): BoardsControl {
  return useContext(BoardsContext);
}

export function useAskBoards(isAsked: boolean): BoardsControl {
  const engine = useEngine();
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  const { data, isLoading, failure } = useQuery('boards.get', isAsked ? {} : null, 0);
  const [history, setHistory] = useState<BoardsHistory | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const kept = useMemo(() => data ?? starterBoards(language), [data, language]);
  const isKnown = isAsked && ((!isLoading && failure === null) || history !== null);
  return useMemo(() => {
    const now = history ?? { past: [], present: kept, future: [] };
    const step = (next: BoardsHistory): void => {
      setHistory(next);
      engine
        .request('boards.keep', { boards: [...next.present] })
        .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
    };
    return {
      boards: now.present,
      isKnown,
      board: now.present.find(({ id }) => id === chosen) ?? now.present[0] ?? null,
      choose: setChosen,
      change: (boards) => step(boardsChanged(now, boards)),
      undo: now.past.length > 0 ? () => step(boardsUndone(now)) : null,
      redo: now.future.length > 0 ? () => step(boardsRedone(now)) : null,
    };
  }, [chosen, dispatch, engine, history, isKnown, kept]);
}
