import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Severity } from '../../shared/contract/results';
import { findField } from '../../shared/roster/fields';
import { issueTitle } from '../../shared/text/issue-titles';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWords } from '../state/window-store';
import type { IssueGroup } from './group-issues';
import { IssueTable } from './issue-table';
import type { IssuePlace } from './issue-table';

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
