import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ChartDatum, ChartTable } from '../../shared/charts/chart';

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
  readonly onPick: (datum: ChartDatum) => void;
}

/** The numbers of a chart; what a click on a bar does, the name of the row does here. */
export function FiguresTable({ table, caption, onPick }: FiguresTableProps) {
  const styles = useStyles();
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
              {dimension === null ? (
                name
              ) : (
                <Link as="button" appearance="subtle" onClick={() => onPick({ dimension, value })}>
                  {name}
                </Link>
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
