import { placeInSentence } from './place-in-sentence';
import type { ReportFrame } from './report-section';
import { listed } from './written';

/** The place, or the units of it where the filter is of nothing else. */
export function placeOf({ language, place, units }: ReportFrame): string {
  if (units === null) return place;
  const named = units.map((unit) => placeInSentence(unit, language));
  return `${listed(named, language)}, ${place}`;
}
