import type { Library } from '../../../shared/analysis/library';
import { hoursPer } from '../../../shared/registers/common/durations';
import { fieldVocabulary } from '../../../shared/registers/field-vocabulary';
import type { Register } from '../../../shared/registers/register';
import { parseCategory } from '../normalise/parse-category';
import { parseDuration } from '../normalise/parse-duration';
import type { StoredEntry } from './register-table';

type Settings = Readonly<Record<string, number>>;

/**
 * What is kept as written becomes a value: days and weeks hours by the settings (by a setting of nought they do not), words
 * a category of a list of the workspace.
 */
export function deriveEntries(
  register: Register,
  entries: readonly StoredEntry[],
  settings: Settings,
  library: Library,
): readonly StoredEntry[] {
  const fields = register.fields.filter(({ kind, listed }) => kind === 'duration' || listed !== undefined);
  if (fields.length === 0) return entries;
  return entries.map((entry) => {
    const derived: Record<string, string | number | null> = {};
    for (const field of fields) {
      const written = entry[`${field.id}_written`];
      if (typeof written !== 'string') continue;
      const vocabulary = fieldVocabulary(field, library);
      if (field.kind === 'duration') derived[field.id] = hoursOf(written, settings);
      else if (vocabulary) derived[field.id] = parseCategory(written, vocabulary).value;
    }
    return { ...entry, ...derived };
  });
}

function hoursOf(written: string, settings: Settings): number | null {
  let hours = 0;
  for (const { amount, unit } of parseDuration(written) ?? []) {
    const each = unit === 'hour' ? 1 : (settings[hoursPer[unit]] ?? 0);
    if (each === 0) return null;
    hours += amount * each;
  }
  return hours;
}
