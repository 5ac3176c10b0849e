import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../state/window-store';

const useStyles = makeStyles({
  note: {
    flex: 1,
    minHeight: 0,
    width: '100%',
    padding: '4px 6px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '21px',
    resize: 'none',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke2}` },
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '::placeholder': { color: tokens.colorNeutralForeground3 },
  },
});

/** A text of the user's own, kept when the field is left. */
export function NoteContent({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const styles = useStyles();
  const { boards: words } = useWords();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    setKnown(text);
    setTyped(text);
  }
  return (
    <textarea
      className={styles.note}
      aria-label={words.note}
      placeholder={words.notePlaceholder}
      maxLength={10_000}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => typed !== text && onChange(typed)}
    />
  );
}
