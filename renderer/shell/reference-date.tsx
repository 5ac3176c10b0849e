import {
  Button,
  Field,
  Input,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { today } from '../../shared/text/dates';
import { useWindowStore, useWords } from '../state/window-store';
import { dayAfter, parseTypedDate, typedDate } from '../state/typed-date';

const useStyles = makeStyles({
  date: { display: 'flex', alignItems: 'center', gap: '8px' },
  label: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  input: { width: '124px', fontVariantNumeric: 'tabular-nums' },
});

/**
 * The day ages are reckoned at, typed as Vietnamese forms write it. The system's own date field would follow the
 * language of Windows and show month before day on an English machine.
 */
export function ReferenceDate({ statedDate }: { statedDate: string | null }) {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch } = useWindowStore();
  const shown = state.asOf ?? statedDate ?? today();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && parseTypedDate(typed) === null;

  const choose = (asOf: string | null): void => {
    setTyped(null);
    if (asOf !== state.asOf) dispatch({ type: 'date-chosen', asOf });
  };
  const commit = (): void => {
    if (typed === null) return;
    const asOf = parseTypedDate(typed);
    if (asOf !== null) choose(asOf === statedDate ? null : asOf);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') setTyped(null);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      choose(dayAfter(shown, event.key === 'ArrowUp' ? 1 : -1));
    }
  };
  return (
    <div className={styles.date}>
      <label className={styles.label} htmlFor="reference-date">
        {words.asOf}
      </label>
      <Field
        validationState={isWrong ? 'error' : 'none'}
        validationMessage={isWrong ? words.asOfInvalid : null}
      >
        <Input
          id="reference-date"
          className={styles.input}
          value={typed ?? typedDate(shown)}
          title={words.asOfHint}
          inputMode="numeric"
          data-settled={typed === null ? true : undefined}
          onChange={(_event, { value }) => setTyped(value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
      </Field>
      <DateChoices statedDate={statedDate} onChoose={choose} />
    </div>
  );
}

function DateChoices({
  statedDate,
  onChoose,
}: {
  statedDate: string | null;
  onChoose: (asOf: string | null) => void;
}) {
  const words = useWords();
  const now = today();
  const year = Number(now.slice(0, 4));
  const ends = [`${year}-12-31`, `${year}-06-30`, `${year - 1}-12-31`];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<CalendarLtrRegular />}
          aria-label={words.asOfChoices}
          title={words.asOfChoices}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {statedDate !== null && (
            <MenuItem onClick={() => onChoose(null)}>{words.asOfStated(typedDate(statedDate))}</MenuItem>
          )}
          <MenuItem onClick={() => onChoose(now)}>{words.asOfToday(typedDate(now))}</MenuItem>
          {ends.map((date) => (
            <MenuItem key={date} onClick={() => onChoose(date)}>
              {typedDate(date)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
