import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MissingRow, RegisterPeriod } from '../../shared/contract/registers';
import { groupLabel } from '../../shared/registers/group-label';
import type { Register } from '../../shared/registers/register';
import { formatCount } from '../../shared/text/numbers';
import { FailureMessage } from '../components/failure-message';
import { PlainTable } from '../components/plain-table';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { TableTools } from '../components/table-tools';
import { Waiting } from '../components/waiting';
import { useEngine } from '../engine/engine-context';
import { useQuery } from '../engine/use-query';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWords } from '../state/window-store';
import { PersonLink } from '../components/person-link';

const page = 200;
const most = 10_000;

const useStyles = makeStyles({
  tools: { display: 'flex', alignItems: 'center', gap: '12px' },
  found: { fontSize: '13px', color: tokens.colorNeutralForeground2 },
  scroll: {
    width: '100%',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    padding: '4px 8px',
    boxSizing: 'border-box',
  },
});

interface MissingListProps {
  readonly register: Register;
  readonly period: RegisterPeriod;
  readonly version: number;
  readonly search: string;
}

/** People of the roster, or units and months, of whom the register of the period says nothing. */
export function MissingList({ register, period, version, search }: MissingListProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const messages = useWords();
  const words = messages.registers;
  const language = useLanguage();
  const engine = useEngine();
  const question = useQuestion();
  const [count, setCount] = useState(page);
  const asked = { ...question, register: register.id, period, search, from: 0, count };
  const { data, failure, isLoading } = useQuery('registers.missing', asked, version);
  const isOfPeople = register.key === 'person';
  const monthsOf = ({ months }: MissingRow): string =>
    months.length === 0
      ? words.noReportAtAll
      : months.map((month) => groupLabel(register, 'month', String(month), language)).join(', ');
  const texts = (row: MissingRow): string[] =>
    isOfPeople ? [row.name ?? '', row.unit ?? ''] : [row.unit ?? '', monthsOf(row)];
  const heads = isOfPeople ? [words.who, words.unit] : [words.unit, words.missingMonths];
  const everyRow = async (): Promise<MissingRow[]> => [
    ...(await engine.request('registers.missing', { ...asked, count: most })).rows,
  ];
  const shown = data?.rows ?? [];
  return (
    <>
      {failure !== null && <FailureMessage failure={failure} />}
      {data === null && isLoading && <Waiting label={messages.loading} />}
      {data !== null && (
        <div className={styles.tools}>
          <span className={styles.found} role="status">
            {words.found(formatCount(data.total, language))}
          </span>
          <TableTools
            title={`${register.label[language]}: ${words.listMissing}`}
            rows={async () => [heads, ...(await everyRow()).map(texts)]}
          />
        </div>
      )}
      {data?.total === 0 && <p>{words.noneMissing}</p>}
      {shown.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={words.listMissing} tabIndex={0}>
          <PlainTable label={words.listMissing} heads={heads.map((text) => ({ text }))}>
            {shown.map((row, at) => (
              <tr key={`${row.person} ${row.name} ${row.unit} ${at}`}>
                {isOfPeople && (
                  <td className={cells.cell}>
                    <PersonLink name={row.name ?? '–'} person={row.person} />
                  </td>
                )}
                <td className={cells.cell}>{row.unit ?? '–'}</td>
                {!isOfPeople && <td className={cells.cell}>{monthsOf(row)}</td>}
              </tr>
            ))}
          </PlainTable>
        </div>
      )}
      {data !== null && data.total > shown.length && count < most && (
        <Button onClick={() => setCount(Math.min(count + page, most))}>{words.more}</Button>
      )}
    </>
  );
}
