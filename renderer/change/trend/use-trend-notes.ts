import { useCallback } from 'react';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWords } from '../../state/window-store';
import type { TrendWords } from './use-trend-words';

/** The notes of the figures of a trend, each with the way to the people whom it counts. */
export function useTrendNotes(
  told: TrendWords | null,
  openPeople: ((line: number, at: number) => void) | null,
): TrendWords['noteOf'] {
  const { change: words } = useWords();
  const language = useLanguage();
  return useCallback(
    (line, at, isDifference) => {
      const note = told?.noteOf(line, at, isDifference) ?? null;
      const { counted = 0 } = told?.lines[line]?.figures[at] ?? {};
      if (note === null || isDifference || openPeople === null || counted === 0) return note;
      const label = words.seePeople(formatCount(counted, language));
      return { ...note, people: { label, open: () => openPeople(line, at) } };
    },
    [language, openPeople, told, words],
  );
}
