import { Button, Checkbox, makeStyles, Select } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { AskedPerson, UnitsReport } from '../../../shared/contract/units';
import { formatCount } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { scrolledTable, usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { TableTools } from '../../components/table-tools';
import { writtenDate } from '../../../shared/text/written-date';
import { useEngine } from '../../engine/engine-context';
import { toFailure } from '../../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  scroll: { maxHeight: '420px', ...scrolledTable },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingBottom: '8px' },
  select: { minWidth: '180px' },
});

/** People whose new unit no rule tells: answered one by one, or many at once. */
export function AskedPeople({ report, onAnswered }: { report: UnitsReport; onAnswered: () => void }) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { units: words } = useWords();
  const language = useLanguage();
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { asked } = report;
  const count = (number: number): string => formatCount(number, language);
  const settle = (done: Promise<unknown>): void => {
    done.then(
      () => {
        setChosen(new Set());
        onAnswered();
      },
      (error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }),
    );
  };
  const answer = (people: readonly AskedPerson[], to: string | null): void =>
    settle(engine.request('units.answer', { people: people.map(({ who, date }) => ({ who, date, to })) }));
  const marked = asked.filter((each) => chosen.has(keyOf(each)));
  const [first] = marked;
  const shared =
    first?.options.filter((option) => marked.every(({ options }) => options.includes(option))) ?? [];
  const heads = [
    words.name,
    words.birthDate,
    words.departmentShort,
    words.postShort,
    words.from,
    words.newUnit,
  ];
  const title = words.askedTitle(count(report.openInAll), count(report.askedInAll));
  const choice = (
    label: string,
    value: string,
    options: readonly string[],
    onChoose: (to: string | null) => void,
  ) => (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(_event, data) => onChoose(data.value === '' ? null : data.value)}
    >
      <option value="">{words.notYet}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </Select>
  );
  return (
    <SectionCard
      title={title}
      subtitle={[
        words.askedText,
        ...(report.asked.length < report.askedInAll
          ? [words.askedMore(count(report.asked.length), count(report.askedInAll))]
          : []),
      ]}
      actions={
        <TableTools
          title={title}
          rows={() => [
            heads,
            ...asked.map((each) => [
              ...[each.name, writtenDate(each.birthDate), each.department ?? '', each.post ?? ''],
              ...[each.from, each.answer ?? words.notYet],
            ]),
          ]}
        />
      }
    >
      <div className={styles.tools}>
        <Checkbox
          label={words.chooseAll}
          checked={marked.length === 0 ? false : marked.length === asked.length ? true : 'mixed'}
          onChange={(_event, { checked }) => setChosen(new Set(checked === true ? asked.map(keyOf) : []))}
        />
        {marked.length > 0 && shared.length > 0 && (
          <>
            <span className={cells.quiet}>{words.allShown(count(marked.length))}</span>
            {choice(words.allShown(count(marked.length)), '', shared, (to) => answer(marked, to))}
          </>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabled={report.undoable === 0}
          onClick={() => settle(engine.request('units.undo', {}))}
        >
          {words.undo}
        </Button>
      </div>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <PlainTable label={title} heads={[words.chosen, ...heads].map((text) => ({ text }))}>
          {asked.map((each) => (
            <tr key={keyOf(each)}>
              <td className={cells.cell}>
                <input
                  type="checkbox"
                  aria-label={words.chooseOne(each.name)}
                  checked={chosen.has(keyOf(each))}
                  onChange={({ target }) => {
                    const next = new Set(chosen);
                    if (target.checked) next.add(keyOf(each));
                    else next.delete(keyOf(each));
                    setChosen(next);
                  }}
                />
              </td>
              <td className={cells.cell}>{each.name}</td>
              <td className={cells.cell}>{writtenDate(each.birthDate)}</td>
              <td className={cells.cell}>{each.department}</td>
              <td className={cells.cell}>{each.post}</td>
              <td className={cells.cell}>{each.from}</td>
              <td className={cells.cell}>
                {choice(`${words.newUnit}: ${each.name}`, each.answer ?? '', each.options, (to) =>
                  answer([each], to),
                )}
              </td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </SectionCard>
  );
}

function keyOf({ who, date }: AskedPerson): string {
  return `${date} ${who}`;
}
