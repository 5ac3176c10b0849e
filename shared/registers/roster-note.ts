import type { RegisterBoard, RegisterPeriod } from '../contract/registers';
import { formatDate } from '../text/dates';
import type { Language } from '../text/language';

/** Which roster the entries of a period are held against; null where there is nothing to say. */
export function rosterNote(
  { date, isOfYear }: RegisterBoard['roster'],
  { year }: RegisterPeriod,
  language: Language,
): string | null {
  if (date === null || year === null || isOfYear === null) return null;
  const day = formatDate(date, language);
  if (isOfYear)
    return language === 'vi' ? `Đối chiếu với danh sách ngày ${day}.` : `Held against the roster of ${day}.`;
  if (date < `${year}-`)
    return language === 'vi'
      ? `Hồ sơ không có danh sách năm ${year}; đối chiếu với danh sách ngày ${day}, gần nhất trước đó, nên người đến sau ngày ấy không tính.`
      : `The workspace has no roster of ${year}; entries are held against that of ${day}, the nearest before it, so those who came since do not count.`;
  return language === 'vi'
    ? `Hồ sơ không có danh sách năm ${year}; đối chiếu với danh sách ngày ${day}, nên người đã nghỉ hoặc chuyển đi không tính.`
    : `The workspace has no roster of ${year}; entries are held against that of ${day}, so those who left since do not count.`;
}
