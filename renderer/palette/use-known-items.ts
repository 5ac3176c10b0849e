import { useMemo } from 'react';
import { places } from '../components/places';
import { divided, firstChoice, type BreakdownChoice } from '../state/breakdown-choice';
import { useLibrary } from '../state/library-context';
import { useOpenRosters } from '../state/rosters-context';
import { useShowDialog } from '../state/show-dialog';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import type { PaletteItem } from './palette-item';

/** What is there to go to whatever the roster holds: places, indicators, ways to divide, commands. */
export function useKnownItems(): readonly PaletteItem[] {
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const showDialog = useShowDialog();
  const rosters = useOpenRosters();
  const { state, dispatch } = useWindowStore();
  const { roster, breakdown } = state;
  return useMemo(() => {
    if (roster === null) return [];
    const show = (change: Parameters<typeof divided>[1]): void => {
      const now: BreakdownChoice = breakdown ?? firstChoice(roster);
      dispatch({ type: 'breakdown-chosen', choice: divided(now, change) });
      dispatch({ type: 'place-chosen', place: 'breakdown' });
    };
    return [
      ...places(words).map(({ place, name }): PaletteItem => ({
        ...{ key: `place ${place}`, group: 'place', label: name },
        run: () => dispatch({ type: 'place-chosen', place }),
      })),
      ...library.indicators.map(({ id, label }): PaletteItem => ({
        ...{ key: `indicator ${id}`, group: 'indicator', label: label[language] },
        synonyms: Object.values(label),
        run: () => show({ measure: id }),
      })),
      ...library.dimensions.map(({ id, label }): PaletteItem => ({
        ...{ key: `dimension ${id}`, group: 'dimension', label: label[language] },
        synonyms: Object.values(label),
        run: () => show({ rows: [id], columns: [] }),
      })),
      ...(
        [
          ['open-file', words.openFile, () => rosters.choose('files')],
          ['open-folder', words.openFolderOfRosters, () => rosters.choose('folder')],
          ['open-sample', words.openSample, rosters.openSample],
          ['close', words.closeRoster, rosters.close],
          ['settings', words.settings.title, () => showDialog('settings')],
          ['help', words.help.title, () => showDialog('help')],
          ['tour', words.help.tour.title, () => showDialog('tour')],
        ] as const
      ).map(([key, label, run]): PaletteItem => ({ key: `command ${key}`, group: 'command', label, run })),
    ];
  }, [breakdown, dispatch, language, library, roster, rosters, showDialog, words]);
}
