import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { categoryLabel } from '../../../shared/analysis/category-label';
import type { Comparison } from '../../../shared/contract/change';
import { changeNotes } from '../../../shared/text/change-notes';
import { lineLabel, linesInUse, listedOf, reconciled } from '../../../shared/text/movement-words';
import { formatCount, formatDifference } from '../../../shared/text/numbers';
import type { NoteOf } from '../../components/explanation/figure-note';
import { PlainTable } from '../../components/plain-table';
import { scrolledTable, usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useLanguage, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';
import { FigureLink } from '../figure-link';
import type { Listed } from './changed-list';
import { useCompareNote } from './use-compare-note';

const useStyles = makeStyles({ scroll: { maxHeight: '420px', ...scrolledTable } });

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
  const note = useCompareNote(comparison);
  const noteOf: NoteOf = (row, column) => {
    const movement = rows[row];
    if (!movement) return null;
    const line = lines[column - 1];
    const notes = changeNotes[language];
    const title = `${heads[column] ?? ''}, ${movement.label}`;
    if (line === undefined)
      return note({
        ...{ title, figure: formatDifference(movement.difference, language), measure: notes.difference },
        formula: `${formatCount(movement.end, language)} − ${formatCount(movement.start, language)}`,
      });
    return note({
      ...{ title, figure: formatCount(movement[line], language), measure: notes.lines[line] },
      formula: line === 'end' ? reconciled(movement, language) : undefined,
    });
  };
  return (
    <SectionCard title={words.byUnit} actions={<TableTools title={words.byUnit} rows={table} />}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.byUnit}>
        <PlainTable
          label={words.byUnit}
          noteOf={noteOf}
          heads={heads.map((text, index) => ({ text, isNumber: index > 0 }))}
        >
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
              <td className={mergeClasses(cells.cell, cells.number)} tabIndex={0}>
                {formatDifference(row.difference, language)}
              </td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </SectionCard>
  );
}
