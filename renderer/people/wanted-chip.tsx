import {
  Button,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
} from '@fluentui/react-components';
import { FilterAddRegular, PeopleListRegular } from '@fluentui/react-icons';
import { formatCount } from '../../shared/text/numbers';
import { withAll } from '../state/filter';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  group: { display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0 },
  tag: { minWidth: 0, maxWidth: '560px' },
  primary: { minWidth: 0 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Whom a figure led to; a click takes the group away, or makes it a part of the window's filter. */
export function WantedChip({ found }: { found: number | null }) {
  const styles = useStyles();
  const words = useWords().peoplePage;
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const { peopleWanted, filter } = state;
  if (peopleWanted === null) return null;
  const { title, condition } = peopleWanted;
  const leave = (): void => dispatch({ type: 'people-wanted', wanted: null });
  return (
    <span className={styles.group}>
      <InteractionTag appearance="brand" size="small" className={styles.tag}>
        <InteractionTagPrimary
          hasSecondaryAction
          icon={<PeopleListRegular />}
          className={styles.primary}
          primaryText={{
            children: found === null ? title : words.wanted(title, formatCount(found, language)),
            className: styles.text,
          }}
          title={`${title} · ${words.showAll}`}
          data-testid="people-wanted"
          onClick={leave}
        />
        <InteractionTagSecondary aria-label={words.showAll} onClick={leave} />
      </InteractionTag>
      <Button
        size="small"
        appearance="subtle"
        icon={<FilterAddRegular />}
        title={words.filterByGroupHint}
        onClick={() =>
          dispatch({ type: 'filter-changed', filter: withAll(filter, condition), leaves: 'wanted' })
        }
      >
        {words.filterByGroup}
      </Button>
    </span>
  );
}
