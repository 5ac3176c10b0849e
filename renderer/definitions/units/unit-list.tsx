import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatCount } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { scrolledTable, usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { TableTools } from '../../components/table-tools';
import { useLanguage, useWords } from '../../state/window-store';

const useStyles = makeStyles({ scroll: { maxHeight: '240px', ...scrolledTable } });

interface UnitListProps {
  readonly title: string;
  readonly subtitle?: readonly string[];
  readonly units: readonly { readonly unit: string; readonly people: number }[];
}

/** Units and how many people they have. */
export function UnitList({ title, subtitle = [], units }: UnitListProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { units: words } = useWords();
  const language = useLanguage();
  const heads = [words.unit, words.people];
  return (
    <SectionCard
      title={title}
      subtitle={subtitle}
      actions={
        <TableTools title={title} rows={() => [heads, ...units.map(({ unit, people }) => [unit, people])]} />
      }
    >
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <PlainTable label={title} heads={heads.map((text, at) => ({ text, isNumber: at > 0 }))}>
          {units.map(({ unit, people }) => (
            <tr key={unit}>
              <th scope="row" className={mergeClasses(cells.cell, cells.rowHead)}>
                {unit}
              </th>
              <td className={mergeClasses(cells.cell, cells.number)}>{formatCount(people, language)}</td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </SectionCard>
  );
}
