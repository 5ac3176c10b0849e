import { mergeClasses } from '@fluentui/react-components';
import { changeKinds } from '../../../shared/analysis/change/changes-of';
import type { Comparison } from '../../../shared/contract/change';
import { findField } from '../../../shared/roster/fields';
import { changeNotes } from '../../../shared/text/change-notes';
import { formatCount } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useLanguage, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';
import { FigureLink } from '../figure-link';
import type { Listed } from './changed-list';
import { useCompareNote } from './use-compare-note';

interface KindsCardProps {
  readonly comparison: Comparison;
  readonly onList: (listed: Listed) => void;
}

/** What changed of those who are in both snapshots; one person may be counted in several lines. */
export function KindsCard({ comparison, onList }: KindsCardProps) {
  const styles = usePlainTableStyles();
  const { change: words } = useWords();
  const language = useLanguage();
  const note = useCompareNote(comparison);
  const noteOf = (row: number) => {
    const kind = changeKinds[row];
    const notes = changeNotes[language];
    return note({
      title: kind ? words.kinds[kind] : words.unchanged,
      figure: formatCount(kind ? comparison.counts[kind] : comparison.unchanged, language),
      measure: kind ? notes.kinds[kind] : notes.unchanged,
    });
  };
  const table = () => [
    [words.whatChanged, words.people],
    ...changeKinds.map((kind) => [words.kinds[kind], comparison.counts[kind]]),
    [words.unchanged, comparison.unchanged],
  ];
  const labels = comparison.fields.map((id) => findField(id)?.label[language] ?? id);
  const compared = words.compared(labels.join(', '));
  return (
    <SectionCard
      title={words.changesTitle}
      subtitle={[compared]}
      actions={<TableTools title={words.changesTitle} rows={table} />}
    >
      <PlainTable
        label={words.changesTitle}
        noteOf={noteOf}
        heads={[{ text: words.whatChanged }, { text: words.people, isNumber: true }]}
      >
        {changeKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row" className={mergeClasses(styles.cell, styles.rowHead)}>
              {words.kinds[kind]}
            </th>
            <FigureLink
              figure={formatCount(comparison.counts[kind], language)}
              label={words.kinds[kind]}
              onOpen={comparison.counts[kind] === 0 ? null : () => onList({ kind, title: words.kinds[kind] })}
            />
          </tr>
        ))}
        <tr>
          <th scope="row" className={mergeClasses(styles.cell, styles.rowHead)}>
            {words.unchanged}
          </th>
          <FigureLink
            figure={formatCount(comparison.unchanged, language)}
            label={words.unchanged}
            onOpen={null}
          />
        </tr>
      </PlainTable>
    </SectionCard>
  );
}
