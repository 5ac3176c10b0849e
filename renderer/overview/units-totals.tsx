import { mergeClasses } from '@fluentui/react-components';
import { useWords } from '../state/window-store';
import { UnitFigures } from './units-row';
import { useUnitsTableStyles } from './units-table-styles';
import type { UnitCellProps } from './use-unit-cells';

interface UnitsTotalsProps {
  readonly figures: readonly string[];
  readonly cell: (column: number) => UnitCellProps;
}

export function UnitsTotals({ figures, cell }: UnitsTotalsProps) {
  const cells = useUnitsTableStyles();
  const words = useWords();
  return (
    <tfoot>
      <tr>
        <th scope="row" className={mergeClasses(cells.cell, cells.unit, cells.total)}>
          {words.total}
        </th>
        <UnitFigures figures={figures} cell={cell} className={cells.total} />
      </tr>
    </tfoot>
  );
}
