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
  return noStandardNotes(standards, indicator, [day], language)[0] ?? null;
}

/** The same of several days in one sentence; none where there is a standard on each of them. */
export function noStandardNotes(
  standards: readonly Standard[],
  indicator: string,
  days: readonly string[],
  language: Language,
): string[] {
  const isOfAll = indicator === 'standard_all';
  if (!isOfAll && !indicator.startsWith('standard_')) return [];
  const own = standards.filter(({ dimension }) => isOfAll || indicator === `standard_${dimension}`);
  const without = days.filter((day) => !own.some((standard) => isValidAt(standard, day)));
  if (without.length === 0) return [];
  const dates = without.map((day) => formatDate(day, language)).join(', ');
  return [
    language === 'vi'
      ? `Không có tiêu chuẩn nào có hiệu lực tại ${without.length > 1 ? 'các ngày' : 'ngày'} ${dates}, nên không ai được xét; hãy bổ sung tiêu chuẩn trong “Định nghĩa”.`
      : `No standard is in force on ${dates}, so nobody is judged; add the standards in “Definitions”.`,
  ];
}
