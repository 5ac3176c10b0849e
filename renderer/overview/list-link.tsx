import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { PeopleListRegular } from '@fluentui/react-icons';
import type { Condition } from '../../shared/analysis/condition';
import { showPeople } from '../state/people-wanted';
import { useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  button: {
    width: '24px',
    minWidth: '24px',
    height: '24px',
    padding: 0,
    opacity: 0,
    ':focus-visible': { opacity: 1 },
  },
});

interface ListLinkProps {
  readonly condition: Condition;
  /** Whom the condition means, in words. */
  readonly title: string;
  readonly className?: string;
}

/** Leads from a figure to the people behind it; seen where the pointer or the focus is. */
export function ListLink({ condition, title, className }: ListLinkProps) {
  const styles = useStyles();
  const words = useWords().peoplePage;
  const { dispatch } = useWindowStore();
  return (
    <Button
      // It goes to another page; the figure itself is the button that filters.
      role="link"
      size="small"
      appearance="subtle"
      className={mergeClasses(styles.button, className)}
      icon={<PeopleListRegular fontSize={16} />}
      aria-label={words.showListOf(title)}
      title={words.showList}
      data-list
      onClick={() => dispatch(showPeople(condition, title))}
    />
  );
}
