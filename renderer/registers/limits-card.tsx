import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { categoryLabel } from '../../shared/analysis/category-label';
import type { LimitRow } from '../../shared/contract/registers';
import type { RegisterLimit } from '../../shared/registers/register';
import { formatCount } from '../../shared/text/numbers';
import { PlainTable } from '../components/plain-table';
import { usePlainTableStyles } from '../components/plain-table-styles';
import { SectionCard } from '../components/section-card';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The groups that exceed a limit, and how many keep to it. */
export function LimitsCard({ limit, rows }: { limit: RegisterLimit; rows: readonly LimitRow[] }) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const words = useWords().registers;
  const language = useLanguage();
  const library = useLibrary();
  const over = rows.filter(({ exceeds }) => exceeds);
  const all = formatCount(rows.length, language);
  const summary =
    over.length === 0 ? words.limitsNone(all) : words.limitsOver(formatCount(over.length, language), all);
  const number = mergeClasses(cells.cell, cells.number);
  return (
    <SectionCard title={limit.label[language]} subtitle={[summary, limit.basis[language]]}>
      {over.length > 0 && (
        <PlainTable
          label={limit.label[language]}
          heads={[
            ...limit.per.map((dimension) => ({
              text: library.dimensions.find(({ id }) => id === dimension)?.label[language] ?? dimension,
            })),
            { text: words.year },
            ...[words.counted, words.among, words.allowed, words.exceeds].map((text) => ({
              text,
              isNumber: true,
            })),
          ]}
        >
          {over.map((row) => (
            <tr key={[...row.groups, row.year].join('|')}>
              {row.groups.map((group, index) => (
                <td key={limit.per[index]} className={cells.cell}>
                  {categoryLabel(limit.per[index] ?? '', group, language, library)}
                </td>
              ))}
              <td className={cells.cell}>{row.year}</td>
              <td className={number}>{formatCount(row.counted, language)}</td>
              <td className={number}>{formatCount(row.among, language)}</td>
              <td className={number}>{formatCount(row.allowed, language)}</td>
              <td className={mergeClasses(number, styles.over)}>
                {formatCount(row.counted - row.allowed, language)}
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
    </SectionCard>
  );
}
