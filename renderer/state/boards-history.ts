import type { Board } from '../../shared/contract/boards';

/** The boards of now between those that can be taken back and brought back. */
export interface BoardsHistory {
  readonly past: readonly (readonly Board[])[];
  readonly present: readonly Board[];
  readonly future: readonly (readonly Board[])[];
}

const mostSteps = 100;

export function boardsChanged({ past, present }: BoardsHistory, boards: readonly Board[]): BoardsHistory {
  return { past: [...past, present].slice(-mostSteps), present: boards, future: [] };
}

export function boardsUndone(history: BoardsHistory): BoardsHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function boardsRedone(history: BoardsHistory): BoardsHistory {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future };
}
