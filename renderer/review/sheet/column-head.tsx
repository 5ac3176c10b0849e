import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ColumnReport } from '../../../shared/contract/results';
import { findField } from '../../../shared/roster/fields';
import { useLanguage, useWords } from '../../state/window-store';
import { choiceLabel } from '../category-choices';
import { columnLetter } from './cell-place';
import { headRow } from './grid-place';
import { surenessOf } from './sureness';
import { useGridStyles } from './use-grid-styles';

const useStyles = makeStyles({
  head: {
    position: 'absolute',
    top: 0,
    height: '100%',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    display: 'grid',
    gridTemplateRows: '20px 22px 22px',
    width: '100%',
    height: '100%',
    padding: '0 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: '13px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':disabled': { cursor: 'default', color: 'inherit', backgroundColor: 'transparent' },
  },
  letter: {
    textAlign: 'center',
    lineHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', lineHeight: '22px' },
  field: { fontWeight: tokens.fontWeightSemibold },
  unused: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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
    column?.tick === undefined ? null : words.review.tickMark(choiceLabel(field ?? '', column.tick, language));
  const path = column?.header.join(' › ') ?? '';
  const facts = [label, tick, sure].filter((part) => part !== null && part !== '');
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
        aria-label={words.review.columnButton(letter, tick === null ? label : `${label} ${tick}`, sure)}
        title={[path, facts.join(', ')].filter((part) => part !== '').join('\n')}
      >
        <span className={styles.letter}>{letter}</span>
        <span className={mergeClasses(styles.text, field === null ? styles.unused : styles.field)}>
          {column ? label : ''}
        </span>
        <span className={mergeClasses(styles.text, styles.facts)}>
          {tick !== null && `${tick} · `}
          <span className={sureness === 'sure' ? styles.sure : sureness === 'check' ? styles.check : undefined}>
            {sure}
          </span>
        </span>
      </button>
    </div>
  );
}
