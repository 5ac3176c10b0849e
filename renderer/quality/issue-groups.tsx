import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { FileReport, IssuesPage } from '../../shared/contract/results';
import { severities } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { SectionCard } from '../components/section-card';
import { useLanguage, useWords } from '../state/window-store';
import { everyIssue, filterIssues } from './filter-issues';
import { groupIssues } from './group-issues';
import { IssueFilters } from './issue-filters';
import { IssueGroupDetails } from './issue-group-details';

const useStyles = makeStyles({
  none: { display: 'flex', alignItems: 'center', gap: '8px', margin: '12px 0' },
  icon: { color: tokens.colorPaletteGreenForeground1 },
  groups: { display: 'grid', marginTop: '8px' },
});

/** Everything found wrong, grouped by kind, worst and most frequent first. */
export function IssueGroups({ page, files }: { page: IssuesPage; files: readonly FileReport[] }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const [filter, setFilter] = useState(everyIssue);
  const { counts, shown } = useMemo(() => filterIssues(page, filter), [filter, page]);
  const groups = useMemo(() => groupIssues(shown), [shown]);
  const all = severities.reduce((sum, name) => sum + page.counts[name], 0);
  const place = { hasFiles: files.length > 1, hasSheets: files.some(({ sheets }) => sheets.length > 1) };
  const isCut = page.issues.length < all;
  return (
    <SectionCard
      title={words.issues}
      subtitle={
        isCut ? [words.issuesCut(formatCount(page.issues.length, language), formatCount(all, language))] : []
      }
    >
      {all === 0 ? (
        <p className={styles.none}>
          <CheckmarkCircleRegular fontSize={20} className={styles.icon} />
          {words.noIssues}
        </p>
      ) : (
        <>
          <IssueFilters {...{ files, counts, filter }} issues={page.issues} onChange={setFilter} />
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
