import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { agePyramid } from '../../shared/charts/age-pyramid';
import type { ChartFrame } from '../../shared/charts/chart';
import { politicalTheory } from '../../shared/charts/political-theory';
import { qualificationByGroup } from '../../shared/charts/qualification-by-group';
import { specialisations } from '../../shared/charts/specialisations';
import { units } from '../../shared/charts/units';
import type { Overview } from '../../shared/contract/results';
import { AskedExplanation } from '../components/explanation/asked-explanation';
import { ChartCard } from '../components/chart-card';
import { filterText, selection } from '../state/filter';
import { useWording } from '../state/library-context';
import { useOverview } from '../state/overview-context';
import { useIsDark } from '../state/use-settings';
import { isRecorded } from './recorded';
import { UnitsTable } from './units-table';
import { useChartMarks } from './use-chart-marks';
import { useLanguage, useRosterName } from '../state/window-store';

const wide = '@media (min-width: 1700px)';

const useStyles = makeStyles({
  charts: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gridTemplateAreas: `'age levels' 'age theory' 'fields units' 'table table'`,
    [wide]: {
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      gridTemplateAreas: `'age levels fields' 'age theory fields' 'units table table'`,
    },
  },
  age: { gridArea: 'age' },
  levels: { gridArea: 'levels' },
  theory: { gridArea: 'theory' },
  fields: { gridArea: 'fields' },
  units: { gridArea: 'units' },
  table: { gridArea: 'table' },
});

/** Five charts of the filtered people, and the table beside the last; a click on a bar filters, a second one lets the others back in. */
export function OverviewCharts({ overview }: { overview: Overview }) {
  const styles = useStyles();
  const language = useLanguage();
  const wording = useWording();
  const rosterName = useRosterName();
  const isDark = useIsDark();
  const { filter } = useOverview();
  const frame = useMemo(
    (): ChartFrame => ({
      language,
      dark: isDark,
      width: 0,
      asOf: overview.asOf,
      rosterName,
      people: overview.people,
      filter: filterText(filter, wording),
      selected: selection(filter),
      library: wording.library,
    }),
    [filter, isDark, language, overview, rosterName, wording],
  );
  const { marks, explaining } = useChartMarks();
  const draw = useMemo(
    () => ({
      age: (to: ChartFrame) => agePyramid(overview.agePyramid, to),
      levels: (to: ChartFrame) => qualificationByGroup(overview.qualificationByGroup, to),
      theory: (to: ChartFrame) => politicalTheory(overview.politicalTheory, to),
      fields: (to: ChartFrame) => specialisations(overview.specialisations, to),
      units: (to: ChartFrame) => units(overview.units, to, isRecorded(overview, 'under_40')),
    }),
    [overview],
  );
  return (
    <div className={styles.charts}>
      <ChartCard className={styles.age} draw={draw.age} frame={frame} marks={marks} />
      <ChartCard className={styles.levels} draw={draw.levels} frame={frame} marks={marks} />
      <ChartCard className={styles.theory} draw={draw.theory} frame={frame} marks={marks} />
      <ChartCard className={styles.fields} draw={draw.fields} frame={frame} marks={marks} />
      <ChartCard className={styles.units} draw={draw.units} frame={frame} marks={marks} />
      <UnitsTable className={styles.table} overview={overview} />
      <AskedExplanation control={explaining} />
    </div>
  );
}
