import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { UnitsReport } from '../../../shared/contract/units';
import { formatDate } from '../../../shared/text/dates';
import { formatCount } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { TableTools } from '../../components/table-tools';
import { TodaySwitch } from '../../components/today-switch';
import { useEngine } from '../../engine/engine-context';
import { toFailure } from '../../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { AskedPeople } from './asked-people';
import { RestList } from './rest-list';
import { UnitList } from './unit-list';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(420px, 1fr))',
    alignItems: 'start',
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  list: { margin: 0, paddingLeft: '20px' },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
});

interface TodayReportProps {
  readonly report: UnitsReport;
  readonly onAnswered: () => void;
}

/** How every snapshot reads in the units of today; what is not known is asked. */
export function TodayReport({ report, onAnswered }: TodayReportProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { units: words } = useWords();
  const language = useLanguage();
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  const count = (number: number): string => formatCount(number, language);
  const answerName = (unit: string, is: string | null | undefined): void => {
    engine
      .request('units.name', { unit, ...(is !== undefined && { is }) })
      .then(onAnswered, (error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
  };
  const heads = [words.snapshot, words.people, words.moved, words.open, words.unmatched];
  const lines = report.snapshots.map((each) => [
    [formatDate(each.date, language), each.name].filter((part) => part !== '').join(' · '),
    ...[each.people, each.moved, each.open, each.unmatched.length],
  ]);
  const doubtful = new Map(
    report.snapshots.flatMap((each) => each.doubtful.map((name) => [name.unit, name] as const)),
  );
  const unmatched = new Map<string, number>();
  for (const each of report.snapshots)
    for (const { unit, people } of each.unmatched)
      if (!doubtful.has(unit)) unmatched.set(unit, Math.max(unmatched.get(unit) ?? 0, people));
  return (
    <>
      <SectionCard
        title={words.snapshotsTitle}
        actions={
          <span className={styles.head}>
            <TodaySwitch isToday={report.isToday} />
            <TableTools title={words.snapshotsTitle} rows={() => [heads, ...lines]} />
          </span>
        }
      >
        <PlainTable
          label={words.snapshotsTitle}
          heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}
        >
          {lines.map(([name, ...figures], at) => (
            <tr key={report.snapshots[at]?.id}>
              <th scope="row" className={mergeClasses(cells.cell, cells.rowHead)}>
                {name}
              </th>
              {figures.map((figure, column) => (
                <td key={column} className={mergeClasses(cells.cell, cells.number)}>
                  {count(Number(figure))}
                </td>
              ))}
            </tr>
          ))}
        </PlainTable>
      </SectionCard>
      {(doubtful.size > 0 || report.names.length > 0) && (
        <SectionCard title={words.doubtfulTitle(count(doubtful.size))} subtitle={[words.doubtfulText]}>
          <PlainTable
            label={words.doubtful}
            heads={[words.unit, words.likely, words.answer].map((text) => ({ text }))}
          >
            {[...doubtful.values()].map(({ unit, likely }) => (
              <tr key={unit}>
                <td className={cells.cell}>{unit}</td>
                <td className={cells.cell}>{likely}</td>
                <td className={cells.cell}>
                  <span className={styles.answers}>
                    <Button size="small" onClick={() => answerName(unit, likely)}>
                      {words.sameUnit}
                    </Button>
                    <Button size="small" onClick={() => answerName(unit, null)}>
                      {words.otherUnit}
                    </Button>
                  </span>
                </td>
              </tr>
            ))}
            {report.names.map(({ unit, is }) => (
              <tr key={unit}>
                <td className={cells.cell}>{unit}</td>
                <td className={cells.cell}>{is ?? words.otherUnit}</td>
                <td className={cells.cell}>
                  <Button size="small" appearance="subtle" onClick={() => answerName(unit, undefined)}>
                    {words.takeBack}
                  </Button>
                </td>
              </tr>
            ))}
          </PlainTable>
        </SectionCard>
      )}
      {report.askedInAll > 0 && <AskedPeople report={report} onAnswered={onAnswered} />}
      <RestList snapshots={report.snapshots} />
      {(unmatched.size > 0 || report.unused.length > 0) && (
        <div className={styles.pair}>
          {unmatched.size > 0 && (
            <UnitList
              title={words.unmatchedTitle(count(unmatched.size))}
              subtitle={[words.unmatchedText]}
              units={[...unmatched].map(([unit, people]) => ({ unit, people }))}
            />
          )}
          {report.unused.length > 0 && (
            <SectionCard title={words.unusedTitle(count(report.unused.length))}>
              <ul className={styles.list}>
                {report.unused.slice(0, 200).map((unit) => (
                  <li key={unit}>{unit}</li>
                ))}
              </ul>
            </SectionCard>
          )}
        </div>
      )}
    </>
  );
}
