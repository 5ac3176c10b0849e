import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { settingChoices, type ChosenSettings } from '../../shared/contract/settings';
import { usePolicy } from '../state/policy-context';
import { useChangeSettings } from '../state/use-settings';
import { useWindowStore, useWords } from '../state/window-store';
import { SettingLine } from './setting-line';
import { PlainDialog } from '../components/plain-dialog';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '4px' },
  note: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What users choose about the window; what the office has fixed is shown with a lock. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const words = useWords().settings;
  const { settings } = useWindowStore().state;
  const change = useChangeSettings();
  const policy = usePolicy();
  const named = {
    language: words.languages,
    theme: words.themes,
    density: words.densities,
    motion: words.motions,
  };
  const labelled = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  const zoom = settingChoices.zoom.map((value) => ({ value: String(value), label: `${value} %` }));
  return (
    <PlainDialog
      title={words.title}
      width={640}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className={styles.lines}>
        <SettingLine
          name="language"
          choices={labelled(settingChoices.language, named.language)}
          chosen={settings.language}
          onChoose={(language) => change({ language })}
        />
        <SettingLine
          name="theme"
          choices={labelled(settingChoices.theme, named.theme)}
          chosen={settings.theme}
          onChoose={(theme) => change({ theme })}
        />
        <SettingLine
          name="density"
          choices={labelled(settingChoices.density, named.density)}
          chosen={settings.density}
          onChoose={(density) => change({ density })}
        />
        <SettingLine
          name="zoom"
          choices={zoom}
          chosen={String(settings.zoom)}
          onChoose={(value) => change({ zoom: zoomOf(value, settings) })}
        />
        <SettingLine
          name="motion"
          choices={labelled(settingChoices.motion, named.motion)}
          chosen={settings.motion}
          onChoose={(motion) => change({ motion })}
        />
        <SettingLine
          name="publicThreshold"
          choices={settingChoices.publicThreshold.map((value) => ({
            value: String(value),
            label: words.fewerThan(String(value)),
          }))}
          chosen={String(settings.publicThreshold)}
          onChoose={(value) => change({ publicThreshold: thresholdOf(value, settings) })}
        />
      </div>
      <p className={styles.note}>
        {policy.file !== null && policy.fixed.length > 0 ? words.fixedBy(policy.file) : words.kept}
      </p>
    </PlainDialog>
  );
}

const zoomOf = (value: string, { zoom }: ChosenSettings): ChosenSettings['zoom'] =>
  settingChoices.zoom.find((each) => String(each) === value) ?? zoom;

const thresholdOf = (value: string, { publicThreshold }: ChosenSettings): ChosenSettings['publicThreshold'] =>
  settingChoices.publicThreshold.find((each) => String(each) === value) ?? publicThreshold;
