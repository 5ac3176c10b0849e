import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarHorizontalRegular, TableRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Chart, ChartFrame, ChartSpec } from '../../shared/charts/chart';
import { internalChart, type PublishedChart } from './publish/published-chart';
import { useWords } from '../state/window-store';
import { ChartMenu } from './chart-menu';
import { FiguresTable } from './figures-table';
import { SectionCard } from './section-card';
import { useSize } from './use-size';
import type { MarkActions } from './use-marks';
import { MarkedChart, VegaChart } from './vega-chart';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '4px' },
  drawing: { position: 'relative', flex: 1, minWidth: 0, marginTop: '8px' },
  stretched: { position: 'absolute', inset: 0 },
  nothing: { margin: '24px 0', color: tokens.colorNeutralForeground2 },
});

const smallestWidth = 240;
/** A chart grows with its place, but three bars do not become three walls. */
const mostStretch = 2;

interface ChartCardProps {
  readonly draw: (frame: ChartFrame) => Chart;
  readonly frame: ChartFrame;
  /** What its marks lead to; absent: nowhere. */
  readonly marks?: MarkActions;
  /** As it is saved and copied; absent: in the internal version only. */
  readonly published?: PublishedChart;
  readonly className?: string;
}

/** A chart as wide as its place, or its numbers as a table, and the ways to take it along. */
export function ChartCard({ draw, frame, marks, published, className }: ChartCardProps) {
  const styles = useStyles();
  const words = useWords();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const [isTable, setIsTable] = useState(false);
  const natural = useMemo(
    () => draw({ ...frame, width: Math.max(width, smallestWidth) }),
    [draw, frame, width],
  );
  const naturalHeight = heightOf(natural.spec);
  const fullHeight = Math.min(height, (naturalHeight ?? 0) * mostStretch);
  const isStretched = naturalHeight !== null && height > naturalHeight;
  const chart = useMemo(
    () =>
      isStretched ? draw({ ...frame, width: Math.max(width, smallestWidth), height: fullHeight }) : natural,
    [draw, frame, fullHeight, isStretched, natural, width],
  );
  const spec = useMemo(() => withoutTitle(chart.spec), [chart]);
  const leaving = useMemo(() => published ?? internalChart(draw, frame), [draw, frame, published]);
  const isEmpty = !chart.table.rows.some(({ value, dimension }) => value !== null || dimension === null);
  return (
    <SectionCard
      title={chart.title}
      subtitle={chart.subtitle.slice(1)}
      className={className}
      actions={
        !isEmpty && (
          <div className={styles.actions}>
            <Button
              appearance="subtle"
              size="small"
              icon={isTable ? <DataBarHorizontalRegular /> : <TableRegular />}
              aria-label={`${isTable ? words.showChart : words.showTable}: ${chart.title}`}
              title={isTable ? words.showChart : words.showTable}
              onClick={() => setIsTable(!isTable)}
            />
            <ChartMenu chart={leaving} title={chart.title} />
          </div>
        )
      }
    >
      <div
        ref={ref}
        className={styles.drawing}
        style={{ minHeight: isTable ? undefined : (naturalHeight ?? undefined) }}
      >
        {isEmpty ? (
          <p className={styles.nothing}>{words.noFigures}</p>
        ) : isTable ? (
          <FiguresTable table={chart.table} caption={chart.title} {...(marks && { marks })} />
        ) : (
          width > 0 && (
            <Drawing
              className={naturalHeight === null ? undefined : styles.stretched}
              spec={spec}
              label={`${chart.title}. ${chart.subtitle.join('. ')}`}
              marks={marks}
            />
          )
        )}
      </div>
    </SectionCard>
  );
}

interface DrawingProps {
  readonly spec: ChartSpec;
  readonly label: string;
  readonly className: string | undefined;
  readonly marks: MarkActions | undefined;
}

function Drawing({ marks, ...drawn }: DrawingProps) {
  return marks ? <MarkedChart {...drawn} actions={marks} /> : <VegaChart {...drawn} />;
}

/** How high the chart wants to be; null for charts of several panels, which cannot be stretched. */
function heightOf(spec: ChartSpec): number | null {
  return 'height' in spec && typeof spec.height === 'number' ? spec.height : null;
}

/** On the page the heading above the chart says it. */
function withoutTitle(spec: ChartSpec): ChartSpec {
  const { title: _title, ...rest } = spec;
  return rest;
}
