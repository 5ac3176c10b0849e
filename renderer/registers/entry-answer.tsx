import { Link, makeStyles, Select } from '@fluentui/react-components';
import type { EntryRow } from '../../shared/contract/registers';
import { useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({ select: { marginTop: '4px', maxWidth: '280px' } });

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

interface EntryAnswerProps {
  readonly row: EntryRow;
  readonly isOfPeople: boolean;
  readonly onRespond: (entry: number, about: number | string | null | undefined) => void;
}

/** Whom a doubtful entry is about: asked once, remembered, and taken back. */
export function EntryAnswer({ row, isOfPeople, onRespond }: EntryAnswerProps) {
  const styles = useStyles();
  const { registers: words } = useWords();
  const { entry, who, candidates, isAnswered } = row;
  if (isAnswered) {
    return (
      <>
        {' '}
        <Link inline onClick={() => onRespond(entry, undefined)}>
          {words.takeBackAnswer}
        </Link>
      </>
    );
  }
  if (candidates.length === 0) return null;
  const asked = isOfPeople ? words.whoIs(who) : words.whichUnitIs(who);
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={asked}
      value=""
      onChange={(_event, { value }) => {
        const chosen = candidates[Number(value)];
        if (value === 'nobody') onRespond(entry, null);
        else if (value !== '' && chosen) onRespond(entry, chosen.about);
      }}
    >
      <option value="">{asked}</option>
      {candidates.map(({ about, name }, at) => (
        <option key={about} value={String(at)}>
          {name}
        </option>
      ))}
      <option value="nobody">{isOfPeople ? words.nobodyOfThem : words.noneOfThem}</option>
    </Select>
  );
}
