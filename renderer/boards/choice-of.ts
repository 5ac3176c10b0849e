import type { CardContent } from '../../shared/contract/boards';
import type { BreakdownChoice } from '../state/breakdown-choice';

type BreakdownContent = Extract<CardContent, { kind: 'breakdown' }>;

/** A card's breakdown as the page "Phân tích" shows it. */
export function choiceOf({ measure, rows, columns, view, chart, shown }: BreakdownContent): BreakdownChoice {
  return { measure, rows, columns, view, chart, shown };
}

/** A breakdown of that page as a card. */
export function contentOf(
  { measure, rows, columns, view, chart }: BreakdownChoice,
  shown: 'table' | 'chart',
): BreakdownContent {
  return { kind: 'breakdown', measure, rows: [...rows], columns: [...columns], view, chart, shown };
}
