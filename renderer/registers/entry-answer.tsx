import { Link, makeStyles, Select } from '@fluentui/react-components';
import type { EntryRow } from '../../shared/contract/registers';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({ select: { marginTop: '4px', maxWidth: '280px' } });

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
