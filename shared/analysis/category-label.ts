import type { Language, Text } from '../text/language';
import { dimensionIn, type Library } from './library';

/** Null is a value of its own: people of whom the roster does not say. */
export const notRecorded: Text = { vi: 'Chưa có thông tin', en: 'Not recorded' };

/** What users read for a category; free text such as a unit is its own label. Own dimensions are known to the library. */
export function categoryLabel(
  dimensionId: string,
  value: string | null,
  language: Language,
  library?: Library,
): string {
  const dimension = dimensionIn(library, dimensionId);
  if (value === null) return (dimension?.notRecorded ?? notRecorded)[language];
  const category = (dimension?.categories ?? dimension?.named)?.find(({ id }) => id === value);
  return category?.label[language] ?? value;
}
