import { useCallback } from 'react';
import type { ReportDraft } from '../../shared/contract/report';
import { formatDate } from '../../shared/text/dates';
import type { FigureNote } from '../components/explanation/figure-note';
import { useSourceNames } from '../components/explanation/use-source-names';
import { filterText } from '../state/filter';
import { useLibrary, useWording } from '../state/library-context';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../state/window-store';

interface Printed {
  readonly title: string;
  readonly figure: string;
  /** What it stands in: the heading of its section or table. */
  readonly within: string;
  /** Of a figure in a sentence: names of what it counts, an indicator among them where it is one's. */
  readonly key?: string;
}

/** What a figure of the report counts, as of when, by which act, of whom, from where. */
export function useReportNote({ asOf }: ReportDraft): (printed: Printed) => FigureNote {
  const { explained: terms, ...words } = useWords().breakdown;
  const language = useLanguage();
  const library = useLibrary();
  const wording = useWording();
  const rosterName = useRosterName();
  const [file] = useSourceNames();
  const { filter } = useWindowStore().state;
  const filtered = filterText(filter, wording) ?? words.noFilter;
  const source = file === undefined ? rosterName : words.source(rosterName, file);
  return useCallback(
    ({ title, figure, within, key = '' }) => {
      const parts = key.split('.');
      const indicator = library.indicators.find(({ id }) => parts.includes(id));
      const basis = indicator?.basis[language] ?? '';
      return {
        ...{ title, figure },
        lines: [
          {
            term: terms.measure,
            text: indicator ? `${indicator.label[language]}: ${indicator.definition[language]}` : within,
          },
          { term: terms.asOf, text: formatDate(asOf, language) },
          ...(basis === '' ? [] : [{ term: terms.basis, text: basis }]),
          { term: terms.filter, text: filtered },
          { term: terms.source, text: source },
        ],
      };
    },
    [asOf, filtered, language, library, source, terms],
  );
}
