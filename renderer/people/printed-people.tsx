import { makeStyles } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { PeopleColumn } from '../../shared/analysis/people-columns';
import type { Failure } from '../../shared/contract/failure';
import type { PeoplePage } from '../../shared/contract/people';
import { formatCount } from '../../shared/text/numbers';
import { personValueText } from '../../shared/text/person-value-text';
import { FailureMessage } from '../components/failure-message';
import { useEngine } from '../engine/engine-context';
import type { EngineClient } from '../engine/engine-client';
import { toFailure } from '../engine/use-query';
import { beginDrawing, useIsPrinting } from '../state/printing';
import { useLanguage, useWords } from '../state/window-store';
import type { ListQuestion } from './grid/use-people-rows';
import { maskedText } from './masked';

/** Longer lists are for a workbook. */
const mostPrinted = 5000;
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
}

/** On paper: everybody of the list, whatever is in sight of it. */
export function PrintedPeople(props: PrintedPeopleProps) {
  return useIsPrinting() ? <PrintedList {...props} /> : null;
}

type Printed = { readonly total: number; readonly rows: PeoplePage['rows'] } | { readonly failure: Failure };

function PrintedList({ question, columns, masked }: PrintedPeopleProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().print;
  const engine = useEngine();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const asked = JSON.stringify([question, columns.map(({ id }) => id).filter((id) => !masked.has(id))]);
  const isStanding = printed !== null;
  useLayoutEffect(() => (isStanding ? undefined : beginDrawing()), [isStanding]);
  useEffect(() => {
    const abort = new AbortController();
    const [who, shown] = JSON.parse(asked) as [ListQuestion, string[]];
    void everyRow(engine, who, shown, abort.signal).then(setPrinted, (error: unknown) => {
      if (!abort.signal.aborted) setPrinted({ failure: toFailure(error) });
    });
    return () => abort.abort();
  }, [engine, asked]);
  if (printed === null) return null;
  if ('failure' in printed) return <FailureMessage failure={printed.failure} />;
  const { total, rows } = printed;
  if (total > mostPrinted)
    return <p>{words.tooMany(formatCount(total, language), formatCount(mostPrinted, language))}</p>;
  const fetched = columns.filter(({ id }) => !masked.has(id));
  return (
    <div>
      <p>{words.listed(formatCount(total, language), question.search)}</p>
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
  question: ListQuestion,
  columns: string[],
  signal: AbortSignal,
): Promise<Printed> {
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
