import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { GridPlace } from '../../../shared/analysis/place-heads';
import type { Indicator } from '../../../shared/analysis/indicator';
import type { ChartFrame } from '../../../shared/charts/chart';
import { measureTitle } from '../../../shared/charts/plot';
import type { CardContent } from '../../../shared/contract/boards';
import { ChartView } from '../../breakdown/chart/chart-view';
import { usePlot } from '../../breakdown/chart/use-plot';
import { useExplained } from '../../components/explanation/use-explained';
import { MapStart } from '../../breakdown/map/map-start';
import { BreakdownTable } from '../../breakdown/table/breakdown-table';
import { CellExplanation } from '../../breakdown/cell-explanation';
import { lineNames, type LineNames } from '../../components/line-names';
import { useFigureMarks } from '../../breakdown/use-figure-marks';
import { useOpenPeople, type OpenPeople } from '../../breakdown/use-open-people';
import { useBreakdown, type ShownBreakdown } from '../../breakdown/use-breakdown';
import { useChartFrame } from '../../breakdown/use-chart-frame';
import { ChartMenu } from '../../components/chart-menu';
import { FailureMessage } from '../../components/failure-message';
import { NoStandard } from '../../components/no-standard';
import { Nobody } from '../../components/nobody';
import { useSize } from '../../components/use-size';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';
import { choiceOf } from '../../state/card-choice';
import { markData } from '../mark-data';
import { useHiddenTogether } from '../use-public-cards';
import type { CrossFilter } from '../use-cross-filter';

const useStyles = makeStyles({
  place: { flex: 1, minHeight: 0, overflow: 'auto' },
  table: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  note: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

interface BreakdownContentProps {
  readonly card: string;
  readonly content: Extract<CardContent, { kind: 'breakdown' }>;
  readonly cross: CrossFilter;
  /** Where the menu of the chart's picture goes; null: nowhere. */
  readonly tools?: HTMLElement | null;
  readonly onChange: (content: CardContent) => void;
}

/** A table or chart of a breakdown; a click on a figure filters the other cards, with Ctrl it leads to the people. */
export function BreakdownContent({ card, content, cross, tools = null, onChange }: BreakdownContentProps) {
  const words = useWords();
  const choice = useMemo(() => choiceOf(content), [content]);
  const { shown, failure, isLoading } = useBreakdown(choice, cross.filterOf(card), useHiddenTogether(card));
  const pick = useCallback(
    (row: Parameters<typeof markData>[1], column: Parameters<typeof markData>[2]) => {
      if (shown) cross.toggle(card, markData(shown.breakdown, row, column));
    },
    [card, cross, shown],
  );
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (shown === null) return isLoading ? <Spinner size="small" label={words.loading} /> : null;
  if (shown.breakdown.people === 0) return <Nobody />;
  return <Figures shown={shown} content={content} tools={tools} onPick={pick} onChange={onChange} />;
}

interface FiguresProps {
  readonly shown: ShownBreakdown;
  readonly content: Extract<CardContent, { kind: 'breakdown' }>;
  readonly tools: HTMLElement | null;
  readonly onPick: (row: Parameters<typeof markData>[1], column: Parameters<typeof markData>[2]) => void;
  readonly onChange: (content: CardContent) => void;
}

interface ShownProps extends FiguresProps {
  readonly indicator: Indicator | null;
  readonly names: LineNames;
  readonly frame: ChartFrame;
  /** With Ctrl, and from the explanation of a figure. */
  readonly onOpen: OpenPeople;
}

function Figures(props: FiguresProps) {
  const { shown, content } = props;
  const library = useLibrary();
  const frame = useChartFrame(shown);
  const indicator = library.indicators.find(({ id }) => id === content.measure) ?? null;
  const names = useMemo(() => lineNames(shown.model), [shown]);
  const onOpen = useOpenPeople(names, indicator);
  const Shown = content.shown === 'table' ? TableOf : ChartOf;
  return (
    <>
      <NoStandard measures={[content.measure]} asOf={shown.breakdown.asOf} />
      <Shown {...props} {...{ indicator, names, frame, onOpen }} />
    </>
  );
}

function TableOf({ shown, content, onPick, onChange, ...explained }: ShownProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { breakdown: words } = useWords();
  const explaining = useExplained<GridPlace>();
  const { indicator, onOpen } = explained;
  const { model } = shown;
  const place = explaining.explained?.place;
  const row = place && model.rows[place.row - model.header.length];
  const column = place && model.columns[place.column - 1];
  return (
    <div className={styles.table}>
      <BreakdownTable
        shown={shown}
        label={`${words.table}: ${measureTitle(model, indicator, language)}`}
        explaining={explaining}
        onView={(view) => onChange({ ...content, view: { ...view, folded: [...view.folded] } })}
        onOpen={onPick}
        onPeople={onOpen}
      />
      {shown.publicFrom !== null && <p className={styles.note}>{shown.note}</p>}
      <CellExplanation
        {...explained}
        shown={shown}
        control={explaining}
        lines={row && column ? { row, column } : null}
      />
    </div>
  );
}

function ChartOf({ shown, content, tools, onPick, frame, ...explained }: ShownProps) {
  const styles = useStyles();
  const { breakdown: words } = useWords();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const { plot, kind, draw, published } = usePlot(shown, content.chart, frame);
  const isMapWithout = kind.id === 'map' && frame.map === undefined;
  const { marks, explaining } = useFigureMarks(shown.model, onPick, explained.onOpen);
  return (
    <div ref={ref} className={styles.place} role="group" aria-label={words.chart} tabIndex={0}>
      {tools !== null &&
        !isMapWithout &&
        createPortal(<ChartMenu chart={published} title={plot.title} />, tools)}
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
      <CellExplanation
        {...explained}
        {...{ shown, frame }}
        control={explaining}
        lines={explaining.explained?.place ?? null}
      />
    </div>
  );
}
