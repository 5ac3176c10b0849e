import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenRoster } from '../shared/contract/results';
import { panelId, tabId } from './components/tab-strip';
import { everyIssue } from './quality/issue-filter';
import { IssueGroups } from './quality/issue-groups';
import { SourceFiles } from './quality/source-files';
import { CorrectionsTab } from './review/corrections/corrections-tab';
import { DataTabs } from './review/data-tabs';
import { ReturnButton } from './review/return-button';
import { ReviewContext } from './review/review-context';
import { SheetTab } from './review/sheet/sheet-tab';
import { useReviewWork } from './review/use-review-work';
import { ValuesTab } from './review/values/values-tab';
import type { DataTab } from './state/window-shape';
import { useWindowStore, useWords } from './state/window-store';

const useStyles = makeStyles({
  page: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '4px 16px 12px',
    minWidth: 0,
  },
  /** The sheet scrolls by itself; the other parts scroll with the page. */
  bounded: { minHeight: 0 },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  panel: { flex: 1, minHeight: 'inherit', display: 'flex', flexDirection: 'column' },
});

/** What the importer found wrong, how it understood every sheet, column and value, and what the user knows better. */
export function DataPage({ roster }: { roster: OpenRoster }) {
  const styles = useStyles();
  const words = useWords();
  const { dataTab } = useWindowStore().state;
  const review = useReviewWork();
  const [filter, setFilter] = useState(everyIssue);
  const panels: Record<DataTab, () => ReactNode> = {
    issues: () => <IssueGroups files={roster.files} filter={filter} onFilter={setFilter} />,
    sheet: () => <SheetTab roster={roster} />,
    values: () => <ValuesTab />,
    corrections: () => <CorrectionsTab />,
    files: () => (
      <SourceFiles
        files={roster.files}
        actions={(file) => <ReturnButton file={file} path={roster.files[file]?.path ?? ''} />}
      />
    ),
  };
  return (
    <ReviewContext value={review}>
      <div
        className={mergeClasses(styles.page, dataTab === 'sheet' && styles.bounded)}
        aria-busy={review.running > 0}
      >
        <h1 className={styles.title}>{words.qualityTitle}</h1>
        <DataTabs tab={dataTab} />
        <div role="tabpanel" id={panelId(dataTab)} aria-labelledby={tabId(dataTab)} className={styles.panel}>
          {panels[dataTab]()}
        </div>
      </div>
    </ReviewContext>
  );
}
