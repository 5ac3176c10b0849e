import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Indicator } from '../../../shared/analysis/indicator';
import type { ChartFrame } from '../../../shared/charts/chart';
import type { ChartKindId } from '../../../shared/charts/chart-kind';
import { ChartMenu } from '../../components/chart-menu';
import { useSize } from '../../components/use-size';
import { useWords } from '../../state/window-store';
import { CellExplanation } from '../cell-explanation';
import type { LineNames } from '../../components/line-names';
import type { ShownBreakdown } from '../use-breakdown';
import { useFigureMarks } from '../use-figure-marks';
import type { OpenPeople } from '../use-open-people';
import { MapBar } from '../map/map-bar';
import { MapStart } from '../map/map-start';
import { ChartView } from './chart-view';
import { KindSwitch } from './kind-switch';
import { usePlot } from './use-plot';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    overflow: 'hidden',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  scroll: { flex: 1, minHeight: 0, overflow: 'auto', marginTop: '8px' },
  note: { margin: '4px 0 0', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

/** Of a chart that is drawn for its title and notes alone. */
const headWidth = 600;

interface BreakdownChartProps {
  readonly shown: ShownBreakdown;
  readonly indicator: Indicator | null;
  readonly names: LineNames;
  readonly wanted: ChartKindId | null;
  readonly frame: ChartFrame;
  readonly onChoose: (kind: ChartKindId | null) => void;
  readonly onOpen: OpenPeople;
}

/** The table as a picture: as high as its rows need, and as wide as its place. A click leads to the people. */
export function BreakdownChart({ shown, wanted, frame, onOpen, ...rest }: BreakdownChartProps) {
  const styles = useStyles();
  const words = useWords();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const { indicator, names, onChoose } = rest;
  const { model } = shown;
  const { plot, kind, draw, published } = usePlot(shown, wanted, frame);
  const title = useMemo(() => draw({ ...frame, width: headWidth }), [draw, frame]);
  const isMapWithout = kind.id === 'map' && frame.map === undefined;
  const { marks, explaining } = useFigureMarks(model, onOpen, onOpen);
  const notes = title.subtitle.slice(1);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <KindSwitch plot={plot} wanted={wanted} onChoose={onChoose} />
        {!isMapWithout && <ChartMenu chart={published} title={title.title} />}
      </div>
      {kind.id === 'map' && <MapBar />}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div ref={ref} className={styles.scroll} role="region" aria-label={words.breakdown.chart} tabIndex={0}>
        {isMapWithout ? (
          <MapStart />
        ) : (
          <ChartView
            draw={draw}
            frame={frame}
            width={width}
            height={height}
            fitsItsPlace={kind.fitsItsPlace ?? false}
            marks={marks}
          />
        )}
      </div>
      <CellExplanation
        {...{ shown, indicator, names, frame, onOpen }}
        control={explaining}
        lines={explaining.explained?.place ?? null}
      />
    </div>
  );
}
