import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  label: { fontSize: '13px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  input: { width: '88px', fontVariantNumeric: 'tabular-nums' },
});

interface LabelledNumberProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number to type, within bounds; anything else is not taken. */
export function LabelledNumber({ label, value, least, most, onChange }: LabelledNumberProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className={styles.root}>
      <span className={styles.label}>{label}</span>
      <Input
        className={styles.input}
        size="small"
        type="number"
        min={least}
        max={most}
        value={typed ?? String(value)}
        onChange={(_event, { value: text }) => {
          const number = Number(text);
          const isTaken = text !== '' && Number.isInteger(number) && number >= least && number <= most;
          setTyped(isTaken ? null : text);
          if (isTaken) onChange(number);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
