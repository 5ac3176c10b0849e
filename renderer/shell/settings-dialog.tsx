import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  SpinButton,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { highestThreshold, isThreshold } from '../../shared/analysis/disclosure/hidden-cells';
import { languages } from '../../shared/text/language';
import { formatCount } from '../../shared/text/numbers';
import { settingsMessages } from '../../shared/text/settings-messages';
import { useChangeSettings } from '../state/use-settings';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  content: { display: 'grid', gap: '16px' },
  threshold: { width: '120px' },
});

const leastThreshold = 2;
const themes = ['system', 'light', 'dark'] as const;
const names = { vi: 'Tiếng Việt', en: 'English' } as const;

/** What holds for this user in every workspace; every change is kept at once. */
export function SettingsDialog() {
  const styles = useStyles();
  const all = useWords();
  const language = useLanguage();
  const words = settingsMessages[language];
  const { settings } = useWindowStore().state;
  const change = useChangeSettings();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && !isThreshold(Number(typed));
  const set = (text: string): void => {
    const threshold = Number(text);
    setTyped(isThreshold(threshold) ? null : text);
    if (isThreshold(threshold)) change({ publicThreshold: threshold });
  };
  return (
    <Dialog onOpenChange={() => setTyped(null)}>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SettingsRegular />} aria-label={words.title} title={words.title} />
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label={all.language}>
              <RadioGroup
                layout="horizontal"
                value={language}
                onChange={(_event, { value }) => {
                  const chosen = languages.find((each) => each === value);
                  if (chosen) change({ language: chosen });
                }}
              >
                {languages.map((each) => (
                  <Radio key={each} value={each} label={names[each]} />
                ))}
              </RadioGroup>
            </Field>
            <Field label={all.theme}>
              <RadioGroup
                layout="horizontal"
                value={settings.theme}
                onChange={(_event, { value }) => {
                  const chosen = themes.find((each) => each === value);
                  if (chosen) change({ theme: chosen });
                }}
              >
                {themes.map((each) => (
                  <Radio key={each} value={each} label={all.themes[each]} />
                ))}
              </RadioGroup>
            </Field>
            <Field
              label={words.threshold}
              hint={words.thresholdHint}
              validationMessage={
                isWrong
                  ? words.thresholdInvalid(
                      formatCount(leastThreshold, language),
                      formatCount(highestThreshold, language),
                    )
                  : undefined
              }
            >
              <SpinButton
                className={styles.threshold}
                min={leastThreshold}
                max={highestThreshold}
                value={typed === null ? settings.publicThreshold : null}
                displayValue={typed ?? String(settings.publicThreshold)}
                onChange={(_event, { value, displayValue }) => set(displayValue ?? String(value ?? ''))}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{words.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
