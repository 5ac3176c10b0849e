import { useCallback, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { ChartDatum, ChartFrame } from '../../../shared/charts/chart';
import { drawRegisterChart } from '../../../shared/charts/registers/draw-register-chart';
import type { CardContent } from '../../../shared/contract/boards';
import type { RegisterBoard } from '../../../shared/contract/registers';
import type { RegisterChart } from '../../../shared/registers/register-chart';
import type { Register } from '../../../shared/registers/register';
import { findRegister } from '../../../shared/registers/registers';
import { makeStyles } from '@fluentui/react-components';
import { ChartView } from '../../breakdown/chart/chart-view';
import { ChartMenu } from '../../components/chart-menu';
import { FailureMessage } from '../../components/failure-message';
import { internalChart } from '../../components/publish/published-chart';
import { Waiting } from '../../components/waiting';
import { useSize } from '../../components/use-size';
import { useLastAnswer } from '../../engine/use-last-answer';
import { useQuery } from '../../engine/use-query';
import { useRegisterFrame } from '../../components/use-register-frame';
import { toggleDatum } from '../../state/filter';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { registerChart } from '../card-title';
import { EmptyRegister } from './empty-register';

const useStyles = makeStyles({ place: { flex: 1, minHeight: 0, overflow: 'auto' } });

interface RegisterChartContentProps {
  readonly content: Extract<CardContent, { kind: 'register-chart' }>;
  /** Where the menu of the chart's picture goes; null: nowhere. */
  readonly tools: HTMLElement | null;
}

/** A chart of a register; a click on a mark filters the board. */
export function RegisterChartContent({ content, tools }: RegisterChartContentProps) {
  const { rosterVersion } = useWindowStore().state;
  const { loading } = useWords();
  const { register: id, period } = content;
  const { data, failure } = useQuery(
    'registers.board',
    { ...useQuestion(), register: id, period },
    rosterVersion,
  );
  const board = useLastAnswer(data);
  const register = findRegister(id);
  const chart = registerChart(content);
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (!register || !chart) return null;
  if (board === null) return <Waiting label={loading} />;
  if (board.counts.entries === 0) return <EmptyRegister register={register} />;
  return <Drawn register={register} chart={chart} board={board} tools={tools} />;
}

interface DrawnProps {
  readonly register: Register;
  readonly chart: RegisterChart;
  readonly board: RegisterBoard;
  readonly tools: HTMLElement | null;
}

function Drawn({ register, chart, board, tools }: DrawnProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { breakdown: words } = useWords();
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const frame = useRegisterFrame(register, board);
  const draw = useCallback(
    (to: ChartFrame) => drawRegisterChart(chart, { register, board }, to),
    [board, chart, register],
  );
  const marks = useMemo(
    () => ({
      onPick: (datum: ChartDatum) => {
        if (datum.dimension !== null)
          dispatch({ type: 'filter-changed', filter: toggleDatum(filter, datum) });
      },
    }),
    [dispatch, filter],
  );
  const published = useMemo(() => internalChart(draw, frame), [draw, frame]);
  return (
    <div ref={ref} className={styles.place} role="group" aria-label={words.chart} tabIndex={0}>
      {tools !== null && createPortal(<ChartMenu chart={published} title={chart.title[language]} />, tools)}
      <ChartView
        {...{ draw, frame, width, height, marks }}
        fitsItsPlace={chart.kind === 'line' || chart.kind === 'scatter'}
      />
    </div>
  );
}
