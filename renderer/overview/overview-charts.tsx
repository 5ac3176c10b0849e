import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { agePyramid } from '../../shared/charts/age-pyramid';
import type { PublicOverview, OverviewTable } from '../../shared/analysis/disclosure/public-overview';
import type { Chart, ChartFrame } from '../../shared/charts/chart';
import { politicalTheory } from '../../shared/charts/political-theory';
import { qualificationByGroup } from '../../shared/charts/qualification-by-group';
import { specialisations } from '../../shared/charts/specialisations';
import { units } from '../../shared/charts/units';
import type { Overview } from '../../shared/contract/results';
import { useEngine } from '../engine/engine-context';
import { useQuestion } from '../state/use-question';
import { isSensitiveCondition } from '../../shared/analysis/disclosure/public-table';
import { AskedExplanation } from '../components/explanation/asked-explanation';
import { ChartCard } from '../components/chart-card';
import { filterText, selection } from '../state/filter';
import { useWording } from '../state/library-context';
import { useOverview } from '../state/overview-context';
import { useIsDark } from '../state/use-settings';
import { isRecorded } from './recorded';
import { UnitsTable } from './units-table';
import { PublicChartCard } from './public-chart-card';
import { publicDraw, publishedChart } from './public-charts';
import { useChartMarks } from './use-chart-marks';
import { useLanguage, useRosterName, useWindowStore } from '../state/window-store';

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
  /** The units of the public version stand in their table alone, which hides what the chart would tell. */
  publicCharts: {
    gridTemplateAreas: `'age levels' 'age theory' 'fields fields' 'table table'`,
    [wide]: { gridTemplateAreas: `'age levels fields' 'age theory fields' 'table table table'` },
  },
});

interface OverviewChartsProps {
  readonly overview: Overview;
  /** What a public version tells; null: the internal one. */
  readonly told: PublicOverview | null;
}

/** Five charts of the filtered people, and the table beside the last; a click on a bar filters, a second one lets the others back in. */
export function OverviewCharts({ overview, told }: OverviewChartsProps) {
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
  const named = { library: wording.library, language };
  const { publicFrom } = useWindowStore().state.overview;
  const engine = useEngine();
  const question = useQuestion();
  const isChosen = isSensitiveCondition(question.filter, wording.library);
  const ask = useCallback(
    (threshold: number) =>
      engine.request('overview.public', { ...question, threshold, language, tiles: [], columns: [] }),
    [engine, language, question],
  );
  const card = (name: OverviewTable, internal: (to: ChartFrame) => Chart) => {
    const published = publishedChart(
      ...([name, overview, internal, frame, told, publicFrom, named, isChosen ? ask : null] as const),
    );
    const about = { className: styles[name], frame, published };
    if (told === null) return <ChartCard {...about} draw={internal} marks={marks} />;
    const part = told.tables[name];
    return <PublicChartCard {...about} part={part} draw={publicDraw(part, name, named)} />;
  };
  return (
    <div className={mergeClasses(styles.charts, told !== null && styles.publicCharts, 'stacked-on-paper')}>
      {card('age', draw.age)}
      {card('levels', draw.levels)}
      {card('theory', draw.theory)}
      {card('fields', draw.fields)}
      {told === null && <ChartCard className={styles.units} draw={draw.units} frame={frame} marks={marks} />}
      <UnitsTable
        key={told === null ? 'internal' : 'public'}
        className={styles.table}
        overview={overview}
        told={told}
      />
      <AskedExplanation control={explaining} />
    </div>
  );
}
