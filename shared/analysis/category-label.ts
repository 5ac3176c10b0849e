import type { Language, Text } from '../text/language';
import { findDimension } from './dimensions';

/** Null is a value of its own: people of whom the roster does not say. */
export const notRecorded: Text = { vi: 'Chưa có thông tin', en: 'Not recorded' };

/** What users read for a category; free text such as a unit is its own label. */
export function categoryLabel(dimensionId: string, value: string | null, language: Language): string {
  if (value === null) return notRecorded[language];
  const category = findDimension(dimensionId)?.categories?.find(({ id }) => id === value);
  return category?.label[language] ?? value;
}
