import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { categoryLabel } from '../../shared/analysis/category-label';
import type { UnitRow } from '../../shared/contract/results';
import { selection, toggleDatum } from '../state/filter';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import type { UnitCellProps } from './use-unit-cells';
import { useUnitsTableStyles } from './units-table-styles';

const useStyles = makeStyles({
  row: { height: '28px', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
});

interface UnitsTableRowProps {
  readonly unit: UnitRow;
  /** The figures as they are written, from the second column on. */
  readonly figures: readonly string[];
  readonly cell: (column: number) => UnitCellProps;
  /** Place in the whole table, its head included, from 1. */
  readonly position: number;
}

/** One unit; its name filters, its figures lead to their people. */
export function UnitsTableRow({ unit: { unit }, figures, cell, position }: UnitsTableRowProps) {
  const styles = useStyles();
  const cells = useUnitsTableStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const name = categoryLabel('unit', unit, language);
  const { role: _role, ...place } = cell(0);
  return (
    <tr className={styles.row} aria-rowindex={position}>
      <th scope="row" className={mergeClasses(cells.cell, cells.unit)}>
        <Link
          {...place}
          as="button"
          appearance="subtle"
          className={cells.unitLink}
          title={words.filterByUnit(name)}
          aria-pressed={selection(state.filter)['unit']?.includes(unit) ?? false}
          onClick={() =>
            dispatch({
              type: 'filter-changed',
              filter: toggleDatum(state.filter, { dimension: 'unit', value: unit }),
            })
          }
        >
          {name}
        </Link>
      </th>
      <UnitFigures figures={figures} cell={cell} />
    </tr>
  );
}

interface UnitFiguresProps extends Pick<UnitsTableRowProps, 'figures' | 'cell'> {
  readonly className?: string;
}

/** People, then count and share of every indicator. */
export function UnitFigures({ figures, cell, className }: UnitFiguresProps) {
  const cells = useUnitsTableStyles();
  return figures.map((figure, at) => (
    <td
      key={at}
      {...cell(at + 1)}
      className={mergeClasses(cells.cell, cells.figure, at > 0 && at % 2 === 0 && cells.share, className)}
    >
      {figure}
    </td>
  ));
}
