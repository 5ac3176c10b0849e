import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { NoteOf } from '../components/explanation/figure-note';
import { PlainTable } from '../components/plain-table';
import { scrolledTable, usePlainTableStyles } from '../components/plain-table-styles';
import { SectionCard } from '../components/section-card';
import { TableTools } from '../components/table-tools';

const useStyles = makeStyles({ scroll: { maxHeight: '420px', ...scrolledTable } });

interface ScrolledTableProps {
  readonly title: string;
  readonly subtitle?: readonly string[];
  readonly heads: readonly { readonly text: string; readonly isNumber?: boolean }[];
  /** The first cell of a row names it. */
  readonly lines: readonly (readonly string[])[];
  /** So many lines are drawn; the copied and the saved table have all. */
  readonly drawn?: number;
  readonly noteOf?: NoteOf;
}

/** A table of a card that scrolls within it, and goes to the clipboard. */
export function ScrolledTable({ title, subtitle = [], heads, lines, drawn, noteOf }: ScrolledTableProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  return (
    <SectionCard
      title={title}
      subtitle={subtitle}
      actions={<TableTools title={title} rows={() => [heads.map(({ text }) => text), ...lines]} />}
    >
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <PlainTable label={title} heads={heads} noteOf={noteOf}>
          {lines.slice(0, drawn).map(([name = '', ...others], index) => (
            <tr key={index}>
              <th scope="row" className={mergeClasses(cells.cell, cells.rowHead)}>
                {name}
              </th>
              {others.map((text, at) => (
                <td
                  key={at}
                  className={mergeClasses(cells.cell, heads[at + 1]?.isNumber && cells.number)}
                  tabIndex={noteOf && 0}
                >
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
