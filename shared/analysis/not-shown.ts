import { formatCount } from '../text/numbers';
import type { Language } from '../text/language';
import type { TableModel } from './table-model';
import { peopleCount } from '../text/people-count';

/** Says of whom a table shows no row or column although they are counted in its totals. */
export function notShownSentences(
  { notShown, rowHeads, columnHeads }: Pick<TableModel, 'notShown' | 'rowHeads' | 'columnHeads'>,
  language: Language,
): string[] {
  return [
    ...sentence(notShown.rows, rowHeads, language),
    ...sentence(notShown.columns, columnHeads, language),
  ];
}

function sentence(people: number, heads: readonly string[], language: Language): string[] {
  if (people === 0) return [];
  const count = formatCount(people, language);
  const about = heads.map((head) => head.toLowerCase());
  return [
    language === 'vi'
      ? `Có ${count} người chưa có thông tin về ${about.join(' hoặc ')} không hiện nhưng vẫn được tính trong tổng số.`
      : `Not shown, but counted in the totals: ${peopleCount(count)} whose ${about.join(' or ')} is not recorded.`,
  ];
}
