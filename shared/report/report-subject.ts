import { paragraphWords } from '../analysis/paragraph-words';
import { writtenDate } from '../text/dates';
import type { Facts } from './facts';
import type { ReportFrame } from './report-section';
import { staffNoun } from './sections/situation';
import { placeOf } from './place-of';

export const subjectAsks = {
  people: { rows: ['staff_group'], columns: [], measure: 'headcount' },
  levels: { rows: ['admin_level'], columns: [], measure: 'headcount' },
} as const;

/** Trích yếu: what the report is about, whose staff and when; of a filter the people that it leaves. */
export function reportSubject(
  { people, levels }: Readonly<Record<keyof typeof subjectAsks, Facts>>,
  frame: ReportFrame,
): string {
  const { language, asOf, filter } = frame;
  const noun = staffNoun(people, levels, language);
  const date = writtenDate(asOf, language);
  const isUnnamed = noun === paragraphWords[language].noun([], false);
  const staff =
    language === 'vi' ? (isUnnamed ? 'cán bộ, công chức, viên chức' : noun) : isUnnamed ? 'staff' : noun;
  const isOfUnits = frame.units !== null;
  const of = placeOf(frame);
  const only =
    filter === null || isOfUnits
      ? ''
      : language === 'vi'
        ? ` thuộc nhóm “${filter}”`
        : ` in the group “${filter}”`;
  return language === 'vi'
    ? `Số lượng, chất lượng đội ngũ ${staff}${only} của ${of} (tính đến ngày ${date})`
    : `Size and quality of the ${staff}${only} of ${of} (as of ${date})`;
}
