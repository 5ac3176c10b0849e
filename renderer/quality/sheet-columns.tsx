import { mergeClasses } from '@fluentui/react-components';
import type { ColumnReport } from '../../shared/contract/results';
import { findField } from '../../shared/roster/fields';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { useLanguage, useWords } from '../state/window-store';

/** What every column was taken for. */
export function SheetColumns({ columns }: { columns: readonly ColumnReport[] }) {
  const styles = usePlainTableStyles();
  const words = useWords();
  const language = useLanguage();
  const known = columns.filter(({ field }) => field !== null).length;
  const fieldLabel = (field: string | null): string =>
    field === null ? words.columnUnknown : (findField(field)?.label[language] ?? field);
  return (
    <details>
      <summary>
        {words.columnsUnderstood(formatCount(known, language), formatCount(columns.length, language))}
      </summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.columnLetter}
            </th>
            <th scope="col" className={styles.head}>
              {words.columnHeader}
            </th>
            <th scope="col" className={styles.head}>
              {words.columnField}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {words.columnConfidence}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, header, field, confidence }) => (
            <tr key={column}>
              <td className={styles.cell}>{column}</td>
              <td className={styles.cell}>{header.join(' › ')}</td>
              <td className={mergeClasses(styles.cell, field === null && styles.quiet)}>
                {fieldLabel(field)}
              </td>
              <td className={mergeClasses(styles.cell, styles.number)}>
                {field === null ? '' : formatShare(confidence, language, 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
