import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LimitLines } from '../../shared/registers/limit-lines';
import { PlainTable } from './plain-table';
import { usePlainTableStyles } from './plain-table-styles';

const useStyles = makeStyles({
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The groups that exceed a limit; nothing where none does. */
export function LimitTable({ label, limit: { heads, lines } }: { label: string; limit: LimitLines }) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  if (lines.length === 0) return null;
  return (
    <PlainTable label={label} heads={heads}>
      {lines.map((line) => (
        <tr key={line.join('|')}>
          {line.map((text, at) => (
            <td
              key={at}
              className={mergeClasses(
                cells.cell,
                heads[at]?.isNumber === true && cells.number,
                at === line.length - 1 && styles.over,
              )}
            >
              {text}
            </td>
          ))}
        </tr>
      ))}
    </PlainTable>
  );
}
