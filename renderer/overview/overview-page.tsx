import { makeStyles } from '@fluentui/react-components';
import { FailureMessage } from '../components/failure-message';
import { useOverview } from '../state/overview-context';
import { density } from '../styles/density';
import { useWords } from '../state/window-store';
import { Nobody } from '../components/nobody';
import { OverviewCharts } from './overview-charts';
import { ParagraphCard } from './paragraph-card';
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
        <>
          <Tiles overview={data} />
          <ParagraphCard overview={data} />
          {data.people === 0 ? <Nobody /> : <OverviewCharts overview={data} />}
        </>
      )}
    </div>
  );
}
