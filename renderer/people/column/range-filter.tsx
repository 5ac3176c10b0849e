import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { useWords } from '../../state/window-store';
import type { SetCondition } from './asked-column';
import { parseEnd, rangeCondition } from './range-condition';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px' },
  ends: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  input: { minWidth: 0 },
});

/** Numbers or days between two ends. */
export function RangeFilter({ column, onSet }: { column: PeopleColumn; onSet: SetCondition }) {
  const styles = useStyles();
  const words = useWords().peoplePage;
  const [typed, setTyped] = useState({ from: '', to: '' });
  const from = parseEnd(column, typed.from);
  const to = parseEnd(column, typed.to);
  const found = from === null || to === null ? null : rangeCondition(column, from, to);
  const isDate = column.type === 'date';
  const wrong = isDate ? words.dateInvalid : words.numberInvalid;
  const upper = column.id === 'age' ? words.below : words.to;
  const ends = [
    { end: 'from', label: words.from, value: from },
    { end: 'to', label: upper, value: to },
  ] as const;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (found) onSet(found);
      }}
    >
      <div className={styles.ends}>
        {ends.map(({ end, label, value }) => (
          <Field key={end} label={label} validationMessage={value === null ? wrong : undefined}>
            <Input
              autoFocus={end === 'from'}
              className={styles.input}
              input={{ size: 10 }}
              inputMode={isDate ? 'text' : 'decimal'}
              placeholder={isDate ? words.dateHint : undefined}
              value={typed[end]}
              onChange={(_event, { value: text }) => setTyped({ ...typed, [end]: text })}
            />
          </Field>
        ))}
      </div>
      <Button type="submit" appearance="primary" disabled={found === null}>
        {words.apply}
      </Button>
    </form>
  );
}
