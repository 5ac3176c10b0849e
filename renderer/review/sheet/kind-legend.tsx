import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RowKind } from '../../../shared/contract/results';
import { useWords } from '../../state/window-store';
import { useRowKindStyles } from './row-kind-styles';

const shown: readonly RowKind[] = [
  'title',
  'header',
  'section',
  'subtotal',
  'person',
  'continuation',
  'footer',
  'excluded',
  'rejected',
];

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  kind: { display: 'flex', alignItems: 'center', gap: '6px' },
  swatch: {
    width: '16px',
    height: '12px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '2px',
  },
});

/** What the colours of the rows mean, in words. */
export function KindLegend() {
  const styles = useStyles();
  const colours = useRowKindStyles();
  const words = useWords();
  return (
    <ul className={styles.legend} aria-label={words.review.legend}>
      {shown.map((kind) => (
        <li key={kind} className={styles.kind}>
          <span className={mergeClasses(styles.swatch, colours[kind])} aria-hidden />
          {words.review.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
