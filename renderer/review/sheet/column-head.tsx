import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ColumnReport } from '../../../shared/contract/results';
import { findField } from '../../../shared/roster/fields';
import { useLanguage, useWords } from '../../state/window-store';
import { choiceLabel } from '../category-choices';
import { columnLetter } from './cell-place';
import { headRow } from '../../components/grid-place';
import { surenessOf } from './sureness';
import { useGridStyles } from './use-grid-styles';

const text = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const useStyles = makeStyles({
  head: {
    position: 'absolute',
    top: 0,
    height: '100%',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gridTemplateRows: '22px 22px',
    alignContent: 'start',
    columnGap: '6px',
    width: '100%',
    height: '100%',
    padding: '2px 8px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: '13px',
    lineHeight: '22px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':disabled': { cursor: 'default', color: 'inherit', backgroundColor: 'transparent' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  letter: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  field: { ...text, gridRow: 2, gridColumn: '1 / -1', fontWeight: tokens.fontWeightSemibold },
  unused: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontStyle: 'italic',
  },
  tick: { ...text, gridRow: 3, gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200 },
  /** Beside the letter, but read after the field. */
  sureness: { ...text, gridRow: 1, gridColumn: 2, fontSize: tokens.fontSizeBase200, textAlign: 'right' },
  sure: { color: tokens.colorPaletteGreenForeground1 },
  check: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface ColumnHeadProps {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly width: number;
  /** Undefined for a column beside the table. */
  readonly column: ColumnReport | undefined;
  readonly isActive: boolean;
}

/** What a column was taken for, and how surely. */
export function ColumnHead({ id, index, start, width, column, isActive }: ColumnHeadProps) {
  const styles = useStyles();
  const gridStyles = useGridStyles();
  const words = useWords();
  const language = useLanguage();
  const letter = columnLetter(index);
  const field = column?.field ?? null;
  const label = field === null ? words.review.unused : (findField(field)?.label[language] ?? field);
  const sureness = column ? surenessOf(column) : null;
  const sure = sureness === null ? '' : words.review.confidence[sureness];
  const tick =
    column?.tick === undefined ? '' : words.review.tickMark(choiceLabel(field ?? '', column.tick, language));
  const path = column?.header.join(' › ') ?? '';
  const known = [label, tick].filter((part) => part !== '').join(' ');
  return (
    <div
      id={id}
      role="columnheader"
      aria-colindex={index + 3}
      className={mergeClasses(styles.head, isActive && gridStyles.active)}
      style={{ left: start, width }}
      data-row={headRow}
      data-column={index}
    >
      <button
        type="button"
        tabIndex={-1}
        className={styles.button}
        disabled={!column}
        aria-haspopup="dialog"
        title={[path, known].filter((part) => part !== '').join('\n')}
      >
        <span className={styles.letter}>
          <span className={styles.hidden}>{words.review.column} </span>
          {letter}
          {column?.hidden && ` · ${words.review.hidden}`}
        </span>
        <span className={mergeClasses(styles.field, field === null && styles.unused)}>
          {column ? label : ''}
        </span>
        <span className={styles.tick}>{tick}</span>
        <span
          className={mergeClasses(
            styles.sureness,
            sureness === 'sure' && styles.sure,
            sureness === 'check' && styles.check,
          )}
        >
          {sure}
        </span>
      </button>
    </div>
  );
}
