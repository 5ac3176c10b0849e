import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useWords } from '../../state/window-store';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'flex-end', paddingBottom: '8px' },
  field: { flex: '1 1 170px', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  buttons: { display: 'flex', gap: '6px' },
});

export interface LineField<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** One of these. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** What may be meant. */
  readonly known?: readonly string[];
  readonly hint?: string;
  /** Null: it is right; else what is wrong. */
  readonly check: (text: string) => string | null;
}

interface LineFormProps<Key extends string> {
  readonly label: string;
  readonly fields: readonly LineField<Key>[];
  readonly saved: Readonly<Record<Key, string>>;
  readonly onSave: (line: Readonly<Record<Key, string>>) => void;
  readonly onCancel: () => void;
}

/** One line of a table of units, to write or to change. */
export function LineForm<Key extends string>({ label, fields, saved, onSave, onCancel }: LineFormProps<Key>) {
  const styles = useStyles();
  const { units: words } = useWords();
  const [line, setLine] = useState(saved);
  const [isTried, setIsTried] = useState(false);
  const id = useId();
  const faults = fields.map(({ key, check }) => check(line[key].trim()));
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (faults.every((fault) => fault === null)) onSave(line);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {fields.map(({ key, label: name, choices, known, hint }, at) => (
        <Field
          key={key}
          label={name}
          className={styles.field}
          validationMessage={isTried ? (faults[at] ?? null) : null}
        >
          {choices ? (
            <Select
              className={styles.input}
              value={line[key]}
              onChange={(_event, { value }) => setLine({ ...line, [key]: value })}
            >
              {choices.map(({ value, label: text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </Select>
          ) : (
            <Input
              className={styles.input}
              value={line[key]}
              maxLength={500}
              placeholder={hint}
              list={known ? `${id}${key}` : undefined}
              ref={(input) => {
                if (at === 0 && input && document.activeElement?.closest('form') !== input.form)
                  input.focus();
              }}
              onChange={(_event, { value }) => setLine({ ...line, [key]: value })}
            />
          )}
          {known && (
            <datalist id={`${id}${key}`}>
              {known.map((unit) => (
                <option key={unit} value={unit} />
              ))}
            </datalist>
          )}
        </Field>
      ))}
      <span className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </span>
    </form>
  );
}
