import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleListRegular } from '@fluentui/react-icons';
import type { ChartTable } from '../../shared/charts/chart';
import { useWords } from '../state/window-store';
import type { MarkActions } from './use-marks';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '13px', lineHeight: '18px' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: {
    padding: '4px 8px',
    textAlign: 'right',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    ':first-child': { textAlign: 'left' },
  },
  people: { minWidth: '24px', width: '24px', height: '20px', marginLeft: '4px', padding: 0 },
  cell: {
    padding: '3px 8px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { textAlign: 'left' },
  },
});

interface FiguresTableProps {
  readonly table: ChartTable;
  readonly caption: string;
  readonly marks?: MarkActions;
}

/** The numbers of a chart; what a click on a bar does, the name of the row does here; the sign beside it shows its people. */
export function FiguresTable({ table, caption, marks }: FiguresTableProps) {
  const styles = useStyles();
  const words = useWords().peoplePage;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {table.head.map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ dimension, value, cells: [name = '', ...numbers] }) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {dimension === null || marks === undefined || marks.isOfDrawing ? (
                name
              ) : (
                <>
                  <Link
                    as="button"
                    appearance="subtle"
                    onClick={({ currentTarget }) => marks.onPick({ dimension, value }, currentTarget)}
                  >
                    {name}
                  </Link>
                  {marks.onPeople && (
                    <Button
                      role="link"
                      size="small"
                      appearance="subtle"
                      className={styles.people}
                      icon={<PeopleListRegular fontSize={16} />}
                      aria-label={words.showListOf(name)}
                      title={words.showList}
                      onClick={() => marks.onPeople?.({ dimension, value })}
                    />
                  )}
                </>
              )}
            </th>
            {numbers.map((number, index) => (
              <td key={index} className={styles.cell}>
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
