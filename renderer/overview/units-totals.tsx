import { mergeClasses } from '@fluentui/react-components';
import type { Indicator } from '../../shared/analysis/indicator';
import type { UnitRow } from '../../shared/contract/results';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { useLanguage, useWords } from '../state/window-store';
import { useUnitsTableStyles } from './units-table-styles';

interface UnitsTotalsProps {
  readonly units: readonly UnitRow[];
  readonly indicators: readonly Indicator[];
}

export function UnitsTotals({ units, indicators }: UnitsTotalsProps) {
  const cells = useUnitsTableStyles();
  const words = useWords();
  const language = useLanguage();
  const people = units.reduce((sum, row) => sum + row.people, 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" className={mergeClasses(cells.cell, cells.unit, cells.total)}>
          {words.total}
        </th>
        <td className={mergeClasses(cells.cell, cells.total)}>{formatCount(people, language)}</td>
        {indicators.flatMap(({ id }) => {
          const count = units.reduce((sum, row) => sum + (row.counts[id] ?? 0), 0);
          return [
            <td key={id} className={mergeClasses(cells.cell, cells.total)}>
              {formatCount(count, language)}
            </td>,
            <td key={`${id}:share`} className={mergeClasses(cells.cell, cells.share, cells.total)}>
              {formatShare(people === 0 ? null : count / people, language)}
            </td>,
          ];
        })}
      </tr>
    </tfoot>
  );
}
