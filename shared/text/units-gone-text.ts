import type { Comparison } from '../contract/change';
import { changeMessages } from './change-messages';
import type { Language } from './language';
import { formatCount } from './numbers';
import { peopleCount } from './people-count';

/** Units of the earlier snapshot that have nobody in the later one though their people do: merged, perhaps; null: there are none. */
export function unitsGoneText({ byUnit }: Pick<Comparison, 'byUnit'>, language: Language): string | null {
  const gone = byUnit.filter(
    ({ key, start, end, movedOut }) => key !== null && start > 0 && end === 0 && movedOut > 0,
  );
  if (gone.length === 0) return null;
  const people = gone.reduce((sum, { movedOut }) => sum + movedOut, 0);
  const counted = language === 'vi' ? formatCount(people, 'vi') : peopleCount(people);
  return changeMessages[language].unitsGone(formatCount(gone.length, language), counted);
}
