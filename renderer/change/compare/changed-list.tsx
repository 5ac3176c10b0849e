import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { isLeaveKind, type LeaveKind } from '../../../shared/analysis/change/compare-people';
import type { Comparison, ListedChange, ListedKind } from '../../../shared/contract/change';
import type { PersonValue } from '../../../shared/contract/people';
import { changeText } from '../../../shared/text/change-text';
import type { Language } from '../../../shared/text/language';
import { formatCount } from '../../../shared/text/numbers';
import { FailureMessage } from '../../components/failure-message';
import { PlainTable } from '../../components/plain-table';
import { scrolledTable, usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useEngine } from '../../engine/engine-context';
import { useQuery } from '../../engine/use-query';
import { useLanguage, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';
import { ReasonForAll, ReasonSelect } from './leave-reasons';
import { writtenDate } from '../../../shared/text/written-date';

const useStyles = makeStyles({
  scroll: { maxHeight: '420px', ...scrolledTable },
  actions: { display: 'flex', gap: '4px' },
  more: { paddingTop: '8px' },
});

const shownAtFirst = 500;
const mostAtOnce = 10_000;

/** Whose changes are listed. */
export interface Listed {
  readonly kind: ListedKind;
  readonly title: string;
  readonly group?: { readonly field: 'staff_group' | 'unit'; readonly value: string | null };
}

interface ChangedListProps {
  readonly listed: Listed;
  readonly comparison: Comparison;
  readonly version: number;
  /** Why somebody left is being said. */
  readonly onSay: (done: Promise<unknown>) => void;
  readonly onClose: () => void;
}

/** The people behind a figure of the comparison. */
export function ChangedList({ listed, comparison, version, onSay, onClose }: ChangedListProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { change: words, dismiss } = useWords();
  const language = useLanguage();
  const { kind, title, group } = listed;
  const engine = useEngine();
  const [shown, setShown] = useState(shownAtFirst);
  const asked = { from: comparison.from.id, to: comparison.to.id, kind, ...(group && { group }) };
  const { data, failure } = useQuery('compare.people', { ...asked, first: 0, count: shown }, version);
  /** Everybody, also those beyond what is shown. */
  const everybody = async (): Promise<ListedChange[]> => {
    const rows: ListedChange[] = [];
    for (;;) {
      const page = await engine.request('compare.people', {
        ...{ ...asked, first: rows.length, count: mostAtOnce },
      });
      rows.push(...page.rows);
      if (page.rows.length === 0 || rows.length >= page.total) return rows;
    }
  };
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (data === null) return null;
  const heading = words.listOf(title, formatCount(data.total, language));
  const isEnd = isLeaveKind(kind);
  const last = isEnd ? words.reason : words.whatChanged;
  const heads = [words.fullName, words.birthDate, words.unit, words.position, last];
  const line = (row: ListedChange): string[] => {
    const cells = lineOf(row, kind, language, words.notRecorded);
    return isEnd && isLeaveKind(row.end) ? [...cells.slice(0, -1), words.kinds[row.end]] : cells;
  };
  const give = (people: readonly string[], reason: LeaveKind | null): void =>
    onSay(engine.request('compare.reasons', { reasons: people.map((who) => ({ who, reason })) }));
  const leavers = data.rows.flatMap(({ who }) => who ?? []);
  return (
    <SectionCard
      title={heading}
      subtitle={
        data.total > data.rows.length
          ? [words.moreRows(formatCount(data.rows.length, language), formatCount(data.total, language))]
          : []
      }
      actions={
        <div className={styles.actions}>
          <TableTools title={heading} rows={async () => [heads, ...(await everybody()).map(line)]} />
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={dismiss}
            onClick={onClose}
          />
        </div>
      }
    >
      {isEnd && leavers.length > 0 && (
        <ReasonForAll count={leavers.length} onGive={(reason) => give(leavers, reason)} />
      )}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={heading}>
        <PlainTable label={heading} heads={heads.map((text) => ({ text }))}>
          {data.rows.map((row, index) => (
            <tr key={index}>
              {line(row)
                .slice(0, isEnd ? -1 : undefined)
                .map((text, column) => (
                  <td key={column} className={cells.cell}>
                    {text}
                  </td>
                ))}
              {isEnd && (
                <td className={cells.cell}>
                  <ReasonSelect row={row} onGive={(who, reason) => give([who], reason)} />
                </td>
              )}
            </tr>
          ))}
        </PlainTable>
      </div>
      {data.rows.length < data.total && shown < mostAtOnce && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setShown(Math.min(shown + 2 * shownAtFirst, mostAtOnce))}>
            {words.showMore}
          </Button>
        </div>
      )}
    </SectionCard>
  );
}

function lineOf(row: ListedChange, kind: ListedKind, language: Language, nothing: string): string[] {
  const shown = row.after ?? row.before;
  const changes = row.changes.filter((change) => change.kind === kind);
  const text = (value: PersonValue | undefined): string => String(value ?? '');
  return [
    text(shown?.name),
    writtenDate(shown?.birthDate ?? null),
    text(shown?.unit),
    text(shown?.position),
    changes.map((change) => changeText(change, language, nothing)).join('; '),
  ];
}
