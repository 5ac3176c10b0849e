import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PublicOverview } from '../../shared/analysis/disclosure/public-overview';
import { versionMarks } from '../../shared/analysis/disclosure/version-words';
import type { Overview } from '../../shared/contract/results';
import { overviewMessages } from '../../shared/text/overview-messages';
import { density } from '../styles/density';
import { FailureMessage } from '../components/failure-message';
import { Nobody } from '../components/nobody';
import { useQuery } from '../engine/use-query';
import { NoStandard } from '../components/no-standard';
import { useLibrary } from '../state/library-context';
import { tileIndicators } from '../state/overview-choice';
import { useQuestion } from '../state/use-question';
import { useOverview } from '../state/overview-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { OverviewCharts } from './overview-charts';
import { ParagraphCard } from './paragraph-card';
import { recordedIndicators } from './recorded';
import { Tiles } from './tiles';
import { useHidingRule } from './use-hiding-rule';
import { Waiting } from '../components/waiting';

const useStyles = makeStyles({
  page: { display: 'grid', gap: density.gap, padding: density.pagePadding, alignContent: 'start' },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  wait: { flex: 1, display: 'grid', placeItems: 'center' },
});

/** The figures of the province: tiles, paragraph, charts, units. Everything on it is about the filtered people. */
export function OverviewPage() {
  const styles = useStyles();
  const words = useWords();
  const { data, failure, isLoading } = useOverview();
  return (
    <div className={styles.page} aria-busy={isLoading}>
      <h1 className={styles.title}>{words.overview}</h1>
      {failure !== null && <FailureMessage failure={failure} />}
      {data === null ? (
        isLoading && (
          <div className={styles.wait}>
            <Waiting label={words.loading} isPage />
          </div>
        )
      ) : (
        <Figures overview={data} />
      )}
    </div>
  );
}

function Figures({ overview }: { overview: Overview }) {
  const { publicFrom } = useWindowStore().state.overview;
  return publicFrom === null ? (
    <>
      <Tiles overview={overview} told={null} />
      <NoStandard measures={overview.tiles.map(({ id }) => id)} asOf={overview.asOf} />
      <ParagraphCard overview={overview} />
      {overview.people === 0 ? <Nobody /> : <OverviewCharts overview={overview} told={null} />}
    </>
  ) : (
    <PublicFigures overview={overview} threshold={publicFrom} />
  );
}

/** Nothing is shown before it is known what has to be hidden. */
function PublicFigures({ overview, threshold }: { overview: Overview; threshold: number }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const question = useQuestion();
  const { state } = useWindowStore();
  const asked = useMemo(
    () => ({
      ...{ ...question, threshold, language },
      tiles: tileIndicators(state.overview, library).map(({ id }) => id),
      columns: recordedIndicators(overview).map(({ id }) => id),
    }),
    [language, library, overview, question, state.overview, threshold],
  );
  const { data: told, failure, isLoading } = useQuery('overview.public', asked, state.rosterVersion);
  if (failure !== null) return <FailureMessage failure={failure} />;
  // The answer of another question would hide something else.
  if (told === null || isLoading)
    return (
      <div className={styles.wait}>
        <Waiting label={words.loading} text={overviewMessages[language].findingHidden} isPage />
      </div>
    );
  return (
    <>
      <PublicMark told={told} />
      <Tiles overview={overview} told={told} />
      <NoStandard measures={overview.tiles.map(({ id }) => id)} asOf={overview.asOf} />
      {!told.isTooFew && <OverviewCharts overview={told.overview} told={told} />}
    </>
  );
}

/** Says that the page is shown as it may leave the office. */
function PublicMark({ told: { isTooFew } }: { told: PublicOverview }) {
  const language = useLanguage();
  const words = overviewMessages[language];
  const rule = useHidingRule(isTooFew);
  return (
    <MessageBar intent={isTooFew ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody data-testid="public-overview">
        <MessageBarTitle>{`${versionMarks.public[language]}:`}</MessageBarTitle>
        {isTooFew ? rule : `${rule} ${words.paragraphInternal}`}
      </MessageBarBody>
    </MessageBar>
  );
}
