import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { categoryLabel } from '../../../shared/analysis/category-label';
import type { Comparison } from '../../../shared/contract/change';
import { formatCount, formatDifference } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useLanguage, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';
import { FigureLink } from '../figure-link';
import type { Listed } from './changed-list';
import { listedLines } from './movement-card';

const useStyles = makeStyles({ scroll: { maxHeight: '420px', overflow: 'auto' } });

const lines = ['start', 'joined', 'movedIn', 'retired', 'left', 'movedOut', 'end'] as const;

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
  const heads = [words.unit, ...lines.map((line) => words[line]), '±'];
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
                const kind = line in listedLines ? listedLines[line as keyof typeof listedLines] : null;
                return (
                  <FigureLink
                    key={line}
                    figure={formatCount(row[line], language)}
                    label={`${words[line]}, ${row.label}`}
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
