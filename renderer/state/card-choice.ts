import type { CardContent } from '../../shared/contract/boards';
import type { BreakdownChoice } from './breakdown-choice';

type BreakdownContent = Extract<CardContent, { kind: 'breakdown' }>;

/** A card's breakdown as the page "Phân tích" shows it. */
export function choiceOf(content: BreakdownContent): BreakdownChoice {
  const { measure, rows, columns, view, chart, shown, publicFrom = null } = content;
  return { measure, rows, columns, view, chart, shown, publicFrom };
}

/** A breakdown of that page as a card. */
export function contentOf(
  { measure, rows, columns, view, chart, publicFrom = null }: BreakdownChoice,
  shown: 'table' | 'chart',
): BreakdownContent {
  const divided = { measure, rows: [...rows], columns: [...columns], view };
  return { kind: 'breakdown', ...divided, chart, shown, publicFrom };
}
