import { dimensions as builtIn } from '../analysis/dimensions';
import type { Library } from '../analysis/library';
import type { TrendPoint } from '../contract/change';
import { changeMessages } from '../text/change-messages';
import { formatDate } from '../text/dates';
import type { Language } from '../text/language';

/** Says so where "every standard" judges other standards at one snapshot than at another: their shares do not compare. */
export function notJudgedAlike(
  points: readonly TrendPoint[],
  language: Language,
  library?: Library,
): string[] {
  const keys = points.flatMap(({ judged }) => (judged ? [[...judged].sort().join(' ')] : []));
  if (new Set(keys).size < 2) return [];
  const words = changeMessages[language];
  const { dimensions } = library ?? { dimensions: builtIn };
  const list = points.map(({ date, judged = [] }) => {
    const labels = dimensions
      .filter(({ id }) => judged.includes(id))
      .map(({ label }) => label[language].toLowerCase());
    const named = labels.length === 0 ? words.noStandardJudged : labels.join(', ');
    return `${formatDate(date, language)}: ${named}`;
  });
  return [words.judgedUnlike(list.join('; '))];
}
