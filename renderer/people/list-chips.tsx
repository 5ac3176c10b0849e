import {
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
} from '@fluentui/react-components';
import { PeopleListRegular } from '@fluentui/react-icons';
import { conditionWords } from '../../shared/analysis/condition-words';
import { formatCount } from '../../shared/text/numbers';
import { useWording } from '../state/library-context';
import { withCondition } from '../state/people-view';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
});

/** Whom a figure led to, and what was set in the heads of columns; a click takes it away. */
export function ListChips({ found }: { found: number | null }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const wording = useWording();
  const { state, dispatch } = useWindowStore();
  const { peopleWanted, peopleView } = state;
  const { conditions } = peopleView;
  if (peopleWanted === null && conditions.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {peopleWanted !== null && (
        <Chip
          label={
            found === null
              ? peopleWanted.title
              : words.peoplePage.wanted(peopleWanted.title, formatCount(found, language))
          }
          hint={words.peoplePage.showAll}
          isWanted
          onRemove={() => dispatch({ type: 'people-wanted', wanted: null })}
        />
      )}
      {conditions.map(({ column, condition }) => (
        <Chip
          key={column}
          label={conditionWords(condition, wording)}
          hint={words.removeFilter}
          onRemove={() =>
            dispatch({
              type: 'people-view-changed',
              change: { conditions: withCondition(conditions, column, null) },
            })
          }
        />
      ))}
    </ul>
  );
}

interface ChipProps {
  readonly label: string;
  readonly hint: string;
  readonly isWanted?: boolean;
  readonly onRemove: () => void;
}

function Chip({ label, hint, isWanted = false, onRemove }: ChipProps) {
  return (
    <li>
      <InteractionTag appearance="brand" size="small">
        <InteractionTagPrimary
          hasSecondaryAction
          {...(isWanted && { icon: <PeopleListRegular />, 'data-testid': 'people-wanted' })}
          title={hint}
          onClick={onRemove}
        >
          {label}
        </InteractionTagPrimary>
        <InteractionTagSecondary aria-label={hint} onClick={onRemove} />
      </InteractionTag>
    </li>
  );
}
