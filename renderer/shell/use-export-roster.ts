import { useCallback } from 'react';
import { formatCount } from '../../shared/text/numbers';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { filterCondition } from '../state/filter';
import { useRosterName, useWindowStore, useWords } from '../state/window-store';

/** Asks where the people of the filter go, and has the engine write them. */
export function useExportRoster(): () => void {
  const engine = useEngine();
  const words = useWords();
  const notices = useNotices();
  const { state, dispatch } = useWindowStore();
  const rosterName = useRosterName();
  const { roster, asOf, filter } = state;
  const { language } = state.settings;
  return useCallback(() => {
    if (roster === null) return;
    const exportTo = async (): Promise<void> => {
      const path = await window.desktop.chooseExport(words.exportName(rosterName));
      if (path === null) return;
      const question = { asOf, filter: filterCondition(filter), path, language };
      const written = await engine.request('roster.export', question);
      notices.saved(words.exported(formatCount(written.people, language), written.path), written.path);
    };
    exportTo().catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
  }, [asOf, dispatch, engine, filter, language, notices, roster, rosterName, words]);
}
