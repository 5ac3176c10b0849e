import { createContext, useContext } from 'react';
import type { Decision, DecisionSteps } from '../../shared/contract/decisions';
import type { ImportProgress, ValueGroup } from '../../shared/contract/results';

/** What can be decided about the open roster, and what the last decision does just now. */
export interface Review {
  readonly decide: (decision: Decision) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly loadDecisions: (path: string) => void;
  readonly cancel: () => void;
  /** How many decisions are being applied. */
  readonly running: number;
  readonly progress: ImportProgress | null;
  readonly steps: DecisionSteps;
  /** Null until the engine has answered. */
  readonly values: readonly ValueGroup[] | null;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (review === null) throw new Error('the page is drawn outside its review');
  return review;
}
