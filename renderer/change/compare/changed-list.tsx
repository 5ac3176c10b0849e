import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { categoryLabel } from '../../../shared/analysis/category-label';
import { findDimension } from '../../../shared/analysis/dimensions';
import type { Change } from '../../../shared/analysis/change/changes-of';
import type { Comparison, ListedChange, ListedKind } from '../../../shared/contract/change';
import type { PersonValue } from '../../../shared/contract/people';
import { findField } from '../../../shared/roster/fields';
import type { Language } from '../../../shared/text/language';
import { formatCount } from '../../../shared/text/numbers';
import { FailureMessage } from '../../components/failure-message';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useQuery } from '../../engine/use-query';
import { useLanguage, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';
import { writtenDate } from '../../components/written-date';

const useStyles = makeStyles({
  scroll: { maxHeight: '420px', overflow: 'auto' },
  actions: { display: 'flex', gap: '4px' },
});

const mostShown = 500;

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
  readonly onClose: () => void;
}

/** The people behind a figure of the comparison. */
export function ChangedList({ listed, comparison, version, onClose }: ChangedListProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { change: words, dismiss } = useWords();
  const language = useLanguage();
  const { kind, title, group } = listed;
  const { data, failure } = useQuery(
    'compare.people',
    {
      ...{ from: comparison.from.id, to: comparison.to.id, kind, first: 0, count: mostShown },
      ...(group && { group }),
    },
    version,
  );
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (data === null) return null;
  const heading = words.listOf(title, formatCount(data.total, language));
  const heads = [words.fullName, words.birthDate, words.unit, words.position, words.whatChanged];
  const lines = data.rows.map((row) => lineOf(row, kind, language, words.notRecorded));
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
          <TableTools title={heading} rows={() => [heads, ...lines]} />
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
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={heading}>
        <PlainTable label={heading} heads={heads.map((text) => ({ text }))}>
          {lines.map((line, index) => (
            <tr key={index}>
              {line.map((text, column) => (
                <td key={column} className={cells.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </PlainTable>
      </div>
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

/** `Trình độ chuyên môn: Cao đẳng → Đại học`. */
function changeText({ field, before, after }: Change, language: Language, nothing: string): string {
  const label = findField(field)?.label[language] ?? field;
  const worded = (value: PersonValue): string => {
    if (value === null) return nothing;
    if (field === 'birth_date') return writtenDate(value);
    return findDimension(field) ? categoryLabel(field, String(value), language) : String(value);
  };
  return `${label}: ${worded(before)} → ${worded(after)}`;
}
