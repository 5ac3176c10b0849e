import type { ReactTable } from '@tanstack/react-table';
import type { UnitRow } from '../../shared/contract/results';
import { publishMessages } from '../../shared/text/publish-messages';
import { useEngine } from '../engine/engine-context';
import { ExportButton } from '../components/publish/export-button';
import { filterText } from '../state/filter';
import { useWording } from '../state/library-context';
import { tileIndicators } from '../state/overview-choice';
import { useOverview } from '../state/overview-context';
import { useQuestion } from '../state/use-question';
import { useLanguage, useRosterName, useWindowStore } from '../state/window-store';
import type { unitFeatures } from './units-columns';

/** The table of units as a workbook, in the order in which it stands; a public version in the order of names. */
export function ExportUnitsButton({ table }: { table: ReactTable<typeof unitFeatures, UnitRow> }) {
  const engine = useEngine();
  const question = useQuestion();
  const language = useLanguage();
  const wording = useWording();
  const rosterName = useRosterName();
  const { filter } = useOverview();
  const { state } = useWindowStore();
  const [sorted] = table.state.sorting;
  const sort = {
    column: sorted?.id ?? 'people',
    direction: sorted?.desc === false ? ('ascending' as const) : ('descending' as const),
  };
  return (
    <ExportButton
      name={`${publishMessages[language].unitsTitle} – ${rosterName}`}
      isPublishable
      write={(path, options, publicFrom) =>
        engine.request(
          'units.export',
          {
            ...{ ...question, sort, publicFrom, path, language, filterText: filterText(filter, wording) },
            tiles: tileIndicators(state.overview, wording.library).map(({ id }) => id),
          },
          options,
        )
      }
    />
  );
}
