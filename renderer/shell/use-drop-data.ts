import { formatCount } from '../../shared/text/numbers';
import { useNotices } from '../components/use-notices';
import { useBoards } from '../state/boards-context';
import { useDefinitions } from '../state/definitions-context';
import { useLeaving } from '../state/leaving';
import { useMap } from '../state/map-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';

/** Whether a dropped file is something for the workspace rather than a roster. */
export function isDataFile(path: string): boolean {
  return /\.(geojson|topojson|json)$/i.test(path);
}

/** Takes definitions, boards or boundaries, whichever a file turns out to hold. */
export function useDropData(): (path: string) => void {
  const words = useWords();
  const language = useLanguage();
  const notices = useNotices();
  const { state, dispatch } = useWindowStore();
  const { leave } = useLeaving();
  const definitions = useDefinitions();
  const boards = useBoards();
  const map = useMap();
  const take = async (path: string): Promise<void> => {
    if (!/\.json$/i.test(path)) return map.load(path);
    const notDefinitions = await definitions.load(path);
    if (notDefinitions === null) return notices.done(words.definitions.loaded);
    if (notDefinitions.kind !== 'shared-file-invalid' || notDefinitions.place !== null)
      return dispatch({ type: 'failed', failure: notDefinitions });
    const found = await boards.load(path);
    if (typeof found === 'number') {
      dispatch({ type: 'place-chosen', place: 'boards' });
      return notices.done(words.boards.loaded(formatCount(found, language)));
    }
    if (found.kind !== 'no-boards') return dispatch({ type: 'failed', failure: found });
    map.load(path);
  };
  return (path) => {
    if (state.roster === null) notices.failed(words.openRosterFirst);
    else leave(() => void take(path));
  };
}
