import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PrintedHead } from '../../shared/report/printed-report';
import { paper } from './paper';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '2fr minmax(max-content, 3fr)',
    textAlign: 'center',
    gap: '8px',
  },
  line: { margin: 0 },
  // Room left for the number and the date that are written by hand.
  blanks: { whiteSpace: 'pre-wrap' },
  small: { fontSize: '16px' },
  bold: { fontWeight: 700 },
  rule: { width: '33%', margin: '2px auto 6px', border: 'none', borderTop: `1px solid ${paper.ink}` },
  longRule: { width: '210px' },
  title: { margin: '28px 0 0', textAlign: 'center', fontSize: '18px', fontWeight: 700 },
  subject: { margin: '0', textAlign: 'center', fontSize: '18px', fontWeight: 700 },
  italic: { margin: 0, fontStyle: 'italic', textAlign: 'center' },
});

/** The first lines of the report, Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function ReportHead({ head }: { head: PrintedHead }) {
  const styles = useStyles();
  return (
    <header>
      <div className={styles.columns}>
        <div>
          <p className={mergeClasses(styles.line, styles.small)}>{head.parent}</p>
          <p className={mergeClasses(styles.line, styles.small, styles.bold)}>{head.agency}</p>
          <hr className={styles.rule} />
          <p className={mergeClasses(styles.line, styles.blanks)}>{head.number}</p>
        </div>
        <div>
          <p className={mergeClasses(styles.line, styles.small, styles.bold)}>{head.nation}</p>
          <p className={mergeClasses(styles.line, styles.bold)}>{head.motto}</p>
          <hr className={mergeClasses(styles.rule, styles.longRule)} />
          <p className={mergeClasses(styles.italic, styles.blanks)}>{head.placeAndDate}</p>
        </div>
      </div>
      <p className={styles.title}>{head.kind}</p>
      <p className={styles.subject}>{head.subject}</p>
      <hr className={styles.rule} />
      {head.version !== '' && <p className={styles.italic}>{head.version}</p>}
    </header>
  );
}
