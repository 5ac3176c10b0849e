import { useMemo, useState } from 'react';
import type { HiddenFigure } from '../../shared/analysis/disclosure/public-table';
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
  /** As in `publicTable`. */
  readonly hidden: readonly HiddenFigure[] | undefined;
  readonly view: TableView;
  /** The filter that it answers. */
  readonly filter: Filter;
}

export interface AskedBreakdown {
  readonly shown: ShownBreakdown | null;
  readonly failure: Failure | null;
  readonly isLoading: boolean;
}

/** What a table hides that is published together with others; null: not known yet. */
export interface HiddenTogether {
  /** Of all of them. */
  readonly threshold: number;
  readonly hidden: readonly HiddenFigure[] | null;
  readonly failure: Failure | null;
}

/** Of the people of the window's filter, or of another one. A public version is shown once all that it hides is known. */
export function useBreakdown(
  { measure, rows, columns, view, publicFrom: ownThreshold = null }: BreakdownChoice,
  otherFilter: Filter | null = null,
  together?: HiddenTogether,
): AskedBreakdown {
  const { state } = useWindowStore();
  const { rosterVersion } = state;
  const filter = otherFilter ?? state.filter;
  const publicFrom = together?.threshold ?? ownThreshold;
  const question = useQuestion(filter);
  const library = useLibrary();
  const language = useLanguage();
  const by = useMemo(() => ({ measure, rows: [...rows], columns: [...columns] }), [columns, measure, rows]);
  const input = useMemo(() => ({ ...question, ...by }), [by, question]);
  const { data, failure, isLoading } = useQuery('breakdown', input, rosterVersion);
  const breakdown = useLastAnswer(data);
  const [answered, setAnswered] = useState(filter);
  if (!isLoading && answered !== filter) setAnswered(filter);
  const isPublicAlone = !together && publicFrom !== null;
  // What is hidden is the same however the shares are shown and the lines sorted.
  const laidOut = useMemo(() => ({ ...view, percentOf: 'none' as const }), [view]);
  const askedHidden = useQuery(
    'breakdown.hidden',
    isPublicAlone
      ? { ...question, threshold: publicFrom, tables: [{ ...by, view: laidOut, who: null }] }
      : null,
    rosterVersion,
  );
  const own = askedHidden.isLoading ? null : (askedHidden.data?.[0] ?? null);
  const hidden = publicFrom === null ? undefined : together ? together.hidden : own;
  const isOfMany = together !== undefined;
  const isWaiting = hidden === null || (hidden !== undefined && isLoading);
  const next = useMemo(
    () =>
      breakdown === null || isWaiting
        ? null
        : {
            ...versionTable(breakdown, view, { library, language }, publicFrom, hidden, isOfMany),
            ...{ breakdown, filter: answered, publicFrom, hidden },
            view: publicFrom === null ? view : { ...view, sort: { by: 'natural' as const } },
          },
    [answered, breakdown, hidden, isOfMany, isWaiting, language, library, publicFrom, view],
  );
  return {
    shown: useLastAnswer(next),
    failure: failure ?? together?.failure ?? askedHidden.failure,
    isLoading: isLoading || isWaiting,
  };
}
