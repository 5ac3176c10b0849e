import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { SettingName } from '../../shared/contract/settings';
import { usePolicy } from '../state/policy-context';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr 220px',
    columnGap: '16px',
    alignItems: 'center',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { display: 'flex', alignItems: 'center', gap: '6px', fontWeight: tokens.fontWeightSemibold },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SettingLineProps<Value extends string> {
  readonly name: SettingName;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One setting: its name, what it means, what it can be. */
export function SettingLine<Value extends string>(props: SettingLineProps<Value>) {
  const { name, choices, chosen, onChoose } = props;
  const styles = useStyles();
  const words = useWords().settings;
  const id = useId();
  const isFixed = usePolicy().fixed.includes(name);
  const hint = isFixed ? words.fixed : words.hints[name];
  return (
    <div className={styles.line}>
      <div>
        <label htmlFor={id} className={styles.name}>
          {words.names[name]}
          {isFixed && <LockClosedRegular aria-hidden />}
        </label>
        {hint !== undefined && (
          <div id={`${id}-hint`} className={styles.hint}>
            {hint}
          </div>
        )}
      </div>
      <Select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={chosen}
        disabled={isFixed}
        onChange={(_event, { value }) => {
          const choice = choices.find((each) => each.value === value);
          if (choice) onChoose(choice.value);
        }}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}
