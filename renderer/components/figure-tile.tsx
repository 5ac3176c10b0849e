import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  tile: {
    display: 'grid',
    gridTemplateRows: '36px 32px auto',
    alignContent: 'start',
    width: '100%',
    height: '100%',
    minHeight: '112px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
  },
  clickable: {
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  name: { alignSelf: 'center', fontSize: '13px', lineHeight: '17px', color: tokens.colorNeutralForeground2 },
  figure: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: '32px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  detail: {
    // No number stands on a line of its own.
    textWrap: 'balance',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface FigureTileProps {
  readonly name: string;
  readonly figure: string;
  readonly detail: string;
  readonly note?: string | undefined;
  /** Absent where a click chooses nothing. */
  readonly isChosen?: boolean | undefined;
  readonly onChoose?: ((element: HTMLElement) => void) | undefined;
  /** With Ctrl. */
  readonly onPeople?: (() => void) | undefined;
  /** F1 asks for it. */
  readonly onExplain?: ((element: HTMLElement) => void) | undefined;
}

/** A headline figure with its counts. */
export function FigureTile({
  name,
  figure,
  detail,
  note,
  isChosen,
  onChoose,
  onPeople,
  onExplain,
}: FigureTileProps) {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.figure}>{figure}</span>
      <span className={styles.detail}>{detail}</span>
      {note !== undefined && <span className={styles.detail}>{note}</span>}
    </>
  );
  if (onChoose === undefined) return <div className={styles.tile}>{content}</div>;
  return (
    <button
      type="button"
      data-figure
      className={mergeClasses(styles.tile, styles.clickable, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      onClick={({ ctrlKey, metaKey, currentTarget }) => {
        if (onPeople && (ctrlKey || metaKey)) onPeople();
        else onChoose(currentTarget);
      }}
      onKeyDown={(event) => {
        const isPeople = onPeople && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (isPeople) onPeople();
        else if (event.key === 'F1' && onExplain) onExplain(event.currentTarget);
        else return;
        event.preventDefault();
      }}
    >
      {content}
    </button>
  );
}
