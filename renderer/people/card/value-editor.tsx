import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { notRecorded } from '../../../shared/analysis/category-label';
import { everybody } from '../../../shared/analysis/condition';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { PersonValue } from '../../../shared/contract/people';
import { useQuery } from '../../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { typedOf, valueOfTyped } from './typed-value';

const mostSuggested = 500;
/** Texts that several people share, which are better chosen than typed. */
const shared: ReadonlySet<string> = new Set([
  'unit',
  'department',
  'position',
  'specialisation',
  'rank',
  'religion',
  'training_institution',
  'training_mode',
]);

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '8px',
    margin: '6px 0',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', alignItems: 'center', gap: '8px' },
  hint: { flex: 1, fontSize: '12px', color: tokens.colorNeutralForeground2 },
});

interface ValueEditorProps {
  readonly column: PeopleColumn;
  readonly value: PersonValue;
  readonly onSave: (value: PersonValue, reason: string) => void;
  readonly onCancel: () => void;
}

/** The right value and why it is right. */
export function ValueEditor({ column, value, onSave, onCancel }: ValueEditorProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { peoplePage } = words;
  const { state } = useWindowStore();
  const listId = useId();
  const [typed, setTyped] = useState(typedOf(column, value, language));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { data } = useQuery(
    'dimension.values',
    shared.has(column.id)
      ? { asOf: state.asOf, filter: everybody, of: column.id, search: '', limit: mostSuggested }
      : null,
    state.rosterVersion,
  );
  const next = valueOfTyped(column, typed);
  const wrong = column.type === 'date' ? peoplePage.dateInvalid : peoplePage.numberInvalid;
  const save = (): void => {
    setTried(true);
    if (next !== undefined && reason.trim() !== '') onSave(next, reason.trim());
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={peoplePage.newValue} validationMessage={next === undefined ? wrong : undefined}>
        {column.categories ? (
          <Select autoFocus value={typed} onChange={(_event, { value: text }) => setTyped(text)}>
            <option value="">{notRecorded[language]}</option>
            {column.categories.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[language]}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            autoFocus
            value={typed}
            list={data === null ? undefined : listId}
            placeholder={column.type === 'date' ? peoplePage.dateHint : notRecorded[language]}
            onChange={(_event, { value: text }) => setTyped(text)}
          />
        )}
      </Field>
      {data !== null && (
        <datalist id={listId}>
          {data.values.map(({ value: known }) => known !== null && <option key={known} value={known} />)}
        </datalist>
      )}
      <Field
        label={peoplePage.reason}
        required
        validationMessage={isTried && reason.trim() === '' ? peoplePage.reasonNeeded : undefined}
      >
        <Input
          value={reason}
          maxLength={500}
          placeholder={peoplePage.reasonHint}
          onChange={(_event, { value: text }) => setReason(text)}
        />
      </Field>
      <div className={styles.buttons}>
        <span className={styles.hint}>{peoplePage.fileUnchanged}</span>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button size="small" type="submit" appearance="primary">
          {peoplePage.save}
        </Button>
      </div>
    </form>
  );
}
