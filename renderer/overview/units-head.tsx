import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDownFilled, ArrowSortUpFilled } from '@fluentui/react-icons';
import type { ReactTable } from '@tanstack/react-table';
import type { UnitRow } from '../../shared/contract/results';
import type { unitFeatures } from './units-columns';
import { useUnitsTableStyles } from './units-table-styles';

const useStyles = makeStyles({
  sort: {
    display: 'inline-flex',
    alignItems: 'flex-end',
    justifyContent: 'flex-end',
    gap: '2px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '13px',
    lineHeight: '17px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  first: { justifyContent: 'flex-start', textAlign: 'left' },
});

const sortNames = { asc: 'ascending', desc: 'descending' } as const;

export function UnitsHead({ table }: { table: ReactTable<typeof unitFeatures, UnitRow> }) {
  const styles = useStyles();
  const cells = useUnitsTableStyles();
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header, index) => {
            const sorted = header.column.getIsSorted();
            const share = header.column.id.endsWith(':share');
            const name = share ? `${String(group.headers[index - 1]?.column.columnDef.header)} %` : undefined;
            return (
              <th
                key={header.id}
                scope="col"
                className={cells.head}
                aria-sort={sorted === false ? undefined : sortNames[sorted]}
              >
                <button
                  type="button"
                  className={mergeClasses(styles.sort, index === 0 && styles.first)}
                  aria-label={name}
                  onClick={header.column.getToggleSortingHandler()}
                >
                  <table.FlexRender header={header} />
                  {sorted === 'asc' && <ArrowSortUpFilled />}
                  {sorted === 'desc' && <ArrowSortDownFilled />}
                </button>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}
