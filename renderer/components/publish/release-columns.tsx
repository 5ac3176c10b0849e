import { Badge, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReleasePreview } from '../../../shared/contract/results';
import { releaseMessages } from '../../../shared/text/release-messages';
import { useLastAnswer } from '../../engine/use-last-answer';
import type { Query } from '../../engine/use-query';
import { useLanguage } from '../../state/window-store';

const useStyles = makeStyles({
  group: { margin: '8px 0 0', padding: 0, border: 0 },
  legend: { padding: 0, fontSize: '14px', fontWeight: tokens.fontWeightSemibold },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    maxHeight: '148px',
    overflowY: 'auto',
    padding: 0,
    margin: 0,
    listStyle: 'none',
  },
  column: { display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0 },
});

interface ReleaseColumnsProps {
  readonly query: Query<ReleasePreview>;
  /** What was chosen here; null: the usual ones. It holds at once, before the preview follows. */
  readonly keep: readonly string[] | null;
  readonly onChoose: (columns: readonly string[]) => void;
}

/** Which columns leave; those that were chosen and had to be dropped say so. */
export function ReleaseColumns({ query: { data }, keep, onChoose }: ReleaseColumnsProps) {
  const styles = useStyles();
  const words = releaseMessages[useLanguage()];
  const columns = useLastAnswer(data)?.columns ?? [];
  const chosen = keep ?? columns.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.columns}</legend>
      <ul className={styles.columns}>
        {columns.map(({ id, label, isSensitive, isDropped }) => (
          <li key={id} className={styles.column}>
            <Checkbox
              label={label}
              checked={chosen.includes(id)}
              onChange={(_event, { checked }) =>
                onChoose(checked === true ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
            {isSensitive && <Badge appearance="tint">{words.sensitive}</Badge>}
            {isDropped && chosen.includes(id) && (
              <Badge appearance="tint" color="warning">
                {words.dropped}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
