import { Link } from '@fluentui/react-components';
import { useWindowStore, useWords } from '../state/window-store';

/** Leads to the card of whom an entry is about, where the roster has them. */
export function PersonLink({ name, person }: { name: string; person: number | null }) {
  const { registers: words } = useWords();
  const { dispatch } = useWindowStore();
  if (person === null) return name;
  return (
    <Link
      inline
      title={words.openCard}
      onClick={() => {
        dispatch({ type: 'people-wanted', wanted: null });
        dispatch({ type: 'people-view-changed', change: { card: { person, row: person - 1 } } });
      }}
    >
      {name}
    </Link>
  );
}
