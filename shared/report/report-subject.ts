import { paragraphWords } from '../analysis/paragraph-words';
import { formatDate } from '../text/dates';
import type { Facts } from './facts';
import type { ReportFrame } from './report-section';
import { staffNoun } from './sections/situation';

export const subjectAsks = {
  people: { rows: ['staff_group'], columns: [], measure: 'headcount' },
  levels: { rows: ['admin_level'], columns: [], measure: 'headcount' },
} as const;

/** Trích yếu: what the report is about, whose staff and when. */
export function reportSubject(
  { people, levels }: Readonly<Record<keyof typeof subjectAsks, Facts>>,
  { language, place, asOf }: ReportFrame,
): string {
  const noun = staffNoun(people, levels, language);
  const date = formatDate(asOf, language);
  const isUnnamed = noun === paragraphWords[language].noun([], false);
  if (language === 'vi')
    return `Số lượng, chất lượng đội ngũ ${isUnnamed ? 'cán bộ, công chức, viên chức' : noun} của ${place} (tính đến ngày ${date})`;
  return `Size and quality of the ${isUnnamed ? 'staff' : noun} of ${place} (as of ${date})`;
}
