import { makeStyles, Spinner } from '@fluentui/react-components';
import { FailureMessage } from '../components/failure-message';
import { useOverview } from '../state/overview-context';
import { useWords } from '../state/window-store';
import { Nobody } from '../components/nobody';
import { OverviewCharts } from './overview-charts';
import { ParagraphCard } from './paragraph-card';
import { Tiles } from './tiles';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '12px', padding: '12px 16px 24px', alignContent: 'start' },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  wait: { flex: 1, display: 'grid', placeItems: 'center' },
});

const nothing: ReadonlySet<string> = new Set();

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
            <Spinner label={words.loading} />
          </div>
        )
      ) : (
        <>
          <Tiles overview={data} hidden={nothing} />
          <ParagraphCard overview={data} />
          {data.people === 0 ? <Nobody /> : <OverviewCharts overview={data} />}
        </>
      )}
    </div>
  );
}
