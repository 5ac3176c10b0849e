import { offeredThresholds, usualThreshold } from '../analysis/disclosure/hidden-cells';
import { languages, type Language } from '../text/language';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
/** `system`: compact on small screens. */
export const densities = ['system', 'comfortable', 'compact'] as const;
/** `system`: as Windows is set. */
export const motions = ['system', 'reduced'] as const;
/** Per cent of the usual size. */
export const zooms = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** What users choose, and what a policy of the office may fix. */
export interface ChosenSettings {
  readonly language: Language;
  readonly theme: (typeof themes)[number];
  readonly density: (typeof densities)[number];
  readonly motion: (typeof motions)[number];
  readonly zoom: (typeof zooms)[number];
  /** Public versions do not tell figures of fewer people than this. */
  readonly publicThreshold: (typeof offeredThresholds)[number];
}
export type SettingName = keyof ChosenSettings;
export type SettingsChange = { readonly [Name in SettingName]?: ChosenSettings[Name] | undefined };

/** Every setting with its choices. To add one: a line in each of these three. */
export const settingChoices = {
  language: languages,
  theme: themes,
  density: densities,
  motion: motions,
  zoom: zooms,
  publicThreshold: offeredThresholds,
} as const satisfies { readonly [Name in SettingName]: readonly ChosenSettings[Name][] };

export const firstSettings: ChosenSettings = {
  language: 'vi',
  theme: 'system',
  density: 'system',
  motion: 'system',
  zoom: 100,
  publicThreshold: usualThreshold,
};

export interface Settings extends ChosenSettings {
  /** Whether the tour was shown or declined. */
  readonly isTourSeen: boolean;
  /** Paths, most recent first. */
  readonly recentFiles: readonly string[];
}

/** Why a policy file is not followed, or not wholly. */
export type PolicyProblem =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unknown-setting'; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: 'wrong-value'; readonly name: string; readonly allowed: readonly (string | number)[] };

/** What the IT department has set for everybody on this computer. */
export interface Policy {
  /** Null: there is none. */
  readonly file: string | null;
  readonly fixed: readonly SettingName[];
  readonly problem: PolicyProblem | null;
}
