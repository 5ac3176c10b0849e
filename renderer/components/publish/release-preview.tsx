import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReleasePreview as Preview } from '../../../shared/contract/results';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import { releaseMessages } from '../../../shared/text/release-messages';
import { FailureMessage } from '../failure-message';
import type { Query } from '../../engine/use-query';
import { useLanguage } from '../../state/window-store';

const useStyles = makeStyles({
  heading: { margin: '12px 0 4px', fontSize: '14px', fontWeight: tokens.fontWeightSemibold },
  touched: { margin: '8px 0 0', fontSize: '13px', fontWeight: tokens.fontWeightSemibold },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: '13px', lineHeight: '18px' },
  cell: {
    padding: '3px 8px',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  statement: { margin: 0, paddingLeft: '18px', fontSize: '13px', lineHeight: '19px' },
});

/** What would leave the office: the first rows, and every step that was taken. */
export function ReleasePreview({ query: { data, failure } }: { query: Query<Preview> }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = releaseMessages[language];
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (data === null) return <Spinner label={words.computing} />;
  return (
    <>
      <p className={styles.touched} data-testid="touched">
        {words.touched(
          formatCount(data.touched, language),
          formatShare(data.people === 0 ? 0 : data.touched / data.people, language),
        )}
      </p>
      <h3 className={styles.heading}>{words.preview}</h3>
      <div className={styles.scroll} role="region" aria-label={words.preview} tabIndex={0}>
        <table className={styles.table} data-testid="release">
          <thead>
            <tr>
              {data.header.map((name) => (
                <th key={name} scope="col" className={styles.cell}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((cells, row) => (
              <tr key={row}>
                {data.header.map((name, at) => (
                  <td key={name} className={styles.cell}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className={styles.heading}>{words.done}</h3>
      <ul className={styles.statement}>
        {data.statement.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
