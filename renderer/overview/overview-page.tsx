import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMemo } from 'react';
import { publicOverview, type PublicOverview } from '../../shared/analysis/disclosure/public-overview';
import { versionMarks } from '../../shared/analysis/disclosure/version-words';
import type { Overview } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { overviewMessages } from '../../shared/text/overview-messages';
import { density } from '../styles/density';
import { FailureMessage } from '../components/failure-message';
import { Nobody } from '../components/nobody';
import { useLibrary } from '../state/library-context';
import { tileIndicators } from '../state/overview-choice';
import { useOverview } from '../state/overview-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { OverviewCharts } from './overview-charts';
import { ParagraphCard } from './paragraph-card';
import { recordedIndicators } from './recorded';
import { Tiles } from './tiles';
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
  const told = usePublicOverview(overview);
  return (
    <>
      {told !== null && <PublicMark told={told} />}
      <Tiles overview={overview} told={told} />
      {told === null && <ParagraphCard overview={overview} />}
      {overview.people === 0 ? (
        <Nobody />
      ) : (
        told?.isTooFew !== true && <OverviewCharts overview={overview} told={told} />
      )}
    </>
  );
}

/** Null: the internal version is shown. */
function usePublicOverview(overview: Overview): PublicOverview | null {
  const language = useLanguage();
  const library = useLibrary();
  const choice = useWindowStore().state.overview;
  return useMemo(
    () =>
      choice.publicFrom === null
        ? null
        : publicOverview(overview, {
            tiles: tileIndicators(choice, library),
            columns: recordedIndicators(overview),
            threshold: choice.publicFrom,
            ...{ library, language },
          }),
    [choice, language, library, overview],
  );
}

/** Says that the page is shown as it may leave the office. */
function PublicMark({ told: { isTooFew } }: { told: PublicOverview }) {
  const language = useLanguage();
  const words = overviewMessages[language];
  const { publicFrom } = useWindowStore().state.overview;
  return (
    <MessageBar intent={isTooFew ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody data-testid="public-overview">
        <MessageBarTitle>{versionMarks.public[language]}</MessageBarTitle>
        {isTooFew
          ? words.tooFew
          : `${words.publicHere(formatCount(publicFrom ?? 0, language))} ${words.paragraphInternal}`}
      </MessageBarBody>
    </MessageBar>
  );
}
