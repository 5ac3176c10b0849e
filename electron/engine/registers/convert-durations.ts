import { hoursPer } from '../../../shared/registers/common/durations';
import type { Register } from '../../../shared/registers/register';
import { parseDuration } from '../normalise/parse-duration';
import type { StoredEntry } from './register-table';

/** Lengths that are written in days, weeks and the like become hours by the settings; by a setting of nought they do not. */
export function convertDurations(
  register: Register,
  entries: readonly StoredEntry[],
  settings: Readonly<Record<string, number>>,
): readonly StoredEntry[] {
  const fields = register.fields.filter(({ kind }) => kind === 'duration');
  if (fields.length === 0) return entries;
  return entries.map((entry) => {
    const hours = fields.flatMap(({ id }) => {
      const written = entry[`${id}_written`];
      return typeof written === 'string' ? [[id, hoursOf(written, settings)] as const] : [];
    });
    return hours.length === 0 ? entry : { ...entry, ...Object.fromEntries(hours) };
  });
}

function hoursOf(written: string, settings: Readonly<Record<string, number>>): number | null {
  let hours = 0;
  for (const { amount, unit } of parseDuration(written) ?? []) {
    const each = unit === 'hour' ? 1 : (settings[hoursPer[unit]] ?? 0);
    if (each === 0) return null;
    hours += amount * each;
  }
  return hours;
}
