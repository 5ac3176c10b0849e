import { mergeClasses } from '@fluentui/react-components';
import type { ColumnReport } from '../../shared/contract/results';
import { findField } from '../../shared/roster/fields';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { PlainTable } from '../components/plain-table';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { useLanguage, useWords } from '../state/window-store';

interface SheetColumnsProps {
  readonly columns: readonly ColumnReport[];
  /** Which table of a sheet that has several. */
  readonly table: string | null;
}

/** What every column was taken for. */
export function SheetColumns({ columns, table }: SheetColumnsProps) {
  const styles = usePlainTableStyles();
  const words = useWords();
  const language = useLanguage();
  const known = columns.filter(({ field }) => field !== null).length;
  const fieldLabel = (field: string | null): string =>
    field === null ? words.columnUnknown : (findField(field)?.label[language] ?? field);
  return (
    <details>
      <summary>
        {table !== null && `${table}: `}
        {words.columnsUnderstood(formatCount(known, language), formatCount(columns.length, language))}
      </summary>
      <PlainTable
        heads={[
          { text: words.columnLetter },
          { text: words.columnHeader },
          { text: words.columnField },
          { text: words.columnConfidence, isNumber: true },
        ]}
      >
        {columns.map(({ column, header, field, confidence }) => (
          <tr key={column}>
            <td className={styles.cell}>{column}</td>
            <td className={styles.cell}>{header.join(' › ')}</td>
            <td className={mergeClasses(styles.cell, field === null && styles.quiet)}>{fieldLabel(field)}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {field === null ? '' : formatShare(confidence, language, 0)}
            </td>
          </tr>
        ))}
      </PlainTable>
    </details>
  );
}
