import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactTable, Row } from '@tanstack/react-table';
import { categoryLabel } from '../../shared/analysis/category-label';
import type { UnitRow } from '../../shared/contract/results';
import { selection, toggleDatum } from '../state/filter';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { ListLink } from './list-link';
import type { unitFeatures } from './units-columns';
import { useUnitsTableStyles } from './units-table-styles';

const useStyles = makeStyles({
  row: {
    height: '28px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '&:hover [data-list]': { opacity: 1 },
  },
  name: { display: 'flex', alignItems: 'center', gap: '4px' },
  link: { flex: 1, minWidth: 0 },
});

interface UnitsTableRowProps {
  readonly table: ReactTable<typeof unitFeatures, UnitRow>;
  readonly row: Row<typeof unitFeatures, UnitRow>;
  /** Place in the whole table, its head included, from 1. */
  readonly position: number;
}

/** One unit; its name filters. */
export function UnitsTableRow({ table, row, position }: UnitsTableRowProps) {
  const styles = useStyles();
  const cells = useUnitsTableStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const { unit } = row.original;
  const name = categoryLabel('unit', unit, language);
  const filterByUnit = (): void =>
    dispatch({
      type: 'filter-changed',
      filter: toggleDatum(state.filter, { dimension: 'unit', value: unit }),
    });
  return (
    <tr className={styles.row} aria-rowindex={position}>
      {row.getAllCells().map((cell, index) =>
        index === 0 ? (
          <th key={cell.id} scope="row" className={mergeClasses(cells.cell, cells.unit)}>
            <span className={styles.name}>
              <Link
                as="button"
                appearance="subtle"
                className={mergeClasses(cells.unitLink, styles.link)}
                title={words.filterByUnit(name)}
                aria-pressed={selection(state.filter)['unit']?.includes(unit) ?? false}
                onClick={filterByUnit}
              >
                {name}
              </Link>
              <ListLink condition={{ dimension: 'unit', in: [unit] }} title={name} />
            </span>
          </th>
        ) : (
          <td
            key={cell.id}
            className={mergeClasses(cells.cell, cell.column.id.endsWith(':share') && cells.share)}
          >
            <table.FlexRender cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}
