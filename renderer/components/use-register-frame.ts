import { useMemo } from 'react';
import type { ChartFrame } from '../../shared/charts/chart';
import type { RegisterBoard } from '../../shared/contract/registers';
import type { Register } from '../../shared/registers/register';
import { filterText, selection } from '../state/filter';
import { useWording } from '../state/library-context';
import { useIsDark } from '../state/use-settings';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../state/window-store';
import { periodName } from '../../shared/registers/period-name';

/** What a chart of a register says of itself: the register, its period and the filter. */
export function useRegisterFrame(register: Register, { asOf, people, period }: Framed): ChartFrame {
  const { registers: words } = useWords();
  const language = useLanguage();
  const rosterName = useRosterName();
  const dark = useIsDark();
  const wording = useWording();
  const { filter } = useWindowStore().state;
  return useMemo((): ChartFrame => {
    const parts = [register.label[language], periodName(period, words), filterText(filter, wording)];
    return {
      ...{ language, dark, width: 0, asOf, rosterName, people, library: wording.library },
      filter: parts.filter((part) => part !== null).join(' · '),
      selected: selection(filter),
    };
  }, [asOf, dark, filter, language, people, period, register, rosterName, wording, words]);
}

type Framed = Pick<RegisterBoard, 'asOf' | 'people' | 'period'>;
