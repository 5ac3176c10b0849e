import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { FileReport } from '../../shared/contract/results';
import { severities } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { FailureMessage } from '../components/failure-message';
import { SectionCard } from '../components/section-card';
import { useLastAnswer } from '../engine/use-last-answer';
import { useQuery } from '../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { groupIssues } from './group-issues';
import type { IssueFilter } from './issue-filter';
import { IssueFilters } from './issue-filters';
import { IssueGroupDetails } from './issue-group-details';
import { Waiting } from '../components/waiting';

const mostIssues = 10_000;

const useStyles = makeStyles({
  none: { display: 'flex', alignItems: 'center', gap: '8px', margin: '12px 0' },
  icon: { color: tokens.colorPaletteGreenForeground1 },
  groups: { display: 'grid', marginTop: '8px' },
});

interface IssueGroupsProps {
  readonly files: readonly FileReport[];
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
}

/** Everything found wrong, grouped by kind, worst and most frequent first. */
export function IssueGroups({ files, filter, onFilter }: IssueGroupsProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { rosterVersion } = useWindowStore().state;
  const question = { ...filter, language, limit: mostIssues };
  const { data, failure } = useQuery('roster.issues', question, rosterVersion);
  const page = useLastAnswer(data);
  const groups = useMemo(() => groupIssues(page?.issues ?? []), [page]);
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (page === null) return <Waiting label={words.loading} />;
  const place = { hasFiles: files.length > 1, hasSheets: files.some(({ sheets }) => sheets.length > 1) };
  const asked = severities
    .filter((name) => filter.severity === null || name === filter.severity)
    .reduce((sum, name) => sum + page.counts[name], 0);
  const isCut = page.issues.length < asked;
  return (
    <SectionCard
      title={words.issues}
      subtitle={
        isCut
          ? [words.issuesCut(formatCount(page.issues.length, language), formatCount(asked, language))]
          : []
      }
    >
      {page.all === 0 ? (
        <p className={styles.none}>
          <CheckmarkCircleRegular fontSize={20} className={styles.icon} />
          {words.noIssues}
        </p>
      ) : (
        <>
          <IssueFilters {...{ page, files, filter }} onChange={onFilter} />
          <div className={styles.groups}>
            {groups.map((group) => (
              <IssueGroupDetails key={group.key} group={group} place={place} />
            ))}
          </div>
          {groups.length === 0 && <p>{words.review.noIssuesHere}</p>}
        </>
      )}
    </SectionCard>
  );
}
