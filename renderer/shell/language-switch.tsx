import { languages } from '../../shared/text/language';
import { ChoiceBar } from '../components/choice-bar';
import { useChangeSettings } from '../state/use-settings';
import { useLanguage, useWords } from '../state/window-store';

const names = { vi: 'Tiếng Việt', en: 'English' } as const;

export function LanguageSwitch() {
  const words = useWords();
  const current = useLanguage();
  const change = useChangeSettings();
  return (
    <ChoiceBar
      label={words.language}
      choices={languages.map((language) => ({
        value: language,
        label: language.toUpperCase(),
        title: names[language],
        lang: language,
      }))}
      chosen={current}
      onChoose={(language) => change({ language })}
    />
  );
}
