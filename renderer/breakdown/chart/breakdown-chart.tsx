import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ChartDatum, ChartFrame, ChartSpec } from '../../../shared/charts/chart';
import type { ChartKindId } from '../../../shared/charts/chart-kind';
import { drawPlot } from '../../../shared/charts/chart-kinds';
import { plotTable } from '../../../shared/charts/plot';
import { versionTable } from '../../../shared/analysis/disclosure/version-table';
import { ChartMenu } from '../../components/chart-menu';
import { useSize } from '../../components/use-size';
import { VegaChart } from '../../components/vega-chart';
import type { PublishedChart } from '../../components/publish/published-chart';
import { useLibrary } from '../../state/library-context';
import { useWords } from '../../state/window-store';
import type { ShownBreakdown } from '../use-breakdown';
import type { OpenPeople } from '../use-open-people';
import { KindSwitch } from './kind-switch';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    overflow: 'hidden',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  scroll: { flex: 1, minHeight: 0, overflow: 'auto', marginTop: '8px' },
  note: { margin: '4px 0 0', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

const smallestWidth = 320;
/** A chart grows with its place, but three bars do not become three walls. */
const mostStretch = 1.6;
/** The bar of the scrolling place. */
const scrollBar = 16;

interface BreakdownChartProps {
  readonly shown: ShownBreakdown;
  readonly wanted: ChartKindId | null;
  readonly frame: ChartFrame;
  readonly onChoose: (kind: ChartKindId | null) => void;
  readonly onOpen: OpenPeople;
}

/** The table as a picture: as high as its rows need, and as wide as its place. A click leads to the people. */
export function BreakdownChart({ shown, wanted, frame, onChoose, onOpen }: BreakdownChartProps) {
  const styles = useStyles();
  const words = useWords();
  const library = useLibrary();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const { breakdown, model, view, note, publicFrom } = shown;
  const { language } = frame;
  const plot = useMemo(
    () => plotTable({ breakdown, model, percentOf: view.percentOf, library, language }),
    [breakdown, language, library, model, view.percentOf],
  );
  // On the page the public version says that it is one.
  const marked = useMemo(() => ({ ...plot, notes: [...plot.notes, note] }), [note, plot]);
  const published = useMemo(
    (): PublishedChart => ({
      ...{ frame, publicFrom, isPublishable: true },
      inVersion: (from) => {
        const version = versionTable(breakdown, view, { library, language }, from);
        const leaving = plotTable({ ...version, breakdown, percentOf: view.percentOf, library, language });
        return { ...version, draw: (to) => drawPlot(leaving, wanted, to) };
      },
    }),
    [breakdown, frame, language, library, publicFrom, view, wanted],
  );
  const draw = useCallback(
    (to: ChartFrame) => drawPlot(publicFrom === null ? plot : marked, wanted, to),
    [marked, plot, publicFrom, wanted],
  );
  const sized = useMemo(
    () => ({ ...frame, width: Math.max(width - scrollBar, smallestWidth) }),
    [frame, width],
  );
  const natural = useMemo(() => draw(sized), [draw, sized]);
  const naturalHeight = heightOf(natural.spec);
  const stretched = Math.min(height - scrollBar, naturalHeight * mostStretch);
  const chart = useMemo(
    () => (stretched > naturalHeight ? draw({ ...sized, height: stretched }) : natural),
    [draw, natural, naturalHeight, sized, stretched],
  );
  const spec = useMemo(() => withoutTitle(chart.spec), [chart]);
  const pick = ({ tableRow, tableColumn }: ChartDatum): void => {
    const row = model.rows.find(({ id }) => id === tableRow);
    const column = model.columns.find(({ id }) => id === tableColumn);
    if (row && column) onOpen(row, column);
  };
  const notes = chart.subtitle.slice(1);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <KindSwitch plot={plot} wanted={wanted} onChoose={onChoose} />
        <ChartMenu chart={published} title={chart.title} />
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div ref={ref} className={styles.scroll} role="region" aria-label={words.breakdown.chart} tabIndex={0}>
        {width > 0 && (
          <VegaChart spec={spec} label={`${chart.title}. ${chart.subtitle.join('. ')}`} onPick={pick} />
        )}
      </div>
    </div>
  );
}

function heightOf(spec: ChartSpec): number {
  return 'height' in spec && typeof spec.height === 'number' ? spec.height : 0;
}

/** On the page the table beside it has the same title. */
function withoutTitle(spec: ChartSpec): ChartSpec {
  const { title: _title, ...rest } = spec;
  return rest;
}
