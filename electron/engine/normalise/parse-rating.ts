import { ratings } from '../../../shared/roster/vocabularies/rating';
import { fold } from '../../../shared/text/fold';
import type { Normalised } from './normalised';
import { parseCategory } from './parse-category';

const notRated =
  /^(?:kxl|kdg|cxl|(?:khong|chua)(?: duoc| co ket qua| thuc hien)? (?:xep loai|danh gia|phan loai)|khong thuoc dien (?:xep loai|danh gia)|chua du (?:dieu kien|thoi gian) (?:xep loai|danh gia))\b/;

/** The yearly rating; somebody who was not rated has none, which is no error of the roster. */
export function parseRating(text: string): Normalised<string> {
  if (notRated.test(fold(text))) return { value: null, doubt: { code: 'not_rated' } };
  return parseCategory(text, ratings);
}
