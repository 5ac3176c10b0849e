import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { isSensitiveCondition } from '../../../shared/analysis/disclosure/public-table';
import type { ChartFrame } from '../../../shared/charts/chart';
import { trendSources } from '../../../shared/charts/trend-sources';
import type { Library } from '../../../shared/analysis/library';
import type { Trend } from '../../../shared/contract/change';
import { groupingLabel, isOfUnits } from '../../../shared/registers/grouping-label';
import type { Register } from '../../../shared/registers/register';
import { findRegister, registers } from '../../../shared/registers/registers';
import type { Language } from '../../../shared/text/language';
import { ChartCard } from '../../components/chart-card';
import type { DrawnDatum } from '../../components/chart-marks';
import { NotePopover } from '../../components/explanation/figure-note';
import { ChoiceBar } from '../../components/choice-bar';
import { FailureMessage } from '../../components/failure-message';
import { PickerButton } from '../../components/picker-button';
import { VersionSelect } from '../../components/publish/version-select';
import { useQuery } from '../../engine/use-query';
import { filterText } from '../../state/filter';
import { useLibrary, useWording } from '../../state/library-context';
import { useQuestion } from '../../state/use-question';
import { useIsDark } from '../../state/use-settings';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';
import { useNotedMarks } from '../../components/use-noted-marks';
import { OnlyOne } from '../only-one';
import { useTrendChart } from './use-trend-chart';
import { useTrendNotes } from './use-trend-notes';
import { useTrendPeople } from './use-trend-people';
import { useTrendWords } from './use-trend-words';
import { TrendTable } from './trend-table';
import { Waiting } from '../../components/waiting';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  term: { fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

const nothing = '';
const charts = ['line', 'slope'] as const;

interface TrendPartProps {
  /** There is one snapshot at most: only registers have several times. */
  readonly isAlone: boolean;
}

/** A measure over all snapshots, each at its own date; the window's filter holds. */
export function TrendPart({ isAlone }: TrendPartProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const rosterName = useRosterName();
  const wording = useWording();
  const dark = useIsDark();
  const { filter: condition } = useQuestion();
  const { state, dispatch } = useWindowStore();
  const { filter, rosterVersion, change } = state;
  const { publicFrom } = change;
  const [chosen, setChosen] = useState('under_40');
  const [by, setBy] = useState<string | null>('staff_group');
  const [chart, setChart] = useState<(typeof charts)[number]>('line');
  const [register, measure] = askedOf(chosen);
  const groups = useMemo(() => groupsOf(register, language, library), [language, library, register]);
  // What divides people of a roster need not divide the entries of a register.
  const dividedBy = groups.some(({ key }) => key === by) ? by : null;
  const asked = useMemo(
    () => ({ filter: condition, register: register?.id ?? null, measure, by: dividedBy, language }),
    [condition, dividedBy, language, measure, register],
  );
  const without = register
    ? words.change.noPublicRegister
    : isSensitiveCondition(condition, library)
      ? words.change.noPublicFilter
      : null;
  const isUntold = publicFrom !== null && without !== null;
  const input = useMemo(() => (isUntold ? null : { ...asked, publicFrom }), [asked, isUntold, publicFrom]);
  const { data: answer, failure, isLoading } = useQuery('trend', input, rosterVersion);
  // The answer of another question would tell something else than this version.
  const data = isLoading && (publicFrom !== null || isPublic(answer)) ? null : answer;
  const measures = useMemo(
    () => [
      { key: 'headcount', label: words.change.headcount },
      ...library.indicators.map(({ id, label }) => ({ key: id, label: label[language] })),
      ...registers.flatMap(({ id: of, label: name, indicators }) =>
        indicators.map(({ id, label }) => ({
          key: `${of}:${id}`,
          label: words.change.ofRegister(name[language], label[language]),
        })),
      ),
    ],
    [language, library, words],
  );
  const dimensions = useMemo(
    () => [{ key: nothing, label: words.change.notDivided }, ...groups],
    [groups, words],
  );
  const asOf = data?.points.at(-1)?.asOf ?? '';
  const people = peopleOf(data);
  const sources = useMemo(() => data && trendSources(data), [data]);
  const frame = useMemo(
    (): ChartFrame => ({
      ...{ language, dark, width: 0, rosterName, library, selected: {} },
      ...{ asOf, people },
      ...(sources && { sources }),
      filter: filterText(filter, wording),
    }),
    [asOf, dark, filter, language, library, people, rosterName, sources, wording],
  );
  const { draw, published } = useTrendChart(data, {
    ...{ frame, asked, publicFrom, isPublishable: without === null, isSlope: chart === 'slope' },
  });
  const told = useTrendWords(data, publicFrom);
  const openPeople = useTrendPeople(data, told);
  const noteOf = useTrendNotes(told, openPeople);
  const onPeople = useMemo(
    () =>
      openPeople &&
      (({ tableRow, tableColumn }: DrawnDatum) => openPeople(Number(tableRow), Number(tableColumn))),
    [openPeople],
  );
  const noteOfMark = useCallback(
    ({ tableRow, tableColumn }: DrawnDatum) => noteOf(Number(tableRow), Number(tableColumn), false),
    [noteOf],
  );
  const { marks, control } = useNotedMarks(noteOfMark, onPeople);
  return (
    <>
      <div className={styles.choices}>
        <span className={styles.term}>{words.change.trendOf}</span>
        <PickerButton
          label={words.change.trendOf}
          placeholder={words.change.chooseMeasure}
          nothingFound={words.change.nothingFound}
          options={measures}
          chosen={chosen}
          empty={words.change.headcount}
          onPick={setChosen}
        />
        <span className={styles.term}>{words.change.trendBy}</span>
        <PickerButton
          label={words.change.trendBy}
          placeholder={words.change.chooseDimension}
          nothingFound={words.change.nothingFound}
          options={dimensions}
          chosen={dividedBy ?? nothing}
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
        <VersionSelect
          publicFrom={publicFrom}
          onChoose={(from) => dispatch({ type: 'change-chosen', choice: { ...change, publicFrom: from } })}
        />
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
      {!register && isAlone ? (
        <OnlyOne also={words.change.registersAlone} />
      ) : isUntold ? (
        <p className={styles.term} role="status">
          {without}
        </p>
      ) : register && data?.points.length === 0 ? (
        <p className={styles.term}>{words.change.noEntries(register.label[language])}</p>
      ) : told === null || draw === null ? (
        failure === null && <Waiting label={words.loading} />
      ) : (
        <>
          <ChartCard draw={draw} frame={frame} marks={marks} {...(published && { published })} />
          <NotePopover control={control} />
          <TrendTable told={told} noteOf={noteOf} isPublic={publicFrom !== null} onPeople={openPeople} />
        </>
      )}
    </>
  );
}

/** `training:hours_reached` is of a register, `under_40` of the roster. */
function askedOf(chosen: string): [Register | undefined, string] {
  const [of = '', measure] = chosen.split(':');
  const register = measure === undefined ? undefined : findRegister(of);
  return register && measure !== undefined ? [register, measure] : [undefined, chosen];
}

/** What a measure can be divided by. */
function groupsOf(register: Register | undefined, language: Language, library: Library) {
  const dimensions = library.dimensions.map(({ id, label }) => ({ key: id, label: label[language] }));
  if (!register) return dimensions;
  const own = ['unit', ...register.groupings];
  const able = library.dimensions.filter((each) => register.key === 'person' || isOfUnits(each));
  return [
    ...own.map((key) => ({ key, label: groupingLabel(register, key, language, library) })),
    ...dimensions.filter(({ key }) => !own.includes(key) && able.some(({ id }) => id === key)),
  ];
}

function isPublic(trend: Trend | null): boolean {
  return trend?.register === null && trend.points.some(({ untold }) => untold !== undefined);
}

/** Of the last snapshot, or of the roster of the last year. */
function peopleOf(trend: Trend | null): number {
  if (trend === null) return 0;
  if (trend.register === null) return trend.points.at(-1)?.breakdown.people ?? 0;
  return trend.points.at(-1)?.people ?? 0;
}
