import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ChartFrame } from '../../../shared/charts/chart';
import { slopeChart } from '../../../shared/charts/slope';
import { trendChart } from '../../../shared/charts/trend';
import { ChartCard } from '../../components/chart-card';
import type { DrawnDatum } from '../../components/chart-marks';
import { NotePopover } from '../../components/explanation/figure-note';
import { ChoiceBar } from '../../components/choice-bar';
import { FailureMessage } from '../../components/failure-message';
import { PickerButton } from '../../components/picker-button';
import { useQuery } from '../../engine/use-query';
import { filterText } from '../../state/filter';
import { useLibrary, useWording } from '../../state/library-context';
import { useQuestion } from '../../state/use-question';
import { useIsDark } from '../../state/use-settings';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';
import { useNotedMarks } from '../use-noted-marks';
import { useTrendWords } from './use-trend-words';
import { TrendTable } from './trend-table';
import { Waiting } from '../../components/waiting';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  term: { fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

const nothing = '';
const charts = ['line', 'slope'] as const;

/** A measure over all snapshots, each at its own date; the window's filter holds. */
export function TrendPart() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const rosterName = useRosterName();
  const wording = useWording();
  const dark = useIsDark();
  const { filter: condition } = useQuestion();
  const { filter, rosterVersion } = useWindowStore().state;
  const [measure, setMeasure] = useState('under_40');
  const [by, setBy] = useState<string | null>('staff_group');
  const [chart, setChart] = useState<(typeof charts)[number]>('line');
  const { data, failure } = useQuery('trend', { filter: condition, measure, by }, rosterVersion);
  const measures = useMemo(
    () => [
      { key: 'headcount', label: words.change.headcount },
      ...library.indicators.map(({ id, label }) => ({ key: id, label: label[language] })),
    ],
    [language, library, words],
  );
  const dimensions = useMemo(
    () => [
      { key: nothing, label: words.change.notDivided },
      ...library.dimensions.map(({ id, label }) => ({ key: id, label: label[language] })),
    ],
    [language, library, words],
  );
  const last = data?.points.at(-1);
  const frame = useMemo(
    (): ChartFrame => ({
      ...{ language, dark, width: 0, rosterName, library, selected: {} },
      asOf: last?.asOf ?? '',
      people: last?.breakdown.people ?? 0,
      filter: filterText(filter, wording),
    }),
    [dark, filter, language, last, library, rosterName, wording],
  );
  const draw = useMemo(
    () => data && ((to: ChartFrame) => (chart === 'slope' ? slopeChart(data, to) : trendChart(data, to))),
    [chart, data],
  );
  const told = useTrendWords(data);
  const noteOf = useCallback(
    ({ tableRow, tableColumn }: DrawnDatum) =>
      told?.noteOf(Number(tableRow), Number(tableColumn), false) ?? null,
    [told],
  );
  const { marks, control } = useNotedMarks(noteOf);
  return (
    <>
      <div className={styles.choices}>
        <span className={styles.term}>{words.change.trendOf}</span>
        <PickerButton
          label={words.change.trendOf}
          placeholder={words.change.chooseMeasure}
          nothingFound={words.change.nothingFound}
          options={measures}
          chosen={measure}
          empty={words.change.headcount}
          onPick={setMeasure}
        />
        <span className={styles.term}>{words.change.trendBy}</span>
        <PickerButton
          label={words.change.trendBy}
          placeholder={words.change.chooseDimension}
          nothingFound={words.change.nothingFound}
          options={dimensions}
          chosen={by ?? nothing}
          empty={words.change.notDivided}
          onPick={(key) => setBy(key === nothing ? null : key)}
        />
        <span className={styles.term}>{words.change.chartOf}</span>
        <ChoiceBar
          label={words.change.chartOf}
          choices={charts.map((value) => ({ value, label: words.change.trendCharts[value] }))}
          chosen={chart}
          onChoose={setChart}
        />
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
      {told === null || draw === null ? (
        failure === null && <Waiting label={words.loading} />
      ) : (
        <>
          <ChartCard draw={draw} frame={frame} marks={marks} />
          <NotePopover control={control} />
          <TrendTable told={told} />
        </>
      )}
    </>
  );
}
