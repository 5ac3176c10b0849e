import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PauseRegular, PlayRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import { fiveYearBands } from '../../../shared/analysis/age-bands';
import { agePyramid } from '../../../shared/charts/age-pyramid';
import type { ChartFrame } from '../../../shared/charts/chart';
import type { Projection, YearAhead } from '../../../shared/contract/projection';
import type { PyramidBar } from '../../../shared/contract/results';
import { ChartCard } from '../../components/chart-card';
import { filterText } from '../../state/filter';
import { useWording } from '../../state/library-context';
import { useIsDark } from '../../state/use-settings';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', minWidth: 0 },
  time: { display: 'flex', alignItems: 'center', gap: '8px' },
  slider: { flex: 1, accentColor: tokens.colorBrandBackground },
  year: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

const stepTime = 900;

/** The age pyramid at the end of each year; it moves by itself only when asked to. */
export function PyramidCard({ projection }: { projection: Projection }) {
  const styles = useStyles();
  const { change: words } = useWords();
  const language = useLanguage();
  const rosterName = useRosterName();
  const wording = useWording();
  const dark = useIsDark();
  const { filter } = useWindowStore().state;
  const [step, setStep] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const { years } = projection;
  const shownStep = Math.min(step, years.length - 1);
  const shown = years[shownStep];
  const isLast = shownStep === years.length - 1;
  const plays = isPlaying && !isLast;
  useEffect(() => {
    if (!plays) return undefined;
    const timer = setTimeout(() => setStep(shownStep + 1), stepTime);
    return () => clearTimeout(timer);
  }, [plays, shownStep]);
  const frame = useMemo(
    (): ChartFrame => ({
      ...{ language, dark, width: 0, rosterName, selected: {} },
      asOf: shownStep === 0 ? projection.asOf : `${shown?.year ?? 0}-12-31`,
      people: shown?.people ?? 0,
      filter: filterText(filter, wording),
    }),
    [dark, filter, language, projection.asOf, rosterName, shown, shownStep, wording],
  );
  // The axis stands still while the years go by.
  const among = useMemo(() => years.map(barsOf), [years]);
  const draw = useMemo(
    () => (to: ChartFrame) => agePyramid(among[shownStep] ?? [], to, among),
    [among, shownStep],
  );
  if (!shown) return null;
  const withoutMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <div className={styles.root}>
      <ChartCard draw={draw} frame={frame} />
      <div className={styles.time}>
        {!withoutMotion && (
          <Button
            appearance="subtle"
            icon={plays ? <PauseRegular /> : <PlayRegular />}
            aria-label={plays ? words.pause : words.play}
            title={plays ? words.pause : words.play}
            onClick={() => {
              if (isLast) setStep(0);
              setPlaying(!plays);
            }}
          />
        )}
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={years.length - 1}
          value={shownStep}
          aria-label={words.yearShown}
          aria-valuetext={String(shown.year)}
          onChange={({ target }) => {
            setPlaying(false);
            setStep(Number(target.value));
          }}
        />
        <span className={styles.year}>{shown.year}</span>
      </div>
    </div>
  );
}

function barsOf({ ages }: YearAhead): PyramidBar[] {
  return ages.map(({ age, gender, people }) => ({ band: bandOf(age), gender, people })).reduce(added, []);
}

function added(bars: PyramidBar[], bar: PyramidBar): PyramidBar[] {
  const known = bars.find(({ band, gender }) => band === bar.band && gender === bar.gender);
  if (!known) return [...bars, bar];
  return bars.map((each) => (each === known ? { ...each, people: each.people + bar.people } : each));
}

function bandOf(age: number): string | null {
  return (
    fiveYearBands.find(({ when }) => {
      if (!('age' in when)) return false;
      const { from = 0, below = Infinity } = when.age;
      return from <= age && age < below;
    })?.id ?? null
  );
}
