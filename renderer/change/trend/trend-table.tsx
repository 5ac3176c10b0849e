import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { hiddenSign } from '../../../shared/analysis/disclosure/version-words';
import type { NoteOf } from '../../components/explanation/figure-note';
import { PlainTable } from '../../components/plain-table';
import { scrolledTable, usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useWords } from '../../state/window-store';
import { FigureLink } from '../figure-link';
import type { TrendWords } from './use-trend-words';
import { TableTools } from '../../components/table-tools';

const useStyles = makeStyles({ scroll: { maxHeight: '420px', ...scrolledTable } });

interface TrendTableProps {
  readonly told: TrendWords;
  readonly noteOf: TrendWords['noteOf'];
  readonly isPublic: boolean;
  /** Opens the people behind the figure of a line at a snapshot; null: they are entries of a register. */
  readonly onPeople: ((line: number, at: number) => void) | null;
}

/** The figures of a trend, and the difference to the snapshot before in people or in percentage points. */
export function TrendTable({ told, noteOf, isPublic, onPeople }: TrendTableProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { change: words } = useWords();
  const { measure, dates, title, note } = told;
  const heads = [
    measure,
    ...dates.flatMap((date, at) => (at === 0 ? [date] : [date, `± ${dates[at - 1] ?? ''}`])),
  ];
  const lines = told.lines.map(({ name, figures }) => [
    name,
    ...figures.flatMap(({ shown, moved }, at) => (at === 0 ? [shown] : [shown, moved])),
  ]);
  // After the first snapshot each has two columns: the figure and its difference.
  const snapshotOf = (column: number): number => Math.ceil((column - 1) / 2);
  const isDifference = (column: number): boolean => column > 1 && column % 2 === 1;
  const noteAt: NoteOf = (row, column) => noteOf(row, snapshotOf(column), isDifference(column));
  return (
    <SectionCard
      title={words.difference}
      subtitle={[...told.notes, ...(isPublic ? [note] : [])]}
      actions={<TableTools title={title} subtitle={[...told.notes, note]} rows={() => [heads, ...lines]} />}
    >
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <PlainTable
          label={title}
          noteOf={noteAt}
          heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}
        >
          {lines.map(([name = '', ...figures], line) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(cells.cell, cells.rowHead)}>
                {name}
              </th>
              {figures.map((figure, at) => (
                <FigureLink
                  key={at}
                  figure={figure}
                  label={`${name}, ${heads[at + 1] ?? ''}`}
                  onOpen={
                    onPeople === null || isDifference(at + 1) || figure === hiddenSign
                      ? null
                      : () => onPeople(line, snapshotOf(at + 1))
                  }
                />
              ))}
            </tr>
          ))}
        </PlainTable>
      </div>
    </SectionCard>
  );
}
