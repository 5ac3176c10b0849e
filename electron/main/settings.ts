import { z } from 'zod';
import { firstSettings, type Settings, type SettingsChange } from '../../shared/contract/settings';
import { readJsonFile, writeJsonFile } from './json-file';
import type { FixedSettings } from './policy';
import { settingSchemas } from './settings-schema';

const mostRecentFiles = 10;

const settingsSchema = z.object({
  language: settingSchemas.language.catch(firstSettings.language),
  theme: settingSchemas.theme.catch(firstSettings.theme),
  density: settingSchemas.density.catch(firstSettings.density),
  motion: settingSchemas.motion.catch(firstSettings.motion),
  zoom: settingSchemas.zoom.catch(firstSettings.zoom),
  isTourSeen: z.boolean().catch(false),
  recentFiles: z.array(z.string()).max(mostRecentFiles).catch([]),
});

const defaults: Settings = { ...firstSettings, isTourSeen: false, recentFiles: [] };

/**
 * The settings of this user, kept in one JSON file, under what the office fixes. A missing or damaged file means the
 * defaults; so does a damaged part of it.
 */
export class SettingsStore {
  private own: Settings;

  constructor(
    private readonly path: string,
    readonly policy: FixedSettings,
  ) {
    this.own = readJsonFile(path, settingsSchema) ?? defaults;
  }

  get value(): Settings {
    return { ...this.own, ...this.policy.values };
  }

  change(change: SettingsChange & { readonly isTourSeen?: boolean | undefined }): Settings {
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    return this.keep({ ...this.own, ...Object.fromEntries(given) });
  }

  rememberRecent(path: string): Settings {
    const others = this.own.recentFiles.filter((file) => file !== path);
    return this.keep({ ...this.own, recentFiles: [path, ...others].slice(0, mostRecentFiles) });
  }

  private keep(own: Settings): Settings {
    this.own = own;
    writeJsonFile(this.path, own);
    return this.value;
  }
}
