import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSortDownFilled,
  ArrowSortUpFilled,
  ChevronDownRegular,
  FilterFilled,
} from '@fluentui/react-icons';
import { useLanguage, useWords } from '../../state/window-store';
import { headRow } from '../../components/grid-place';
import { headHeight } from './measures';
import type { ShownColumn } from './use-people-table';
import { useGridStyles } from './use-grid-styles';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    padding: '0 6px 0 8px',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: `${headHeight - 1}px`,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: 'pointer',
    userSelect: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    '&:hover [data-menu]': { opacity: 1 },
  },
  label: { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  sort: { display: 'inline-flex', alignItems: 'center', color: tokens.colorBrandForeground1 },
  place: { fontSize: '10px' },
  menu: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '20px',
    height: '22px',
    flexShrink: 0,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    opacity: 0,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  menuShown: { opacity: 1 },
  edge: {
    position: 'absolute',
    top: 0,
    right: 0,
    width: '7px',
    height: '100%',
    cursor: 'col-resize',
    touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover },
  },
});

const sortNames = { asc: 'ascending', desc: 'descending' } as const;

interface HeadCellProps {
  readonly id: string;
  readonly at: number;
  readonly shown: ShownColumn;
  readonly isActive: boolean;
  readonly isLastPinned: boolean;
  readonly isFiltered: boolean;
  /** How many columns the list is sorted by. */
  readonly sorts: number;
}

/** The head of a column: a click sorts, its edge resizes, its arrow opens the commands. */
export function HeadCell({ id, at, shown, isActive, isLastPinned, isFiltered, sorts }: HeadCellProps) {
  const styles = useStyles();
  const cells = useGridStyles();
  const language = useLanguage();
  const words = useWords().peoplePage;
  const { column, isPinned, left, width, header } = shown;
  const label = column.label[language];
  const sorted = header.column.getIsSorted();
  return (
    <div
      id={id}
      role="columnheader"
      aria-colindex={at + 2}
      aria-sort={sorted === false ? undefined : sortNames[sorted]}
      className={mergeClasses(
        cells.cell,
        isPinned && cells.pinned,
        styles.head,
        isLastPinned && cells.lastPinned,
        isActive && cells.active,
      )}
      style={{ left, width }}
      title={column.definition ? `${label}\n${column.definition[language]}` : label}
      data-row={headRow}
      data-column={at}
      data-field={column.id}
    >
      <span className={styles.label}>{label}</span>
      {isFiltered && <FilterFilled fontSize={12} className={styles.sort} />}
      {sorted !== false && (
        <span className={styles.sort}>
          {sorted === 'asc' ? <ArrowSortUpFilled /> : <ArrowSortDownFilled />}
          {sorts > 1 && <span className={styles.place}>{header.column.getSortIndex() + 1}</span>}
        </span>
      )}
      <button
        type="button"
        tabIndex={-1}
        className={mergeClasses(styles.menu, isActive && styles.menuShown)}
        aria-label={words.columnMenu(label)}
        aria-haspopup="menu"
        data-menu={at}
      >
        <ChevronDownRegular fontSize={14} />
      </button>
      <span
        className={styles.edge}
        aria-hidden
        data-edge={at}
        onMouseDown={header.getResizeHandler()}
        onTouchStart={header.getResizeHandler()}
      />
    </div>
  );
}
