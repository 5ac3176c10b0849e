import { z } from 'zod';
import { highestThreshold, usualThreshold } from '../../shared/analysis/disclosure/hidden-cells';
import type { Settings } from '../../shared/contract/desktop';
import { languages } from '../../shared/text/language';
import { readJsonFile, writeJsonFile } from './json-file';

export const themes = ['system', 'light', 'dark'] as const;
const mostRecentFiles = 10;

const settingsSchema = z.object({
  language: z.enum(languages),
  theme: z.enum(themes),
  publicThreshold: z.number().int().min(2).max(highestThreshold).default(usualThreshold),
  recentFiles: z.array(z.string()).max(mostRecentFiles),
});

const defaults: Settings = {
  language: 'vi',
  theme: 'system',
  publicThreshold: usualThreshold,
  recentFiles: [],
};

/** The settings of this user, kept in one JSON file. A missing or damaged file means the defaults. */
export class SettingsStore {
  private current: Settings;

  constructor(private readonly path: string) {
    this.current = readJsonFile(path, settingsSchema) ?? defaults;
  }

  get value(): Settings {
    return this.current;
  }

  change(change: { [Key in keyof Settings]?: Settings[Key] | undefined }): Settings {
    const { language, theme, publicThreshold, recentFiles } = this.current;
    this.current = {
      language: change.language ?? language,
      theme: change.theme ?? theme,
      publicThreshold: change.publicThreshold ?? publicThreshold,
      recentFiles: change.recentFiles ?? recentFiles,
    };
    writeJsonFile(this.path, this.current);
    return this.current;
  }

  rememberRecent(path: string): Settings {
    const others = this.current.recentFiles.filter((file) => file !== path);
    return this.change({ recentFiles: [path, ...others].slice(0, mostRecentFiles) });
  }
}
