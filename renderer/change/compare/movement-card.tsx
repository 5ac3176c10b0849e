import { mergeClasses } from '@fluentui/react-components';
import { categoryLabel } from '../../../shared/analysis/category-label';
import type { Movement } from '../../../shared/analysis/change/movements';
import type { Comparison } from '../../../shared/contract/change';
import { formatCount } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useLanguage, useWords } from '../../state/window-store';
import { TableTools } from '../../components/table-tools';
import { FigureLink } from '../figure-link';
import type { Listed } from './changed-list';

const lines = ['start', 'joined', 'movedIn', 'retired', 'left', 'movedOut', 'end'] as const;
export const listedLines = { joined: 'joined', retired: 'retired', left: 'left' } as const;

interface MovementCardProps {
  readonly comparison: Comparison;
  readonly onList: (listed: Listed) => void;
}

/** Start, rises, falls, end, by staff group: the layout of Biểu 8C-BTCTW. */
export function MovementCard({ comparison, onList }: MovementCardProps) {
  const styles = usePlainTableStyles();
  const { change: words } = useWords();
  const language = useLanguage();
  const columns: readonly (Movement & { readonly label: string })[] = [
    { ...comparison.overall, label: words.total },
    ...comparison.byStaffGroup.map((movement) => ({
      ...movement,
      label: categoryLabel('staff_group', movement.key ?? null, language),
    })),
  ];
  const table = () => [
    [words.line, ...columns.map(({ label }) => label)],
    ...lines.map((line) => [words[line], ...columns.map((column) => column[line])]),
  ];
  return (
    <SectionCard
      title={words.movementTitle}
      actions={<TableTools title={words.movementTitle} rows={table} />}
    >
      <PlainTable
        label={words.movementTitle}
        heads={[{ text: words.line }, ...columns.map(({ label }) => ({ text: label, isNumber: true }))]}
      >
        {lines.map((line) => (
          <tr key={line}>
            <th scope="row" className={mergeClasses(styles.cell, styles.rowHead)}>
              {words[line]}
            </th>
            {columns.map((column) => {
              const kind = line in listedLines ? listedLines[line as keyof typeof listedLines] : null;
              const value = column.key;
              return (
                <FigureLink
                  key={column.label}
                  figure={formatCount(column[line], language)}
                  label={`${words[line]}, ${column.label}`}
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
            })}
          </tr>
        ))}
      </PlainTable>
    </SectionCard>
  );
}
