import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    width: 'fit-content',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  choice: {
    minWidth: '36px',
    height: '30px',
    padding: '0 10px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
});

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly title?: string;
  readonly lang?: string;
  readonly isDisabled?: boolean;
}

interface ChoiceBarProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few choices side by side, one of them pressed. */
export function ChoiceBar<Value extends string>({ label, choices, chosen, onChoose }: ChoiceBarProps<Value>) {
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          lang={choice.lang}
          title={choice.title}
          disabled={choice.isDisabled}
          aria-pressed={choice.value === chosen}
          className={mergeClasses(styles.choice, choice.value === chosen && styles.chosen)}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
