import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { languages } from '../../shared/text/language';
import { useChangeSettings } from '../state/use-settings';
import { useLanguage, useWords } from '../state/window-store';

const names = { vi: 'Tiếng Việt', en: 'English' } as const;

const useStyles = makeStyles({
  group: {
    display: 'flex',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  choice: {
    minWidth: '36px',
    height: '30px',
    padding: '0 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
});

export function LanguageSwitch() {
  const styles = useStyles();
  const words = useWords();
  const current = useLanguage();
  const change = useChangeSettings();
  return (
    <div className={styles.group} role="group" aria-label={words.language}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={names[language]}
          aria-pressed={language === current}
          className={mergeClasses(styles.choice, language === current && styles.chosen)}
          onClick={() => change({ language })}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
