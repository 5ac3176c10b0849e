import { categoryLabel } from '../../../shared/analysis/category-label';
import { leaving } from '../../../shared/analysis/projection/leaving';
import type { Projection } from '../../../shared/contract/projection';
import { changeNotes } from '../../../shared/text/change-notes';
import { formatCount } from '../../../shared/text/numbers';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';
import { ScrolledTable } from '../scrolled-table';
import { useProjectionNote } from './use-projection-note';

/** Retirements by the chosen dimension, year by year. */
export function GroupsTable({ projection }: { projection: Projection }) {
  const { change: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const { by, groups, years } = projection;
  const label = library.dimensions.find(({ id }) => id === by)?.label[language] ?? by;
  const isOverdue = projection.overdue > 0;
  const heads = [
    ...[label, words.people, ...(isOverdue ? [words.overdueHead] : [])],
    ...[...years.map(({ year }) => String(year)), words.total],
  ];
  const lines = groups.map((group) => [
    categoryLabel(by, group.key, language, library),
    ...[group.people, ...(isOverdue ? [group.overdue] : []), ...group.retired, leaving(group)].map((figure) =>
      formatCount(figure, language),
    ),
  ]);
  const note = useProjectionNote();
  const measureOf = (column: number): string => {
    const notes = changeNotes[language];
    if (column === 1) return notes.peopleOfGroup;
    if (isOverdue && column === 2) return notes.yearColumns.overdue;
    return column === heads.length - 1 ? notes.retiringTotal : notes.retiringOf(heads[column] ?? '');
  };
  return (
    <ScrolledTable
      title={`${words.retiringTitle}: ${label}`}
      heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}
      lines={lines}
      noteOf={(row, column) =>
        note(
          `${heads[column] ?? ''}, ${lines[row]?.[0] ?? ''}`,
          lines[row]?.[column] ?? '',
          measureOf(column),
        )
      }
    />
  );
}
