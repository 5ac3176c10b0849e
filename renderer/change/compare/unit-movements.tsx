import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { categoryLabel } from '../../../shared/analysis/category-label';
import type { Comparison } from '../../../shared/contract/change';
import { lineLabel, linesInUse, listedOf } from '../../../shared/text/movement-words';
import { formatCount, formatDifference } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useLanguage, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';
import { FigureLink } from '../figure-link';
import type { Listed } from './changed-list';

const useStyles = makeStyles({ scroll: { maxHeight: '420px', overflow: 'auto' } });

interface UnitMovementsProps {
  readonly comparison: Comparison;
  readonly onList: (listed: Listed) => void;
}

/** The same figures by unit. */
export function UnitMovements({ comparison, onList }: UnitMovementsProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { change: words } = useWords();
  const language = useLanguage();
  const rows = comparison.byUnit.map((movement) => ({
    ...movement,
    label: categoryLabel('unit', movement.key ?? null, language),
    difference: movement.end - movement.start,
  }));
  const lines = linesInUse(rows);
  const heads = [words.unit, ...lines.map((line) => lineLabel(line, words, 'unit')), '±'];
  const table = () => [
    heads,
    ...rows.map((row) => [row.label, ...lines.map((line) => row[line]), row.difference]),
  ];
  return (
    <SectionCard title={words.byUnit} actions={<TableTools title={words.byUnit} rows={table} />}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.byUnit}>
        <PlainTable label={words.byUnit} heads={heads.map((text, index) => ({ text, isNumber: index > 0 }))}>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row" className={mergeClasses(cells.cell, cells.rowHead)}>
                {row.label}
              </th>
              {lines.map((line) => {
                const kind = listedOf(line);
                return (
                  <FigureLink
                    key={line}
                    figure={formatCount(row[line], language)}
                    label={`${lineLabel(line, words, 'unit')}, ${row.label}`}
                    onOpen={
                      kind === null || row[line] === 0
                        ? null
                        : () =>
                            onList({
                              kind,
                              title: `${words.kinds[kind]}, ${row.label}`,
                              group: { field: 'unit', value: row.key ?? null },
                            })
                    }
                  />
                );
              })}
              <td className={mergeClasses(cells.cell, cells.number)}>
                {formatDifference(row.difference, language)}
              </td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </SectionCard>
  );
}
