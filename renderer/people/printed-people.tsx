import { makeStyles } from '@fluentui/react-components';
import type { PeopleColumn } from '../../shared/analysis/people-columns';
import type { PeoplePage } from '../../shared/contract/people';
import { formatCount } from '../../shared/text/numbers';
import { personValueText } from '../../shared/text/person-value-text';
import { FailureMessage } from '../components/failure-message';
import { mostPrinted, usePrinted } from '../components/use-printed';
import type { EngineClient } from '../engine/engine-client';
import { useIsPrinting } from '../state/printing';
import { useLanguage, useWords } from '../state/window-store';
import type { ListQuestion } from './grid/use-people-rows';
import { maskedText } from './masked';

const pageRows = 500;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '11px', lineHeight: '14px' },
  cell: {
    minWidth: '56px',
    padding: '2px 4px',
    border: '1px solid #767676',
    textAlign: 'left',
    verticalAlign: 'top',
  },
});

interface PrintedPeopleProps {
  readonly question: ListQuestion;
  readonly columns: readonly PeopleColumn[];
  readonly masked: ReadonlySet<string>;
  /** Whom a figure led to, in words; the filter stands in the head of the page. */
  readonly wanted: string | null;
}

/** On paper: everybody of the list, whatever is in sight of it. */
export function PrintedPeople(props: PrintedPeopleProps) {
  return useIsPrinting() ? <PrintedList {...props} /> : null;
}

function PrintedList({ question, columns, masked, wanted }: PrintedPeopleProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().print;
  const shown = columns.map(({ id }) => id).filter((id) => !masked.has(id));
  const printed = usePrinted({ question, columns: shown }, everyRow);
  if (printed === null) return null;
  if ('failure' in printed) return <FailureMessage failure={printed.failure} />;
  const { total, rows } = printed;
  if (total > mostPrinted)
    return <p>{words.tooMany(formatCount(total, language), formatCount(mostPrinted, language))}</p>;
  const fetched = columns.filter(({ id }) => !masked.has(id));
  return (
    <div>
      <p>
        {words.listed(formatCount(total, language), question.search)}
        {wanted !== null && ` · ${wanted}`}
      </p>
      <table className={styles.table} data-testid="printed-people">
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {words.number}
            </th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className={styles.cell}>
                {label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, values }, at) => (
            <tr key={person}>
              <td className={styles.cell}>{formatCount(at + 1, language)}</td>
              {columns.map((column) => (
                <td key={column.id} className={styles.cell}>
                  {masked.has(column.id)
                    ? maskedText
                    : personValueText(column, values[fetched.indexOf(column)] ?? null, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

async function everyRow(
  engine: EngineClient,
  { question, columns }: { readonly question: ListQuestion; readonly columns: string[] },
  signal: AbortSignal,
): Promise<Pick<PeoplePage, 'total' | 'rows'>> {
  const rows: PeoplePage['rows'][number][] = [];
  for (;;) {
    const page = await engine.request(
      'people.page',
      { ...question, columns, from: rows.length, count: pageRows },
      { signal },
    );
    rows.push(...page.rows);
    const isTooLong = page.total > mostPrinted;
    if (isTooLong || page.rows.length === 0 || rows.length >= page.total) return { total: page.total, rows };
  }
}
