import { useMemo, useState } from 'react';
import { versionTable } from '../../shared/analysis/disclosure/version-table';
import type { TableModel } from '../../shared/analysis/table-model';
import type { TableView } from '../../shared/analysis/table-view';
import type { Breakdown } from '../../shared/contract/results';
import { useLastAnswer } from '../engine/use-last-answer';
import { useQuery } from '../engine/use-query';
import type { BreakdownChoice } from '../state/breakdown-choice';
import type { Filter } from '../state/filter';
import { useLibrary } from '../state/library-context';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWindowStore } from '../state/window-store';
import type { Failure } from '../../shared/contract/failure';

/** A breakdown with its table. The one before stays while the next is computed. */
export interface ShownBreakdown {
  readonly breakdown: Breakdown;
  readonly model: TableModel;
  /** Says which version it is. */
  readonly note: string;
  /** In a public version: not even how many people there are is told. */
  readonly isTotalHidden: boolean;
  readonly publicFrom: number | null;
  readonly view: TableView;
  /** The filter that it answers. */
  readonly filter: Filter;
}

export interface AskedBreakdown {
  readonly shown: ShownBreakdown | null;
  readonly failure: Failure | null;
  readonly isLoading: boolean;
}

/** Of the people of the window's filter, or of another one. */
export function useBreakdown(
  { measure, rows, columns, view, publicFrom = null }: BreakdownChoice,
  otherFilter: Filter | null = null,
): AskedBreakdown {
  const { state } = useWindowStore();
  const { rosterVersion } = state;
  const filter = otherFilter ?? state.filter;
  const question = useQuestion(filter);
  const library = useLibrary();
  const language = useLanguage();
  const input = useMemo(
    () => ({ ...question, measure, rows: [...rows], columns: [...columns] }),
    [columns, measure, question, rows],
  );
  const { data, failure, isLoading } = useQuery('breakdown', input, rosterVersion);
  const breakdown = useLastAnswer(data);
  const [answered, setAnswered] = useState(filter);
  if (!isLoading && answered !== filter) setAnswered(filter);
  const shown = useMemo(
    () =>
      breakdown === null
        ? null
        : {
            ...versionTable(breakdown, view, { library, language }, publicFrom),
            ...{ breakdown, filter: answered, publicFrom },
            view: publicFrom === null ? view : { ...view, sort: { by: 'natural' as const } },
          },
    [answered, breakdown, language, library, publicFrom, view],
  );
  return { shown, failure, isLoading };
}
