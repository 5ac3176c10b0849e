import type { Standard } from '../contract/definitions';
import { formatDate } from '../text/dates';
import type { Language } from '../text/language';

/** Whether a standard is in force on a day, `YYYY-MM-DD`. */
export function isValidAt({ validFrom, validTo }: Standard, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** That there is no standard on that day any more, or not yet, by which an indicator could judge; null where there is one. */
export function noStandardNote(
  standards: readonly Standard[],
  indicator: string,
  day: string,
  language: Language,
): string | null {
  const isOfAll = indicator === 'standard_all';
  if (!isOfAll && !indicator.startsWith('standard_')) return null;
  const own = standards.filter(({ dimension }) => isOfAll || indicator === `standard_${dimension}`);
  if (own.some((standard) => isValidAt(standard, day))) return null;
  const date = formatDate(day, language);
  return language === 'vi'
    ? `Không có tiêu chuẩn nào có hiệu lực tại ngày ${date}, nên không ai được xét; hãy bổ sung tiêu chuẩn trong “Định nghĩa”.`
    : `No standard is in force on ${date}, so nobody is judged; add the standards in “Definitions”.`;
}
