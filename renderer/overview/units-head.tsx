import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDownFilled, ArrowSortUpFilled } from '@fluentui/react-icons';
import type { ReactTable } from '@tanstack/react-table';
import type { UnitRow } from '../../shared/contract/results';
import type { unitFeatures } from './units-columns';
import { useUnitsTableStyles } from './units-table-styles';

const useStyles = makeStyles({
  sort: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '2px',
    width: '100%',
    minHeight: '28px',
    padding: '4px 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '13px',
    lineHeight: '17px',
    whiteSpace: 'nowrap',
    textAlign: 'right',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  first: { justifyContent: 'flex-start', textAlign: 'left' },
});

const sortNames = { asc: 'ascending', desc: 'descending' } as const;

/** Two rows as in a worksheet: the indicator over its count and its share. */
export function UnitsHead({ table }: { table: ReactTable<typeof unitFeatures, UnitRow> }) {
  const styles = useStyles();
  const cells = useUnitsTableStyles();
  const [groups, leaves] = table.getHeaderGroups();
  return (
    <thead className={cells.thead}>
      <tr>
        {groups?.headers.map((header) =>
          header.isPlaceholder ? (
            <td key={header.id} className={cells.head} />
          ) : (
            <th
              key={header.id}
              scope="colgroup"
              colSpan={header.colSpan}
              className={mergeClasses(cells.head, cells.group)}
            >
              <table.FlexRender header={header} />
            </th>
          ),
        )}
      </tr>
      <tr>
        {leaves?.headers.map((header, index) => {
          const sorted = header.column.getIsSorted();
          const group = header.column.parent?.columnDef.header;
          return (
            <th
              key={header.id}
              scope="col"
              className={mergeClasses(cells.head, cells.lastHead)}
              aria-sort={sorted === false ? undefined : sortNames[sorted]}
            >
              <button
                type="button"
                className={mergeClasses(styles.sort, index === 0 && styles.first)}
                aria-label={
                  typeof group === 'string'
                    ? `${group}, ${String(header.column.columnDef.header)}`
                    : undefined
                }
                onClick={header.column.getToggleSortingHandler()}
              >
                {sorted === 'asc' && <ArrowSortUpFilled />}
                {sorted === 'desc' && <ArrowSortDownFilled />}
                <table.FlexRender header={header} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
