import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { BlankBinding } from '../../../../shared/forms/blank-form';
import type { Text } from '../../../../shared/text/language';
import type { UnderstoodRow } from './understood-row';
import { isEverybody, none, notUnderstood } from './binding';
import { isSamePlace, type RowPlace } from './row-places';
import type { TotalOf } from './row-words';

type Told = Pick<BlankBinding, 'meaning' | 'suggestion' | 'words' | 'certainty'>;

const sure = (who: Condition, words: Text): Told => ({
  ...{ meaning: { kind: 'count', who }, suggestion: null, words, certainty: 'sure' },
});
const asked = (words: Text, who: Condition | null = null): Told => ({
  ...{ meaning: none(notUnderstood), words, certainty: 'asked' },
  suggestion: who && { kind: 'count', who },
});
const partlyKnown: Text = {
  vi: 'Tổng: còn dòng bên trên chưa rõ',
  en: 'Total: rows above it are not understood yet',
};

/** What a total counts. One of rows that are not all understood waits for them. */
export function totalOf(
  of: TotalOf,
  index: number,
  rows: readonly UnderstoodRow[],
  places: readonly RowPlace[],
): Told {
  if (of === 'unclear')
    return asked({ vi: 'Tổng: chưa rõ của những dòng nào', en: 'Total: not clear of which rows' });
  if (of !== 'form') {
    const sum = totalOfRows(of.rows, rows);
    return of.isAsked === true && sum.meaning.kind === 'count' ? asked(sum.words, sum.meaning.who) : sum;
  }
  const everyone = sure(everybody, { vi: 'Tổng số người', en: 'Everybody' });
  if (/toàn (?:tỉnh|thành phố)/iu.test(rows[index]?.path.at(-1) ?? '')) return everyone;
  // Under a list of some units stands their sum, not the province's.
  const isListed = rows.some(({ unit }) => unit !== null);
  if (!isListed) return inside(rows) ?? everyone;
  const sections = sectionsOverUnits(rows, places);
  if (sections !== null) return totalOfRows(sections, rows);
  const listed = rows.filter((row, place) => isListedUnit(row, place, rows, places));
  const units = listed.flatMap(({ meaning }) => (meaning.kind === 'count' ? [meaning.who] : []));
  const who = anyOf(units);
  return listed.some(({ certainty }) => certainty === 'asked')
    ? asked(partlyKnown, null)
    : sure(who, allUnits);
}

/** The outermost rows where they are counted themselves and every unit stands below one of them; else null. */
function sectionsOverUnits(rows: readonly UnderstoodRow[], places: readonly RowPlace[]): number[] | null {
  const outer = rows.flatMap(({ unit }, index) => {
    const place = places[index];
    return place?.total === null && place.under.length === 0 ? [{ index, unit }] : [];
  });
  const isCounted = outer.every(({ index, unit }) => unit === null && rows[index]?.isHead === false);
  return isCounted ? outer.map(({ index }) => index) : null;
}

/** The units that stand beside the rows; null where none do. */
function inside(rows: readonly UnderstoodRow[]): Told | null {
  const units = rows.flatMap((row) => (isEverybody(row.inside) ? [] : [row.inside]));
  return units.length === 0 ? null : sure(anyOf(units), allUnits);
}

const allUnits: Text = { vi: 'Tổng các đơn vị của biểu', en: 'All units of the form' };

/** A unit of the list, or a row beside them of which it is not known whether it names one. */
function isListedUnit(
  row: UnderstoodRow,
  index: number,
  rows: readonly UnderstoodRow[],
  places: readonly RowPlace[],
): boolean {
  if (row.unit !== null) return true;
  const place = places[index];
  if (place?.total !== null || row.isHead) return false;
  const isBeside = rows.some(
    ({ unit }, other) => unit !== null && isSamePlace(places[other]?.under, place.under),
  );
  const isOver = places.some(({ under }) => under.includes(index));
  return isBeside && !isOver && (row.certainty === 'asked' || row.certainty === 'answered');
}

function totalOfRows(of: readonly number[], rows: readonly UnderstoodRow[]): Told {
  const parts = of.flatMap((place) => rows[place] ?? []);
  const [only] = parts;
  if (parts.length === 1 && only) {
    if (only.isHead) {
      const inherited = only.inside;
      return asked({ vi: 'Mọi người của mục này', en: 'Everybody of this section' }, inherited);
    }
    if (only.meaning.kind !== 'count') return asked(partlyKnown);
    return sure(only.meaning.who, { vi: `Tổng: ${only.words.vi}`, en: `Total: ${only.words.en}` });
  }
  const counted = parts.flatMap(({ meaning }) => (meaning.kind === 'count' ? [meaning.who] : []));
  if (counted.length < parts.length) return asked(partlyKnown);
  return sure(anyOf(counted), { vi: 'Tổng các dòng này', en: 'Sum of these rows' });
}

/** Units alone as one list. */
function anyOf(conditions: readonly Condition[]): Condition {
  const units = conditions.flatMap((each) =>
    'dimension' in each && each.dimension === 'unit' && 'in' in each ? each.in : [],
  );
  const areUnits = conditions.every(
    (each) => 'dimension' in each && each.dimension === 'unit' && 'in' in each,
  );
  return areUnits ? { dimension: 'unit', in: [...new Set(units)] } : { any: conditions };
}
