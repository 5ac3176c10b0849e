import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RegisterBoard } from '../../shared/contract/registers';
import { groupLabel } from '../../shared/registers/group-label';
import { groupingLabel, offeredGroupings } from '../../shared/registers/grouping-label';
import type { Register } from '../../shared/registers/register';
import type { RegisterResult } from '../../shared/registers/register-indicator';
import { isShown } from '../../shared/registers/is-shown';
import { resultText } from '../../shared/registers/result-text';
import { FailureMessage } from '../components/failure-message';
import { LabelledSelect } from '../components/labelled-select';
import { TableTools } from '../components/table-tools';
import { PlainTable } from '../components/plain-table';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { useQuery } from '../engine/use-query';
import { useLibrary } from '../state/library-context';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWords } from '../state/window-store';
import { Waiting } from '../components/waiting';
import { useRegisterNote } from './use-register-note';

const useStyles = makeStyles({
  tab: { display: 'grid', gap: '8px', paddingTop: '8px', justifyItems: 'start' },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  scroll: {
    width: '100%',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    padding: '4px 8px',
    boxSizing: 'border-box',
  },
  group: { minWidth: '170px' },
  counts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

interface TableTabProps {
  readonly register: Register;
  readonly board: RegisterBoard;
  readonly version: number;
}

/** Every indicator for each unit, year, month, or category. */
export function TableTab({ register, board, version }: TableTabProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const question = useQuestion();
  const [by, setBy] = useState('unit');
  const { data, failure, isLoading } = useQuery(
    'registers.table',
    { ...question, register: register.id, period: board.period, by },
    version,
  );
  const { ofResult } = useRegisterNote(register, board);
  const indicators = useMemo(
    () => register.indicators.filter((each) => isShown(each, data ?? [])),
    [data, register],
  );
  const groups = useMemo(
    () => byGroup((data ?? []).filter(({ id }) => indicators.some((each) => each.id === id))),
    [data, indicators],
  );
  /** Beside every share what it is of. */
  const table = (): string[][] => [
    [
      groupingLabel(register, by, language, library),
      ...indicators.flatMap(({ label, as }) =>
        as === 'count' ? [label[language]] : [label[language], `${label[language]} (${words.registers.of})`],
      ),
    ],
    ...groups.map(([group, results]) => [
      groupLabel(register, by, group, language, library),
      ...results.flatMap((result) => {
        const { figure, counts } = resultText(register, result, language);
        const isCount = register.indicators.find(({ id }) => id === result.id)?.as === 'count';
        return isCount ? [figure] : [figure, counts];
      }),
    ]),
  ];
  return (
    <div className={styles.tab} aria-busy={isLoading}>
      <div className={styles.tools}>
        <LabelledSelect
          label={words.registers.by}
          options={offeredGroupings(register, library).map((value) => ({
            value,
            label: groupingLabel(register, value, language, library),
          }))}
          chosen={by}
          onChoose={setBy}
        />
        <TableTools title={`${register.label[language]}: ${words.registers.table}`} rows={table} />
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
      {data === null && isLoading && <Waiting label={words.loading} />}
      {data !== null && (
        <div className={styles.scroll} role="region" aria-label={words.registers.table} tabIndex={0}>
          <PlainTable
            label={words.registers.table}
            noteOf={(row, column) => {
              const [group = null, results = []] = groups[row] ?? [];
              const result = results[column - 1];
              return result ? ofResult(result, groupLabel(register, by, group, language, library)) : null;
            }}
            heads={[
              { text: groupingLabel(register, by, language, library) },
              ...indicators.map(({ label }) => ({ text: label[language], isNumber: true })),
            ]}
          >
            {groups.map(([group, results]) => (
              <tr key={group ?? ''}>
                <th scope="row" className={mergeClasses(cells.cell, cells.head, styles.group)}>
                  {groupLabel(register, by, group, language, library)}
                </th>
                {results.map((result) => {
                  const { figure, counts } = resultText(register, result, language);
                  const isCount = register.indicators.find(({ id }) => id === result.id)?.as === 'count';
                  return (
                    <td key={result.id} className={mergeClasses(cells.cell, cells.number)} tabIndex={0}>
                      {figure}
                      {!isCount && <span className={styles.counts}>{counts}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </PlainTable>
        </div>
      )}
    </div>
  );
}

function byGroup(results: readonly RegisterResult[]): [string | null, RegisterResult[]][] {
  const groups = new Map<string | null, RegisterResult[]>();
  for (const result of results) groups.set(result.group, [...(groups.get(result.group) ?? []), result]);
  return [...groups];
}
