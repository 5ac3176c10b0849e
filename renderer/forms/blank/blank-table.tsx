import { mergeClasses } from '@fluentui/react-components';
import { everybody } from '../../../shared/analysis/condition';
import type { BlankBinding, BlankSheet } from '../../../shared/forms/blank-form';
import { formatCount } from '../../../shared/text/numbers';
import { showPeople } from '../../state/people-wanted';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { useTableStyles } from '../use-table-styles';

const shownRows = 200;

/** The heads of the blank form, coloured by how well they are understood, and what will stand below them. */
export function BlankTable({ sheet }: { sheet: BlankSheet }) {
  const styles = useTableStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  const depth = Math.max(0, ...sheet.header.map(({ row, rowSpan }) => row + rowSpan));
  const lines = Array.from({ length: depth }, (_, row) => sheet.header.filter((cell) => cell.row === row));
  const look = (column: number, columnSpan: number): string | undefined => {
    if (columnSpan > 1) return undefined;
    const certainty = sheet.columns[column]?.certainty;
    return certainty === 'asked' ? styles.asked : certainty === 'none' ? styles.none : styles.sure;
  };
  const open = (line: BlankSheet['preview'][number], binding: BlankBinding): void => {
    const { meaning, path } = binding;
    if (meaning.kind !== 'count') return;
    const scope = sheet.scope.meaning.kind === 'count' ? sheet.scope.meaning.who : everybody;
    const condition = { all: [scope, line.condition ?? everybody, meaning.who] };
    dispatch(showPeople(condition, `${line.label} · ${path.at(-1) ?? ''}`));
  };
  return (
    <>
      <div
        className={styles.scroll}
        role="region"
        aria-label={`${words.preview}: ${sheet.sheet}`}
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            {lines.map((cells, row) => (
              <tr key={row}>
                {cells.map(({ column, rowSpan, columnSpan, label }) => (
                  <th
                    key={column}
                    rowSpan={rowSpan}
                    colSpan={columnSpan}
                    lang="vi"
                    title={sheet.columns[column]?.words[language]}
                    className={mergeClasses(styles.head, look(column, columnSpan))}
                  >
                    {label}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {sheet.preview.slice(0, shownRows).map((line, index) => (
              <tr key={index}>
                {sheet.columns.map((binding, column) => {
                  const value = binding.meaning.kind === 'label' ? line.label : (line.values[column] ?? null);
                  if (typeof value !== 'number')
                    return (
                      <td key={binding.place} className={styles.text}>
                        {value}
                      </td>
                    );
                  const text = Number.isInteger(value)
                    ? formatCount(value, language)
                    : value.toLocaleString(language);
                  const isOpen = binding.meaning.kind === 'count' && value > 0 && line.condition !== null;
                  return (
                    <td key={binding.place} className={styles.value}>
                      {isOpen ? (
                        <button
                          type="button"
                          className={styles.figure}
                          title={words.openPeople(text, line.label, binding.path.join(' › '))}
                          onClick={() => open(line, binding)}
                        >
                          {text}
                        </button>
                      ) : (
                        text
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sheet.preview.length > shownRows && (
        <p className={styles.note}>
          {words.firstRows(formatCount(shownRows, language), formatCount(sheet.preview.length, language))}
        </p>
      )}
    </>
  );
}
