import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { OpenRoster } from '../../shared/contract/results';
import { FailureMessage } from '../components/failure-message';
import { useQuery } from '../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { IssueGroups } from './issue-groups';
import { SourceFiles } from './source-files';

const mostIssues = 10_000;

const useStyles = makeStyles({
  page: { display: 'grid', gap: '12px', padding: '16px 16px 24px', alignContent: 'start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the importer found wrong, and how it understood every sheet and column. */
export function QualityPage({ roster }: { roster: OpenRoster }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { rosterVersion } = useWindowStore().state;
  const question = { language, severity: null, limit: mostIssues };
  const { data, failure, isLoading } = useQuery('roster.issues', question, rosterVersion);
  return (
    <div className={styles.page} aria-busy={isLoading}>
      <h1 className={styles.title}>{words.qualityTitle}</h1>
      {failure !== null && <FailureMessage failure={failure} />}
      {data === null && isLoading && <Spinner label={words.loading} />}
      {data !== null && <IssueGroups page={data} files={roster.files} />}
      <SourceFiles files={roster.files} />
    </div>
  );
}
