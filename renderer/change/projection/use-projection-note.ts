import { useCallback } from 'react';
import { changeNotes } from '../../../shared/text/change-notes';
import { formatDate } from '../../../shared/text/dates';
import type { FigureNote } from '../../components/explanation/figure-note';
import { useSourceNames } from '../../components/explanation/use-source-names';
import { filterText } from '../../state/filter';
import { useWording } from '../../state/library-context';
import { useOverview } from '../../state/overview-context';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';

/** The note of a figure of the years ahead: what it counts, as of which day, by which law, from where. */
export function useProjectionNote(): (title: string, figure: string, measure: string) => FigureNote {
  const { explained: terms, ...words } = useWords().breakdown;
  const language = useLanguage();
  const wording = useWording();
  const rosterName = useRosterName();
  const [file] = useSourceNames();
  const { filter } = useWindowStore().state;
  const day = useOverview().data?.asOf ?? null;
  const filtered = filterText(filter, wording) ?? words.noFilter;
  const source = file === undefined ? rosterName : words.source(rosterName, file);
  return useCallback(
    (title, figure, measure) => ({
      ...{ title, figure },
      lines: [
        { term: terms.measure, text: measure },
        ...(day === null ? [] : [{ term: terms.asOf, text: formatDate(day, language) }]),
        { term: terms.basis, text: changeNotes[language].retirementBasis },
        { term: terms.filter, text: filtered },
        { term: terms.source, text: source },
      ],
    }),
    [day, filtered, language, source, terms],
  );
}
