import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  label: { fontSize: '13px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

interface LabelledSelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly isDisabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A small list to choose from, its name before it. */
export function LabelledSelect<Value extends string>({
  label,
  options,
  chosen,
  isDisabled = false,
  onChoose,
}: LabelledSelectProps<Value>) {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        value={chosen}
        disabled={isDisabled}
        onChange={(_event, { value }) => {
          const option = options.find((each) => each.value === value);
          if (option) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </span>
  );
}
