import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { auditEventNames, auditMessages, describeDetails } from '../../shared/text/audit-messages';
import { describeFailure } from '../../shared/text/failures';
import { formatCount } from '../../shared/text/numbers';
import { timeText } from '../../shared/text/workspace-problems';
import { fileNameOf } from '../components/file-name-of';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspace } from '../state/workspace-context';
import { PlainDialog } from '../components/plain-dialog';

const useStyles = makeStyles({
  frame: { maxHeight: '52vh', overflow: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '13px',
    '& th': {
      position: 'sticky',
      top: 0,
      padding: '6px 8px',
      textAlign: 'left',
      whiteSpace: 'nowrap',
      backgroundColor: tokens.colorNeutralBackground3,
    },
    '& td': {
      padding: '4px 8px',
      verticalAlign: 'top',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  time: { whiteSpace: 'nowrap' },
  broken: { backgroundColor: tokens.colorPaletteRedBackground1 },
  mark: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});
const atOnce = 200;

/** The activity log, newest first, with every line that does not follow from the one before. */
export function ActivityLogDialog() {
  const styles = useStyles();
  const language = useLanguage();
  const words = auditMessages[language];
  const engine = useEngine();
  const notices = useNotices();
  const { show } = useWorkspace();
  const [count, setCount] = useState(atOnce);
  const { data } = useQuery('audit.page', { from: 0, count }, 0);
  const close = (): void => show(null);
  const save = async (): Promise<void> => {
    const path = await window.desktop.chooseTable(`${words.title}.xlsx`);
    if (path === null) return;
    const { rows } = await engine.request('audit.export', { path, language });
    notices.saved(words.exported(formatCount(rows, language)), path);
  };
  return (
    <PlainDialog
      title={words.title}
      width={1160}
      onClose={close}
      actions={
        <>
          <Button
            onClick={() =>
              void save().catch((error: unknown) =>
                notices.failed(describeFailure(toFailure(error), language)),
              )
            }
          >
            {words.export}
          </Button>
          {data !== null && data.total > count && count < 1000 && (
            <Button onClick={() => setCount(1000)}>{words.more}</Button>
          )}
          <Button appearance="primary" onClick={close}>
            {words.close}
          </Button>
        </>
      }
    >
      <span>{words.about}</span>
      {data !== null && (
        <>
          <MessageBar intent={data.broken > 0 || data.isCut ? 'error' : 'success'} layout="multiline">
            <MessageBarBody data-testid="log-check">
              {data.broken > 0 && `${words.broken(formatCount(data.broken, language))} `}
              {data.isCut && words.cut}
              {data.broken === 0 && !data.isCut && words.whole(formatCount(data.total, language))}
            </MessageBarBody>
          </MessageBar>
          {/* The keyboard scrolls it. */}
          <div className={styles.frame} tabIndex={0} role="region" aria-label={words.title}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[words.number, words.at, words.user, words.event, words.workspace, words.details].map(
                    (head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {data.rows.map(({ line, entry, isBroken }) => (
                  <tr key={line} className={isBroken ? styles.broken : undefined} data-broken={isBroken}>
                    <td>{formatCount(line, language)}</td>
                    <td className={styles.time}>{entry && timeText(entry.at, language)}</td>
                    <td>{entry && `${entry.user} (${entry.machine})`}</td>
                    <td>{entry ? auditEventNames[entry.event][language] : words.unreadable}</td>
                    <td title={entry?.workspace ?? undefined}>
                      {entry && (entry.workspace === null ? words.noFile : fileNameOf(entry.workspace))}
                    </td>
                    <td>
                      {isBroken && <div className={styles.mark}>{words.brokenHere}</div>}
                      {entry?.clockBack && <div className={styles.mark}>{words.clockBack}</div>}
                      {entry && describeDetails(entry.details, language)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </PlainDialog>
  );
}
