import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowCounts } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWords } from '../state/window-store';

const kinds = ['total', 'people', 'section', 'subtotal', 'header', 'blank', 'other', 'rejected'] as const;

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 20px', margin: '0 0 8px', fontSize: '13px' },
  count: { margin: 0, display: 'inline', fontWeight: tokens.fontWeightSemibold },
  kind: { display: 'inline', color: tokens.colorNeutralForeground2, marginRight: '4px' },
});

/** How every row of the sheet was accounted for; the parts add up to the first figure. */
export function RowCountsLine({ rows }: { rows: RowCounts }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const shown = kinds.filter((kind) => kind === 'total' || kind === 'people' || rows[kind] > 0);
  return (
    <dl className={styles.line}>
      {shown.map((kind) => (
        <div key={kind}>
          <dt className={styles.kind}>{words.rows[kind]}</dt>
          <dd className={styles.count}>{formatCount(rows[kind], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
