import { useMemo } from 'react';
import type { ChartFrame } from '../../shared/charts/chart';
import { filterText } from '../state/filter';
import { useWording } from '../state/library-context';
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
    }),
    [asOf, dark, filter, isTotalHidden, language, people, rosterName, wording],
  );
}
