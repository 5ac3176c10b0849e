import { Button, makeStyles } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { Condition } from '../../shared/analysis/condition';
import type { AskedFigure } from '../components/explanation/asked-explanation';
import type { ExplainedControl } from '../components/explanation/use-explained';
import { FigureTile } from '../components/figure-tile';
import { showPeople } from '../state/people-wanted';
import { useWindowStore, useWords } from '../state/window-store';
import { ListLink } from './list-link';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    display: 'grid',
    '&:hover [data-list]': { opacity: 1 },
    '&:focus-within [data-list]': { opacity: 1 },
  },
  /** Beside the figure, which is short: the lines below it may be as long as the tile. */
  list: { position: 'absolute', right: '4px', top: '49px' },
  explain: {
    position: 'absolute',
    right: '28px',
    top: '49px',
    width: '24px',
    minWidth: '24px',
    height: '24px',
    padding: 0,
    opacity: 0,
  },
});

interface TileProps {
  readonly name: string;
  readonly figure: string;
  readonly detail: string;
  readonly note?: string | undefined;
  /** What it means. */
  readonly asked: AskedFigure;
  /** Whom it counts; null: nobody can be shown. */
  readonly people: Condition | null;
  readonly explaining: ExplainedControl<AskedFigure>;
  readonly isChosen?: boolean;
  /** Filters; absent: it shows its people. */
  readonly onChoose?: (() => void) | undefined;
}

/** A headline figure: a click filters, with Ctrl it shows the people, F1 and the resting pointer explain it. */
export function Tile({ name, asked, people, explaining, onChoose, ...figure }: TileProps) {
  const styles = useStyles();
  const words = useWords();
  const { dispatch } = useWindowStore();
  const open = people === null ? undefined : () => void dispatch(showPeople(people, name));
  return (
    <li
      className={styles.item}
      onMouseEnter={({ currentTarget }) => explaining.rest(asked, currentTarget)}
      onMouseLeave={explaining.leave}
    >
      <FigureTile
        {...figure}
        name={name}
        onChoose={onChoose ?? open}
        onPeople={open}
        onExplain={(element) => explaining.pin(asked, element)}
      />
      <Button
        size="small"
        appearance="subtle"
        className={styles.explain}
        icon={<InfoRegular fontSize={16} />}
        aria-label={`${words.breakdown.explain}: ${name}`}
        title={`${words.breakdown.explain} (F1)`}
        data-list
        onClick={(event) => explaining.pin(asked, event.currentTarget)}
      />
      {people !== null && <ListLink condition={people} title={name} className={styles.list} />}
    </li>
  );
}
