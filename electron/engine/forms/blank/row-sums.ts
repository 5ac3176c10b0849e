import type { Condition } from '../../../../shared/analysis/condition';
import type { Text } from '../../../../shared/text/language';
import { dividesEverybody, isAmongOthers } from './head-sums';
import { isRest } from './named-sums';
import { isSamePlace, type RowPlace } from './row-places';
import type { UnderstoodRow } from './understood-row';

/** Which rows the form itself says add up: parts over their total, units over their section, levels below their head. */
export function withSums(rows: readonly UnderstoodRow[], places: readonly RowPlace[]): UnderstoodRow[] {
  const below = (index: number): number[] =>
    places.flatMap(({ under, total }, place) =>
      total === null && under.at(-1) === index && !isAmongOthers(rows[place]?.path.at(-1) ?? '')
        ? [place]
        : [],
    );
  return rows.map((row, index) => {
    const parts = partsOf(row, index);
    return parts.length > 1 ? { ...row, adds: parts } : row;
  });

  function partsOf(row: UnderstoodRow, index: number): number[] {
    const total = places[index]?.total ?? null;
    if (total === 'form') {
      // Beside rows of something else the first "Tổng số" is no sum of them.
      const isLast = places.every((place, other) => other <= index || place.total !== null);
      return isLast ? outermost() : [];
    }
    if (total === 'unclear') return [];
    if (total !== null) {
      const [only] = total.rows;
      if (total.rows.length > 1 || only === undefined) return [...total.rows];
      return rows[only]?.isHead === true ? below(only) : [];
    }
    const own = below(index);
    if (row.isHead) return dividesEverybody(row.path.at(-1) ?? '') ? own : [];
    return own.every((place) => rows[place]?.unit !== null) ? own : [];
  }

  function outermost(): number[] {
    return places.flatMap(({ under, total }, place) => (total === null && under.length === 0 ? [place] : []));
  }
}

const restWords: Text = {
  vi: 'Còn lại: ngoài các dòng bên cạnh',
  en: 'The rest: in none of the rows beside it',
};

/** "Còn lại" may be whoever is in none of the rows beside it, once these are understood; it is asked about. */
export function withRest(rows: readonly UnderstoodRow[], places: readonly RowPlace[]): UnderstoodRow[] {
  return rows.map((row, index) => {
    const { under = [], total = null } = places[index] ?? {};
    if (
      total !== null ||
      row.certainty !== 'asked' ||
      row.suggestion !== null ||
      !isRest(row.path.at(-1) ?? '')
    )
      return row;
    const beside = rows.filter(
      (_, place) =>
        place !== index && places[place]?.total === null && isSamePlace(places[place].under, under),
    );
    const known = beside.flatMap(({ meaning }) => (meaning.kind === 'count' ? [meaning.who] : []));
    if (known.length === 0 || known.length < beside.length) return row;
    const over = rows[under.at(-1) ?? -1];
    const whole: Condition = over?.meaning.kind === 'count' ? over.meaning.who : row.inside;
    return {
      ...row,
      suggestion: { kind: 'count', who: { all: [whole, { not: { any: known } }] } },
      words: restWords,
    };
  });
}
