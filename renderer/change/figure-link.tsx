import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePlainTableStyles } from '../components/plain-table-styles';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', color: tokens.colorBrandForegroundLink },
});

interface FigureLinkProps {
  readonly figure: string;
  /** What the figure counts, in words. */
  readonly label: string;
  /** Null: there is nobody to show. */
  readonly onOpen: (() => void) | null;
}

/** A figure of a table that leads to its people. */
export function FigureLink({ figure, label, onOpen }: FigureLinkProps) {
  const styles = usePlainTableStyles();
  const { link } = useStyles();
  return (
    <td className={mergeClasses(styles.cell, styles.number)} tabIndex={onOpen === null ? 0 : undefined}>
      {onOpen === null ? (
        figure
      ) : (
        <Link
          as="button"
          appearance="subtle"
          className={link}
          aria-label={`${label}: ${figure}`}
          onClick={onOpen}
        >
          {figure}
        </Link>
      )}
    </td>
  );
}
