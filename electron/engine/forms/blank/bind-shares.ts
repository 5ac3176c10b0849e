import { fold } from '../../../../shared/text/fold';
import type { UnderstoodColumn } from './bind-columns';
import { rated } from './person-words';

/** "Tỷ lệ %" beside "Số lượng" below one head: of those rated below a level of ratings, else of everybody of the row. */
export function withShares(columns: readonly UnderstoodColumn[]): UnderstoodColumn[] {
  const counting = (who: object): UnderstoodColumn | undefined =>
    columns.find(
      ({ meaning }) => meaning.kind === 'count' && JSON.stringify(meaning.who) === JSON.stringify(who),
    );
  const whole = counting({ all: [] });
  const ofRated = counting({ all: [rated] });
  return columns.map((column) => {
    const { path } = column;
    if (
      column.certainty !== 'none' ||
      path.length < 2 ||
      !/^(?:ty le|)(?: phan tram)?$/.test(shareWord(path))
    )
      return column;
    const part = columns.find(
      (other) => other !== column && other.meaning.kind === 'count' && isBeside(path, other.path),
    );
    const isRating = part !== undefined && JSON.stringify(part.meaning).includes('"rating"');
    const of = isRating ? (ofRated ?? whole) : whole;
    if (!part || !of || part === of) return column;
    const heads = `${part.path.at(-2) ?? ''} / ${of.path.at(-1) ?? ''}`;
    return {
      ...column,
      meaning: { kind: 'share', part: part.column, of: of.column },
      words: { vi: `Tỷ lệ %: ${heads}`, en: `Percentage: ${heads}` },
      certainty: 'sure',
    };
  });
}

function shareWord(path: readonly string[]): string {
  return fold((path.at(-1) ?? '').replace(/[%()]/g, ' ')).trim();
}

function isBeside(path: readonly string[], other: readonly string[]): boolean {
  return path.length === other.length && path.slice(0, -1).every((text, depth) => text === other[depth]);
}
