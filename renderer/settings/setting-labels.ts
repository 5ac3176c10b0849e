import type { ChosenSettings, SettingName } from '../../shared/contract/settings';
import type { settingsVi } from '../../shared/text/settings-messages';

type Label<Name extends SettingName> = (words: typeof settingsVi, value: ChosenSettings[Name]) => string;

/** Every setting, in the order in which they are shown, with what its choices are called. */
export const settingLabels: { readonly [Name in SettingName]: Label<Name> } = {
  language: (words, value) => words.languages[value],
  theme: (words, value) => words.themes[value],
  density: (words, value) => words.densities[value],
  zoom: (_words, value) => `${value} %`,
  motion: (words, value) => words.motions[value],
  publicThreshold: (words, value) => words.fewerThan(String(value)),
};

export const settingNames = Object.keys(settingLabels) as SettingName[];
