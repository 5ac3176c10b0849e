import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { RosterIssue, Severity } from '../../shared/contract/results';
import { findField } from '../../shared/roster/fields';
import { issueTitle } from '../../shared/text/issue-titles';
import { formatCount } from '../../shared/text/numbers';
import { fileNameOf } from '../components/file-name-of';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { useLanguage, useWords } from '../state/window-store';
import type { IssueGroup } from './group-issues';

const pageSize = 100;

const badgeColours = { error: 'danger', warning: 'warning', info: 'informative' } as const satisfies Record<
  Severity,
  string
>;

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '40px',
    padding: '0 4px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flex: 1 },
  severity: { width: '76px' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  list: { maxHeight: '420px', overflow: 'auto', margin: '0 0 12px 28px' },
  more: { margin: '8px' },
});

/** Which parts of a place say anything: a roster of one sheet names neither file nor sheet again and again. */
export interface IssuePlace {
  readonly hasFiles: boolean;
  readonly hasSheets: boolean;
}

/** One kind of issue: its number, and on demand every place it stands in. */
export function IssueGroupDetails({ group, place }: { group: IssueGroup; place: IssuePlace }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [shown, setShown] = useState(pageSize);
  const label = group.field === null ? '' : (findField(group.field)?.label[language] ?? group.field);
  const title = issueTitle(group.code, label, language) ?? group.issues[0]?.message ?? group.code;
  const left = group.issues.length - shown;
  return (
    <div className={styles.group}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? <ChevronDownRegular fontSize={16} /> : <ChevronRightRegular fontSize={16} />}
        <span className={styles.severity}>
          <Badge appearance="tint" color={badgeColours[group.severity]}>
            {words.severities[group.severity]}
          </Badge>
        </span>
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{words.occurrences(formatCount(group.issues.length, language))}</span>
      </button>
      {isOpen && (
        <div id={listId} className={styles.list} role="region" aria-label={title} tabIndex={0}>
          <IssueTable issues={group.issues.slice(0, shown)} place={place} />
          {left > 0 && (
            <Button size="small" className={styles.more} onClick={() => setShown(shown + pageSize)}>
              {words.showMore(formatCount(Math.min(left, pageSize), language))}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function IssueTable({ issues, place }: { issues: readonly RosterIssue[]; place: IssuePlace }) {
  const styles = usePlainTableStyles();
  const words = useWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {place.hasFiles && (
            <th scope="col" className={styles.head}>
              {words.issueFile}
            </th>
          )}
          {place.hasSheets && (
            <th scope="col" className={styles.head}>
              {words.issueSheet}
            </th>
          )}
          <th scope="col" className={styles.head}>
            {words.issueCell}
          </th>
          <th scope="col" className={styles.head}>
            {words.issueValue}
          </th>
          <th scope="col" className={styles.head}>
            {words.issueMessage}
          </th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue, index) => (
          <tr key={index}>
            {place.hasFiles && (
              <td className={styles.cell} title={issue.file}>
                {fileNameOf(issue.file)}
              </td>
            )}
            {place.hasSheets && <td className={styles.cell}>{issue.sheet}</td>}
            <td className={styles.cell}>{issue.cell ?? ''}</td>
            <td className={styles.cell}>{issue.value ?? ''}</td>
            <td className={styles.cell}>{issue.message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
