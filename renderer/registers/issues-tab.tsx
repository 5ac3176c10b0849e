import { makeStyles, tokens } from '@fluentui/react-components';
import type { Register } from '../../shared/registers/register';
import { formatCount } from '../../shared/text/numbers';
import { FailureMessage } from '../components/failure-message';
import { fileNameOf } from '../components/file-name-of';
import { PlainTable } from '../components/plain-table';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { useQuery } from '../engine/use-query';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { Waiting } from '../components/waiting';

const most = 300;

const useStyles = makeStyles({
  tab: { display: 'grid', gap: '8px', paddingTop: '8px' },
  scroll: {
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    padding: '4px 8px',
  },
  shown: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
  place: { whiteSpace: 'nowrap' },
});

/** What is wrong or doubtful, errors first, with the cell it stands in. */
export function IssuesTab({ register, version }: { register: Register; version: number }) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const messages = useWords();
  const words = messages.registers;
  const language = useLanguage();
  const { asOf } = useWindowStore().state;
  const { filter } = useQuestion();
  const asked = { asOf, filter, register: register.id, language };
  const { data, failure, isLoading } = useQuery('registers.issues', asked, version);
  const shown = data?.issues.slice(0, most) ?? [];
  return (
    <div className={styles.tab} aria-busy={isLoading}>
      {failure !== null && <FailureMessage failure={failure} />}
      {data === null && isLoading && <Waiting label={messages.loading} />}
      {data?.issues.length === 0 && <p>{words.noIssues}</p>}
      {data !== null && shown.length > 0 && (
        <>
          <p className={styles.shown}>
            {words.issuesShown(
              formatCount(shown.length, language),
              formatCount(data.issues.length, language),
            )}
          </p>
          <div className={styles.scroll} role="region" aria-label={words.issues} tabIndex={0}>
            <PlainTable
              label={words.issues}
              heads={[words.severity, words.message, words.where].map((text) => ({ text }))}
            >
              {shown.map(({ severity, message, file, sheet, cell }, index) => (
                <tr key={index}>
                  <td className={cells.cell}>{words.severities[severity]}</td>
                  <td className={cells.cell}>{message}</td>
                  <td className={`${cells.cell} ${styles.place}`}>
                    {[fileNameOf(file), sheet, cell]
                      .filter((part) => part !== null && part !== '')
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </PlainTable>
          </div>
        </>
      )}
    </div>
  );
}
