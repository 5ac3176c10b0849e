import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { everybody } from '../../shared/analysis/condition';
import type { FilledForm, FilledLeaf, FilledRow, FormValue } from '../../shared/forms/filled-form';
import type { FormTemplate } from '../../shared/forms/form';
import { headerCells, headerDepth } from '../../shared/forms/header-cells';
import { formatCount } from '../../shared/text/numbers';
import { showPeople } from '../state/people-wanted';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import type { AttendedFigure } from './attendances-dialog';
import { useTableStyles } from './use-table-styles';

const shownRows = 250;

interface FormTableProps {
  readonly form: FilledForm;
  readonly template: FormTemplate;
  /** A figure of courses, which is not of people, was asked about. */
  readonly onAttended: (figure: AttendedFigure) => void;
}

/** The form as it will be printed; a figure leads to the people behind it. */
export function FormTable({ form, template, onAttended }: FormTableProps) {
  const styles = useTableStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const heads = useMemo(() => headerCells(template.columns), [template]);
  const lines = Array.from({ length: headerDepth(template.columns) }, (_, row) =>
    heads.filter((cell) => cell.row === row),
  );
  // The total stands last in lists of people and must be seen.
  const shown =
    form.rows.length <= shownRows ? form.rows : [...form.rows.slice(0, shownRows), ...form.rows.slice(-1)];
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={words.table} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            {lines.map((cells, row) => (
              <tr key={row}>
                {cells.map(({ column, rowSpan, columnSpan, label }) => (
                  <th
                    key={column}
                    rowSpan={rowSpan}
                    colSpan={columnSpan}
                    className={styles.head}
                    scope={columnSpan > 1 ? 'colgroup' : 'col'}
                    lang="vi"
                  >
                    {label}
                  </th>
                ))}
              </tr>
            ))}
            <tr>
              {form.leaves.map(({ mark, markText }) => (
                <td key={mark} className={styles.mark}>
                  {markText}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <FormLine key={row.id} row={row} form={form} onAttended={onAttended} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < form.rows.length && (
        <p className={styles.note}>
          {words.firstRows(formatCount(shownRows, language), formatCount(form.rows.length, language))}
        </p>
      )}
    </>
  );
}

interface FormLineProps {
  readonly row: FilledRow;
  readonly form: FilledForm;
  readonly onAttended: FormTableProps['onAttended'];
}

function FormLine({ row, form, onAttended }: FormLineProps) {
  const styles = useTableStyles();
  const strong = row.isStrong ? styles.strong : undefined;
  if (row.kind === 'section')
    return (
      <tr>
        <th colSpan={form.leaves.length} scope="rowgroup" className={mergeClasses(styles.label, strong)}>
          {row.label}
        </th>
      </tr>
    );
  return (
    <tr>
      {form.leaves.map((leaf, index) => {
        const value = row.values[index] ?? null;
        if (leaf.kind === 'label')
          return (
            <th
              key={leaf.mark}
              scope="row"
              className={mergeClasses(styles.label, strong)}
              style={{ paddingLeft: `${6 + row.level * 12}px` }}
            >
              {value}
            </th>
          );
        const isText = typeof value === 'string' && leaf.kind === 'field';
        return (
          <td key={leaf.mark} className={mergeClasses(isText ? styles.text : styles.value, strong)}>
            <Figure value={value} leaf={leaf} {...{ row, form, onAttended }} />
          </td>
        );
      })}
    </tr>
  );
}

interface FigureProps extends FormLineProps {
  readonly value: FormValue;
  readonly leaf: FilledLeaf;
}

function Figure({ value, row, leaf, form, onAttended }: FigureProps) {
  const styles = useTableStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  if (value === null) return null;
  if (typeof value === 'string') return <>{value}</>;
  const isMean = row.id === 'age-mean';
  const text =
    leaf.kind === 'share' || isMean || leaf.kind === 'field'
      ? value.toLocaleString(language)
      : formatCount(value, language);
  const column = leaf.path.join(' › ');
  if (form.counts === 'attendances' && value > 0)
    return (
      <button
        type="button"
        className={styles.figure}
        title={words.openAttendances(row.label, column)}
        onClick={() => onAttended({ row, leaf })}
      >
        {text}
      </button>
    );
  const isOfPeople =
    (leaf.kind === 'count' || leaf.kind === 'tick') && row.condition !== null && row.kind !== 'person';
  if (!isOfPeople || isMean || value === 0) return <>{text}</>;
  const head = leaf.path.at(-1) ?? '';
  const condition = { all: [form.scope, row.condition ?? everybody, leaf.condition ?? everybody] };
  return (
    <button
      type="button"
      className={styles.figure}
      title={words.openPeople(text, row.label, column)}
      onClick={() => dispatch(showPeople(condition, `${row.label} · ${head}`))}
    >
      {text}
    </button>
  );
}
