import { findField } from '../../../shared/roster/fields';
import { fold } from '../../../shared/text/fold';
import { categoryChoices } from '../category-choices';
import type { CategoryChoice } from '../category-choices';

/** The category that the engine's words for a near match name. */
export function takenCategory(fieldId: string, taken: string | null): CategoryChoice | null {
  if (taken === null) return null;
  const wanted = fold(taken);
  return (
    categoryChoices(findField(fieldId)).find(({ id, label }) => id === taken || fold(label.vi) === wanted) ??
    null
  );
}
