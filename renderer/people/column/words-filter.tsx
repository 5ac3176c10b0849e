import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { useWords } from '../../state/window-store';
import type { SetCondition } from './asked-column';

const useStyles = makeStyles({ form: { display: 'grid', gap: '8px' } });

/** Texts that hold some words. */
export function WordsFilter({ column, onSet }: { column: PeopleColumn; onSet: SetCondition }) {
  const styles = useStyles();
  const words = useWords().peoplePage;
  const [text, setText] = useState('');
  const wanted = text.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '') onSet({ field: column.id, contains: wanted });
      }}
    >
      <Field label={words.contains}>
        <Input autoFocus value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabled={wanted === ''}>
        {words.apply}
      </Button>
    </form>
  );
}
