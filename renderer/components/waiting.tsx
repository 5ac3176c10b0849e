import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  waiting: {
    display: 'grid',
    alignContent: 'start',
    gap: '12px',
    width: '100%',
    padding: '12px 0',
    // What comes at once never shows that it was waited for.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '150ms',
    animationDelay: '250ms',
    animationFillMode: 'both',
  },
  page: { padding: '16px' },
  // Only of what takes longer is anything said.
  words: { animationDelay: '1200ms', margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: 'grid', gridTemplateColumns: '2fr 1fr 1fr 1fr', gap: '16px' },
});

interface WaitingProps {
  /** What is waited for, for screen readers. */
  readonly label: string;
  /** A whole page and not a part of one. */
  readonly isPage?: boolean;
  readonly lines?: number;
  /** What is said, once it takes longer, for everybody to read. */
  readonly text?: string;
}

/** The place that content will take, while it is computed. */
export function Waiting({ label, isPage = false, lines = 6, text }: WaitingProps) {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={mergeClasses(styles.waiting, isPage && styles.page)}>
      {text !== undefined && <p className={mergeClasses(styles.waiting, styles.words)}>{text}</p>}
      <SkeletonItem size={24} style={{ width: '32%' }} />
      {Array.from({ length: lines }, (_none, line) => (
        <div key={line} className={styles.line}>
          {Array.from({ length: 4 }, (_nothing, column) => (
            <SkeletonItem key={column} size={16} />
          ))}
        </div>
      ))}
    </Skeleton>
  );
}
