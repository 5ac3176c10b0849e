import type { TrendFigure } from '../analysis/change/trend-lines';
import type { ChangeMessages } from './change-messages';
import type { Language } from './language';
import { formatDifference, formatPoints } from './numbers';

/** The difference to the snapshot before in people, and in percentage points where there is a share: `+12; −0,4 điểm %`. */
export function movedText(
  { countDifference, shareDifference }: TrendFigure,
  words: ChangeMessages,
  language: Language,
  decimals = 1,
): string {
  const parts = [
    ...(countDifference === null ? [] : [formatDifference(countDifference, language)]),
    ...(shareDifference === null ? [] : [words.points(formatPoints(shareDifference, language, decimals))]),
  ];
  return parts.length === 0 ? '–' : parts.join('; ');
}
