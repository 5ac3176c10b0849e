import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Version } from '../../shared/analysis/disclosure/version-words';
import {
  nothingKept,
  type KeptParagraph,
  type KeptReport,
  type ReportDraft,
} from '../../shared/contract/report';
import type { RequestInput } from '../../shared/contract/requests';
import { shownReport, type ShownSection } from '../../shared/report/shown-report';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery, type Query } from '../engine/use-query';
import { filterText } from '../state/filter';
import { useWording } from '../state/library-context';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWindowStore } from '../state/window-store';

export interface Report extends Query<ReportDraft> {
  readonly asked: RequestInput<'report.draft'>;
  readonly version: Version;
  readonly setVersion: (version: Version) => void;
  readonly kept: KeptReport;
  readonly sections: readonly ShownSection[];
  /** Keeps what the user decided, in the window and in the workspace. */
  readonly keep: (kept: KeptReport) => void;
  /** A paragraph as the user wrote it; null: as the data write it. */
  readonly keepParagraph: (section: string, key: string, spans: KeptParagraph['spans'] | null) => void;
}

/** The draft of the report with what the user decided about it. */
export function useReport(): Report {
  const engine = useEngine();
  const language = useLanguage();
  const wording = useWording();
  const question = useQuestion();
  const { state, dispatch } = useWindowStore();
  const { publicThreshold } = state.settings;
  const [version, setVersion] = useState<Version>('internal');
  const [changed, setChanged] = useState<KeptReport | null>(null);
  const asked = useMemo(
    () => ({
      ...question,
      filterText: filterText(state.filter, wording),
      language,
      publicFrom: version === 'public' ? publicThreshold : null,
    }),
    [language, publicThreshold, question, state.filter, version, wording],
  );
  const draft = useQuery('report.draft', asked, state.rosterVersion);
  const stored = useQuery('report.kept', {}, state.rosterVersion);
  const kept = changed ?? stored.data ?? nothingKept;
  const keep = useCallback(
    (next: KeptReport) => {
      setChanged(next);
      engine
        .request('report.keep', { kept: next })
        .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
    },
    [dispatch, engine],
  );
  const keepParagraph = useCallback(
    (section: string, key: string, spans: KeptParagraph['spans'] | null) => {
      const isOther = (each: KeptParagraph): boolean =>
        each.section !== section || each.key !== key || each.language !== language;
      const added = spans === null ? [] : [{ section, key, language, spans }];
      const at = kept.paragraphs.findIndex((each) => !isOther(each));
      const others = kept.paragraphs.filter(isOther);
      const place = at < 0 ? others.length : at;
      keep({ ...kept, paragraphs: [...others.slice(0, place), ...added, ...others.slice(place)] });
    },
    [keep, kept, language],
  );
  const { data } = draft;
  const isReady = stored.data !== null || changed !== null;
  const sections = useMemo(
    () => (data === null || !isReady ? [] : shownReport(data, kept, language, 'seen')),
    [data, isReady, kept, language],
  );
  useEffect(() => {
    if (stored.failure !== null) dispatch({ type: 'failed', failure: stored.failure });
  }, [dispatch, stored.failure]);
  return { ...draft, asked, version, setVersion, kept, sections, keep, keepParagraph };
}

/** How many figures of the user's texts differ from the data; those of sections that are left out do not count. */
export function changedFigures(sections: readonly ShownSection[]): number {
  return sections
    .filter(({ isOn }) => isOn)
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.changed.length : 0), 0);
}
