import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ChartDatum, ChartFrame } from '../../shared/charts/chart';
import { drawRegisterChart } from '../../shared/charts/registers/draw-register-chart';
import { hasFigures } from '../../shared/charts/registers/has-figures';
import type { RegisterBoard } from '../../shared/contract/registers';
import type { RegisterChart } from '../../shared/registers/register-chart';
import type { Register } from '../../shared/registers/register';
import { isShown } from '../../shared/registers/is-shown';
import { resultText } from '../../shared/registers/result-text';
import { ChartCard } from '../components/chart-card';
import type { DrawnDatum } from '../components/chart-marks';
import { NotePopover, type FigureNote } from '../components/explanation/figure-note';
import { useExplained } from '../components/explanation/use-explained';
import { FigureTile } from '../components/figure-tile';
import type { MarkActions } from '../components/use-marks';
import { toggleDatum } from '../state/filter';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { useRegisterNote } from './use-register-note';
import { LimitsCard } from './limits-card';
import { SettingsCard } from './settings-card';
import { useRegisterFrame } from '../components/use-register-frame';

const useStyles = makeStyles({
  tab: { display: 'grid', gap: '12px', paddingTop: '8px' },
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(156px, 1fr))',
    gap: '8px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'grid' },
  charts: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    '@media (min-width: 1700px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
});

interface FiguresTabProps {
  readonly register: Register;
  readonly board: RegisterBoard;
  readonly onSetting: (setting: string, value: number) => void;
}

/** Every indicator as a tile, the charts, and the limits with the levels that apply. */
export function FiguresTab({ register, board, onSetting }: FiguresTabProps) {
  const styles = useStyles();
  const words = useWords().registers;
  const language = useLanguage();
  const { ofResult } = useRegisterNote(register, board);
  const explaining = useExplained<FigureNote>();
  return (
    <div className={styles.tab}>
      <ul className={styles.tiles} aria-label={words.figuresOf}>
        {board.results.map((each) => {
          const { figure, counts, unknown } = resultText(register, each, language);
          const shown = register.indicators.find(({ id }) => id === each.id);
          if (shown && !isShown(shown, [each])) return null;
          const note = ofResult(each, null);
          return (
            <li
              key={each.id}
              className={styles.item}
              onMouseEnter={({ currentTarget }) => note && explaining.rest(note, currentTarget)}
              onMouseLeave={explaining.leave}
            >
              <FigureTile
                name={shown?.label[language] ?? each.id}
                figure={figure}
                detail={counts}
                note={each.unknown > 0 ? `${words.unknown}: ${unknown}` : undefined}
                onChoose={(element) => note && explaining.pin(note, element)}
                onExplain={(element) => note && explaining.pin(note, element)}
              />
            </li>
          );
        })}
      </ul>
      <NotePopover control={explaining} />
      <Charts register={register} board={board} />
      {register.limits.map((limit) => (
        <LimitsCard
          key={limit.id}
          limit={limit}
          rows={board.limits.filter((row) => row.limit === limit.id)}
        />
      ))}
      {register.settings.length > 0 && (
        <SettingsCard register={register} settings={board.settings} onChange={onSetting} />
      )}
    </div>
  );
}

function Charts({ register, board }: Pick<FiguresTabProps, 'register' | 'board'>) {
  const styles = useStyles();
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const frame = useRegisterFrame(register, board);
  const pick = useCallback(
    (datum: ChartDatum) => {
      if (datum.dimension !== null) dispatch({ type: 'filter-changed', filter: toggleDatum(filter, datum) });
    },
    [dispatch, filter],
  );
  return (
    <div className={styles.charts}>
      {register.charts
        .filter((chart) => hasFigures(chart, board))
        .map((chart) => (
          <RegisterChartCard
            key={chart.id}
            chart={chart}
            register={register}
            board={board}
            frame={frame}
            pick={pick}
          />
        ))}
    </div>
  );
}

interface RegisterChartCardProps extends Pick<FiguresTabProps, 'register' | 'board'> {
  readonly chart: RegisterChart;
  readonly frame: ChartFrame;
  readonly pick: (datum: ChartDatum) => void;
}

function RegisterChartCard({ chart, register, board, frame, pick }: RegisterChartCardProps) {
  const language = useLanguage();
  const { ofMark } = useRegisterNote(register, board);
  const explaining = useExplained<FigureNote>();
  const { pin, rest, leave } = explaining;
  const marks = useMemo((): MarkActions => {
    const ids =
      chart.kind === 'scatter' ? [chart.y] : chart.kind === 'bars' ? [chart.indicator] : chart.indicators;
    const noteOf = ({ tip = '' }: DrawnDatum): FigureNote => ofMark(chart.title[language], tip, ids);
    return {
      onPick: pick,
      explaining: {
        pin: (datum, element) => pin(noteOf(datum), element),
        rest: (datum, element) => rest(noteOf(datum), element),
        leave,
      },
    };
  }, [chart, language, leave, ofMark, pick, pin, rest]);
  const draw = useCallback(
    (to: ChartFrame) => drawRegisterChart(chart, { register, board }, to),
    [board, chart, register],
  );
  return (
    <>
      <ChartCard draw={draw} frame={frame} marks={marks} />
      <NotePopover control={explaining} />
    </>
  );
}
