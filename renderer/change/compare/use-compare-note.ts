import { useCallback } from 'react';
import type { Comparison } from '../../../shared/contract/change';
import { changeNotes } from '../../../shared/text/change-notes';
import { formatDate } from '../../../shared/text/dates';
import type { FigureNote } from '../../components/explanation/figure-note';
import { useLanguage, useRosterName, useWords } from '../../state/window-store';

/** What a figure of a comparison counts; `formula` is how it follows from others. */
interface Counted {
  readonly title: string;
  readonly figure: string;
  readonly measure: string;
  readonly formula?: string | undefined;
}

/** The note of a figure of a comparison: what it counts, how people are matched, between which days, from where. */
export function useCompareNote({ from, to }: Comparison): (counted: Counted) => FigureNote {
  const words = useWords().breakdown;
  const language = useLanguage();
  const rosterName = useRosterName();
  const notes = changeNotes[language];
  const days = `${formatDate(from.date, language)} – ${formatDate(to.date, language)}`;
  return useCallback(
    ({ title, figure, measure, formula }) => ({
      title,
      figure,
      lines: [
        { term: words.explained.measure, text: measure },
        ...(formula === undefined ? [] : [{ term: words.explained.formula, text: formula }]),
        { term: notes.matched, text: notes.matching },
        { term: notes.between, text: days },
        { term: words.explained.filter, text: notes.nobodyFiltered },
        { term: words.explained.source, text: rosterName },
      ],
    }),
    [days, notes, rosterName, words],
  );
}
