import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { forms } from '../../shared/forms/forms';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  side: {
    width: '248px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    overflowY: 'auto',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  blank: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  form: {
    width: '100%',
    display: 'grid',
    gap: '2px',
    padding: '8px 10px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '13px',
    lineHeight: '18px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  code: { fontWeight: tokens.fontWeightSemibold },
  label: { color: tokens.colorNeutralForeground2 },
});

interface FormListProps {
  readonly chosen: string | null;
  readonly onChoose: (form: string) => void;
  readonly onBlank: (path: string) => void;
}

/** The official forms, and where a blank one is given. */
export function FormList({ chosen, onChoose, onBlank }: FormListProps) {
  const styles = useStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const choose = async (): Promise<void> => {
    const [path] = (await window.desktop.chooseRosters('files')) ?? [];
    if (path !== undefined) onBlank(path);
  };
  return (
    <div className={mergeClasses(styles.side, 'for-the-hand')}>
      <section className={styles.blank} aria-labelledby="blank-form">
        <h2 id="blank-form" className={styles.heading}>
          {words.blank}
        </h2>
        <p className={styles.hint}>{words.blankHint}</p>
        <Button icon={<DocumentAddRegular />} onClick={() => void choose()}>
          {words.chooseBlank}
        </Button>
      </section>
      <h2 className={styles.heading}>{words.official}</h2>
      <ul className={styles.list}>
        {forms.map(({ id, code, label, about }) => (
          <li key={id}>
            <button
              type="button"
              title={about[language]}
              aria-current={id === chosen ? 'true' : undefined}
              className={mergeClasses(styles.form, id === chosen && styles.chosen)}
              onClick={() => onChoose(id)}
            >
              <span className={styles.code}>{code}</span>
              <span className={styles.label}>{label[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
