import { useMemo } from 'react';
import type { ChartFrame } from '../../shared/charts/chart';
import { filterText } from '../state/filter';
import { useLibrary, useWording } from '../state/library-context';
import { useMap } from '../state/map-context';
import { useIsDark } from '../state/use-settings';
import type { ShownBreakdown } from './use-breakdown';
import { useLanguage, useRosterName } from '../state/window-store';

/** What a chart of the breakdown says of itself. */
export function useChartFrame({
  breakdown: { asOf, people },
  filter,
  isTotalHidden,
}: ShownBreakdown): ChartFrame {
  const language = useLanguage();
  const wording = useWording();
  const rosterName = useRosterName();
  const dark = useIsDark();
  const library = useLibrary();
  const { matched } = useMap();
  return useMemo(
    () => ({
      language,
      dark,
      width: 0,
      asOf,
      rosterName,
      people,
      isPeopleHidden: isTotalHidden,
      filter: filterText(filter, wording),
      selected: {},
      library,
      ...(matched && { map: matched.drawn }),
    }),
    [asOf, dark, filter, isTotalHidden, language, library, matched, people, rosterName, wording],
  );
}
