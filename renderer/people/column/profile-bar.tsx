import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '130px 1fr 56px',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '22px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '13px',
    textAlign: 'left',
  },
  clickable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  length: { height: '12px', borderRadius: '2px', backgroundColor: tokens.colorCompoundBrandBackground },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface ProfileBarProps {
  readonly label: string;
  readonly figure: string;
  /** Of the longest bar. */
  readonly share: number;
  readonly hint: string;
  readonly onKeep: (() => void) | null;
}

/** How many people have one value, or one in a range. */
export function ProfileBar({ label, figure, share, hint, onKeep }: ProfileBarProps) {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.label} title={label}>
        {label}
      </span>
      <span className={styles.length} style={{ width: `${share * 100}%` }} />
      <span className={styles.figure}>{figure}</span>
    </>
  );
  return (
    <li>
      {onKeep === null ? (
        <div className={styles.bar}>{content}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.bar, styles.clickable)}
          title={hint}
          onClick={onKeep}
        >
          {content}
        </button>
      )}
    </li>
  );
}
