import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { measureTitle } from '../../shared/charts/plot';
import { publishMessages } from '../../shared/text/publish-messages';
import { FailureMessage } from '../components/failure-message';
import { NoStandard } from '../components/no-standard';
import { Nobody } from '../components/nobody';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWords } from '../state/window-store';
import { BreakdownChart } from './chart/breakdown-chart';
import { ChoiceLine } from './choices/choice-line';
import { ViewLine } from './choices/view-line';
import { lineNames } from '../components/line-names';
import { PinMenu } from './pin-menu';
import { TableCard } from './table/table-card';
import { useBreakdown, type ShownBreakdown } from './use-breakdown';
import { useChartFrame } from './use-chart-frame';
import { useChoice, type ChoiceControl } from './use-choice';
import { useOpenPeople } from './use-open-people';
import { Waiting } from '../components/waiting';

const useStyles = makeStyles({
  page: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 16px 12px',
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  choices: {
    display: 'grid',
    gap: '4px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  parts: {
    flex: 1,
    minHeight: '320px',
    display: 'grid',
    gridTemplateRows: 'minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
  },
  both: { gridTemplateColumns: 'minmax(0, 11fr) minmax(0, 10fr)' },
  alone: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  wait: { flex: 1, display: 'grid', placeItems: 'center' },
});

/** Any figure by any dimensions: chosen above, a table and a chart of the same figures below. */
export function BreakdownPage() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const control = useChoice();
  const { shown, failure, isLoading } = useBreakdown(control.choice);
  return (
    <div className={styles.page} aria-busy={isLoading}>
      <h1 className={styles.title}>{words.breakdown.title}</h1>
      <div className={mergeClasses(styles.choices, 'for-the-hand')}>
        <ChoiceLine {...control} shownIn="page">
          <PinMenu choice={control.choice} />
        </ChoiceLine>
        <ViewLine control={control} model={shown?.model ?? null} />
        {control.choice.publicFrom != null && (
          <p className={styles.alone}>{publishMessages[language].versions.alone}</p>
        )}
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
      {shown !== null && <NoStandard measures={[shown.breakdown.measure]} asOf={shown.breakdown.asOf} />}
      {shown === null ? (
        isLoading && (
          <div className={styles.wait}>
            <Waiting label={words.loading} isPage />
          </div>
        )
      ) : shown.breakdown.people === 0 ? (
        <Nobody />
      ) : (
        <Parts shown={shown} control={control} />
      )}
    </div>
  );
}

function Parts({ shown, control }: { shown: ShownBreakdown; control: ChoiceControl }) {
  const styles = useStyles();
  const language = useLanguage();
  const library = useLibrary();
  const frame = useChartFrame(shown);
  const { choice, choose } = control;
  const indicator = library.indicators.find(({ id }) => id === shown.breakdown.measure) ?? null;
  const names = useMemo(() => lineNames(shown.model), [shown]);
  const open = useOpenPeople(names, indicator);
  const isBoth = choice.shown === 'both';
  return (
    <div className={mergeClasses(styles.parts, isBoth && styles.both, 'stacked-on-paper')}>
      {choice.shown !== 'chart' && (
        <TableCard
          shown={shown}
          indicator={indicator}
          names={names}
          title={measureTitle(shown.model, indicator, language)}
          frame={frame}
          chart={choice.chart}
          onView={(view) => choose({ ...choice, view })}
          onOpen={open}
        />
      )}
      {choice.shown !== 'table' && (
        <BreakdownChart
          shown={shown}
          indicator={indicator}
          names={names}
          wanted={choice.chart}
          frame={frame}
          onChoose={(chart) => choose({ ...choice, chart })}
          onOpen={open}
        />
      )}
    </div>
  );
}
