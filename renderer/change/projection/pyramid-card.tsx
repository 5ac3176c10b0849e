import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { GifRegular, PauseRegular, PlayRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { barsOf } from '../../../shared/analysis/projection/bars-of';
import { agePyramid } from '../../../shared/charts/age-pyramid';
import { changeNotes } from '../../../shared/text/change-notes';
import { chartWords } from '../../../shared/charts/chart-words';
import { sourceLine } from '../../../shared/charts/print/source-line';
import type { ChartFrame } from '../../../shared/charts/chart';
import type { Projection } from '../../../shared/contract/projection';
import { ChartCard } from '../../components/chart-card';
import { useSourceNames } from '../../components/explanation/use-source-names';
import { firstOptions, pictureOf } from '../../components/publish/picture-options';
import { internalVersion } from '../../components/publish/published-chart';
import type { DrawnDatum } from '../../components/chart-marks';
import { NotePopover } from '../../components/explanation/figure-note';
import { useNotedMarks } from '../../components/use-noted-marks';
import { useProjectionNote } from './use-projection-note';
import { useNotices } from '../../components/use-notices';
import { useEngine } from '../../engine/engine-context';
import { toFailure } from '../../engine/use-query';
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
  const engine = useEngine();
  const notices = useNotices();
  const files = useSourceNames();
  const { dispatch } = useWindowStore();
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
  const frameOf = useCallback(
    (at: number): ChartFrame => ({
      ...{ language, dark, width: 0, rosterName, selected: {} },
      asOf: `${years[at]?.year ?? 0}-12-31`,
      people: years[at]?.people ?? 0,
      filter: filterText(filter, wording),
    }),
    [dark, filter, language, rosterName, wording, years],
  );
  const frame = useMemo(() => frameOf(shownStep), [frameOf, shownStep]);
  // The axis stands still while the years go by.
  const among = useMemo(() => years.map(barsOf), [years]);
  const draw = useMemo(
    () => (to: ChartFrame) => agePyramid(among[shownStep] ?? [], to, among),
    [among, shownStep],
  );
  const note = useProjectionNote();
  const year = String(shown?.year ?? '');
  const noteOf = useCallback(
    ({ tip = '' }: DrawnDatum) => {
      const [who = '', figure = ''] = tip.split(': ');
      return note(`${who}, ${year}`, figure, changeNotes[language].yearColumns.people);
    },
    [language, note, year],
  );
  const { marks, control } = useNotedMarks(noteOf);
  const animate = async (): Promise<void> => {
    const path = await window.desktop.chooseAnimation(`${chartWords.agePyramid[language]}.gif`);
    if (path === null) return;
    const options = { ...firstOptions(null), size: 'screen' as const };
    const pictures = among.map((bars, at) => {
      const frame = frameOf(at);
      const version = internalVersion((to) => agePyramid(bars, to, among), frame);
      return pictureOf(version, frame, options, sourceLine(files, language));
    });
    try {
      await engine.request('chart.animate', { pictures, path, stands: stepTime });
      notices.saved(words.animationSaved, path);
    } catch (error) {
      dispatch({ type: 'failed', failure: toFailure(error) });
    }
  };
  if (!shown) return null;
  const withoutMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <div className={styles.root}>
      <ChartCard draw={draw} frame={frame} marks={marks} />
      <NotePopover control={control} />
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
        <Button
          appearance="subtle"
          icon={<GifRegular />}
          aria-label={words.animation}
          title={words.animation}
          onClick={() => void animate()}
        />
      </div>
    </div>
  );
}
