import { categoryLabel } from '../analysis/category-label';
import { paragraphWords } from '../analysis/paragraph-words';
import type { Facts } from './facts';
import type { ReportFrame } from './report-section';
import { countOf, shareOf } from './written';

/** `99,61 % có trình độ chuyên môn từ sơ cấp trở lên (1.286/1.291 người)`; nothing where it is not recorded or not told. */
export function indicatorPart(
  facts: Facts,
  group: string | null | undefined,
  { language }: ReportFrame,
  /** Instead of what the indicator is called. */
  said: string | null = null,
): string[] {
  const { numerator, denominator, isHidden, isRecorded } = facts.at(group);
  if (isHidden || !isRecorded || denominator === 0) return [];
  const id = facts.breakdown.measure;
  const key = group === undefined ? id : `${group ?? 'none'}.${id}`;
  return [
    paragraphWords[language].part(
      said ?? id,
      shareOf(`${key}.share`, numerator, denominator, language),
      countOf(`${key}.count`, numerator, language),
      countOf(`${key}.all`, denominator, language),
    ),
  ];
}

/** `Đối với cán bộ: …` for each staff group of which something can be said. */
export function groupSentences(
  people: Facts,
  indicatorsOf: (group: string) => readonly Facts[],
  frame: ReportFrame,
  saidOf: (facts: Facts, group: string) => string | null = () => null,
): string[] {
  const { language } = frame;
  const words = paragraphWords[language];
  return people.rows.flatMap(({ key }) => {
    if (key === null) return [];
    const parts = indicatorsOf(key).flatMap((facts) => indicatorPart(facts, key, frame, saidOf(facts, key)));
    return parts.length === 0 ? [] : [words.groupSentence(groupName(key, frame), parts)];
  });
}

export function groupName(
  group: string,
  { language, library }: Pick<ReportFrame, 'language' | 'library'>,
): string {
  return categoryLabel('staff_group', group, language, library).toLocaleLowerCase(language);
}

/** `Chưa có thông tin về: tuổi 3 người, giới tính 7 người.` Of the public version nothing is said: it is counted apart. */
export function unknownSentence(indicators: readonly Facts[], { language }: ReportFrame): string[] {
  const words = paragraphWords[language];
  const parts = new Map<string, string>();
  for (const { breakdown, total } of indicators) {
    if (total.unknown === 0 || !total.isRecorded || total.isHidden) continue;
    const about = words.about(breakdown.measure);
    if (!parts.has(about))
      parts.set(
        about,
        words.unknown(about, countOf(`unknown.${breakdown.measure}`, total.unknown, language)),
      );
  }
  return parts.size === 0 ? [] : [words.unknownSentence([...parts.values()])];
}
