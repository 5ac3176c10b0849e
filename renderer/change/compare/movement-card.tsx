import { mergeClasses } from '@fluentui/react-components';
import { categoryLabel } from '../../../shared/analysis/category-label';
import { movementLines, type Movement } from '../../../shared/analysis/change/movements';
import type { Comparison } from '../../../shared/contract/change';
import { changeNotes } from '../../../shared/text/change-notes';
import { formatDate } from '../../../shared/text/dates';
import { lineLabel, listedOf, reconciled } from '../../../shared/text/movement-words';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import { unitsGoneText } from '../../../shared/text/units-gone-text';
import type { NoteOf } from '../../components/explanation/figure-note';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useLanguage, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';
import { FigureLink } from '../figure-link';
import type { Listed } from './changed-list';
import { useCompareNote } from './use-compare-note';

type Line = (typeof movementLines)[number];

interface MovementCardProps {
  readonly comparison: Comparison;
  readonly onList: (listed: Listed) => void;
}

/** Start, rises, falls, end, by staff group: the layout of Biểu 8C-BTCTW. */
export function MovementCard({ comparison, onList }: MovementCardProps) {
  const styles = usePlainTableStyles();
  const { change: words } = useWords();
  const language = useLanguage();
  const groups = comparison.byStaffGroup.map((movement) => ({
    ...movement,
    label: categoryLabel('staff_group', movement.key ?? null, language),
  }));
  const { yearBefore } = comparison;
  /** Biểu 8C has the same period of the year before beside this one, and how they compare. */
  const heads = [
    words.line,
    yearBefore ? words.thisPeriod : words.total,
    ...(yearBefore ? [words.yearBefore, words.ofYearBefore] : []),
    ...groups.map(({ label }) => label),
  ];
  const before = (line: Line): string[] => {
    if (!yearBefore) return [];
    const [now, then] = [comparison.overall[line], yearBefore.overall[line]];
    const share = then === 0 ? '–' : formatShare(now / then, language);
    return [formatCount(then, language), share];
  };
  const table = () => [
    heads,
    ...movementLines.map((line) => [
      lineLabel(line, words),
      comparison.overall[line],
      ...before(line),
      ...groups.map((group) => group[line]),
    ]),
  ];
  const note = useCompareNote(comparison);
  const noteOf: NoteOf = (row, column) => {
    const line = movementLines[row];
    const compared = yearBefore && column > 1 && column <= 3;
    const movement = column === 1 ? comparison.overall : groups[column - (yearBefore ? 4 : 2)];
    if (line === undefined || (!compared && movement === undefined)) return null;
    const title = `${lineLabel(line, words)}, ${heads[column] ?? ''}`;
    const notes = changeNotes[language];
    if (compared)
      return note({
        ...{ title, figure: before(line)[column - 2] ?? '' },
        measure: column === 3 ? notes.ofYearBefore : notes.lines[line],
      });
    return note({
      ...{ title, figure: formatCount(movement?.[line] ?? 0, language), measure: notes.lines[line] },
      formula: line === 'end' && movement ? reconciled(movement, language) : undefined,
    });
  };
  const figure = (line: Line, column: Movement & { readonly label: string }) => {
    const kind = listedOf(line);
    const value = column.key;
    return (
      <FigureLink
        key={column.label}
        figure={formatCount(column[line], language)}
        label={`${lineLabel(line, words)}, ${column.label}`}
        onOpen={
          kind === null || column[line] === 0
            ? null
            : () =>
                onList({
                  kind,
                  title: `${words.kinds[kind]}, ${column.label}`,
                  ...(value !== undefined && { group: { field: 'staff_group' as const, value } }),
                })
        }
      />
    );
  };
  const gone = unitsGoneText(comparison, language);
  return (
    <SectionCard
      title={words.movementTitle}
      subtitle={[
        words.risesDivided,
        ...(gone === null ? [] : [gone]),
        ...(yearBefore
          ? [words.yearBeforeOf(formatDate(yearBefore.from, language), formatDate(yearBefore.to, language))]
          : []),
      ]}
      actions={<TableTools title={words.movementTitle} rows={table} />}
    >
      <PlainTable
        label={words.movementTitle}
        noteOf={noteOf}
        heads={heads.map((text, index) => ({ text, isNumber: index > 0 }))}
      >
        {movementLines.map((line) => (
          <tr key={line}>
            <th scope="row" className={mergeClasses(styles.cell, styles.rowHead)}>
              {lineLabel(line, words)}
            </th>
            {figure(line, { ...comparison.overall, label: words.total })}
            {before(line).map((text, index) => (
              <td key={index} className={mergeClasses(styles.cell, styles.number)} tabIndex={0}>
                {text}
              </td>
            ))}
            {groups.map((group) => figure(line, group))}
          </tr>
        ))}
      </PlainTable>
    </SectionCard>
  );
}
