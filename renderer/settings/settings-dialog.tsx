import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { settingChoices, type ChosenSettings } from '../../shared/contract/settings';
import { usePolicy } from '../state/policy-context';
import { useChangeSettings } from '../state/use-settings';
import { useWindowStore, useWords } from '../state/window-store';
import { SettingLine } from './setting-line';

const useStyles = makeStyles({
  surface: { maxWidth: '640px' },
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
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
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
            </div>
            <p className={styles.note}>
              {policy.file !== null && policy.fixed.length > 0 ? words.fixedBy(policy.file) : words.kept}
            </p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const zoomOf = (value: string, { zoom }: ChosenSettings): ChosenSettings['zoom'] =>
  settingChoices.zoom.find((each) => String(each) === value) ?? zoom;
