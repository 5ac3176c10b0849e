import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { TableBlock } from '../../shared/report/report-block';
import { NotePopover, useTableNotes, type NoteOf } from '../components/explanation/figure-note';
import { paper } from './paper';

const useStyles = makeStyles({
  room: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${paper.ink}` } },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '13px', lineHeight: '17px' },
  cell: { border: `1px solid ${paper.ink}`, padding: '2px 5px', fontWeight: 400, textAlign: 'left' },
  head: { textAlign: 'center', fontWeight: 700 },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  total: { fontWeight: 700 },
});

interface ReportTableProps {
  readonly table: TableBlock;
  readonly title: string;
  readonly noteOf: (title: string, figure: string) => ReturnType<NoteOf>;
}

/** A table of the report as it will be printed. */
export function ReportTable({ table, title, noteOf }: ReportTableProps) {
  const styles = useStyles();
  const { control, props } = useTableNotes((row, column) => {
    const line = table.lines[row];
    const figure = line?.figures[column - 1];
    return line && figure ? noteOf(`${line.label} – ${title}`, figure.text) : null;
  });
  return (
    <div className={styles.room} tabIndex={0} role="group" aria-label={title}>
      <table className={styles.table} aria-label={title}>
        <thead>
          {table.heads.map((row, at) => (
            <tr key={at}>
              {row.map(({ text, columnSpan, rowSpan }, column) => (
                <th
                  key={column}
                  scope={columnSpan > 1 ? 'colgroup' : 'col'}
                  colSpan={columnSpan}
                  rowSpan={rowSpan}
                  className={mergeClasses(styles.cell, styles.head)}
                >
                  {text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody {...props}>
          {table.lines.map(({ label, isTotal, figures }, at) => (
            <tr key={at}>
              <th scope="row" className={mergeClasses(styles.cell, isTotal && styles.total)}>
                {label}
              </th>
              {figures.map(({ text }, column) => (
                <td
                  key={column}
                  tabIndex={0}
                  className={mergeClasses(styles.cell, styles.figure, isTotal && styles.total)}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <NotePopover control={control} />
    </div>
  );
}
