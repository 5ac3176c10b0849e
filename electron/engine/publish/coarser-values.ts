import type { Text } from '../../../shared/text/language';
import type { PersonColumn } from '../normalise/person-table';
import { identifier, sql, type Sql } from '../sql/sql';

/** How exactly a release tells the values of a column, from the most exact on; the last step is to drop it. */
export type Coarseness =
  'kept' | 'year' | 'five-years' | 'ten-years' | 'twenty-years' | 'rare' | 'kind' | 'halves' | 'dropped';

const next: Partial<Record<Coarseness, Coarseness>> = {
  year: 'five-years',
  'five-years': 'ten-years',
  'ten-years': 'twenty-years',
};

/** A unit becomes what it is by its name; a qualification, which side of university it lies on. */
const nextOf: Partial<Record<string, Coarseness>> = { unit: 'kind', qualification: 'halves' };

export function coarserThan(column: string, how: Coarseness): Coarseness {
  return (how === 'rare' ? nextOf[column] : next[how]) ?? 'dropped';
}

const sides: Readonly<Record<string, Text>> = {
  '~university_up': { vi: 'Đại học trở lên', en: 'University or above' },
  '~below_university': { vi: 'Dưới đại học', en: 'Below university' },
  '~other_kind': { vi: 'Đơn vị khác', en: 'Other unit' },
};

/** The words of a value that stands for several; null: it is a value of its own. */
export function sideLabel(value: string): Text | null {
  return sides[value] ?? null;
}

const years: Partial<Record<Coarseness, number>> = {
  'five-years': 5,
  'ten-years': 10,
  'twenty-years': 20,
};

/** Dates are numbers such as 19850305. */
export function coarseSql({ name, type }: PersonColumn, how: Coarseness): Sql {
  const value = identifier(name);
  // A unit that is no commune by its name is one all the same.
  if (how === 'kind')
    return sql`CASE WHEN ${identifier('commune_type')} IS NOT NULL THEN ${identifier('commune_type')} WHEN ${value} IS NOT NULL THEN '~other_kind' END`;
  if (how === 'halves')
    return sql`CASE WHEN ${value} IN ('doctorate', 'master', 'university') THEN '~university_up' WHEN ${value} IS NOT NULL THEN '~below_university' END`;
  if (type !== 'date') return sql`CAST(${value} AS VARCHAR)`;
  const year = sql`(${value} // 10000)`;
  const wide = years[how];
  if (wide === undefined) return sql`CAST(${year} AS VARCHAR)`;
  const first = sql`(${year} - ${year} % ${wide})`;
  return sql`CASE WHEN ${value} IS NULL THEN NULL ELSE CAST(${first} AS VARCHAR) || '–' || CAST(${first} + ${wide - 1} AS VARCHAR) END`;
}

/** Whether values of fewer than k people are told as one. */
export function joinsRare(how: Coarseness): boolean {
  return how === 'rare' || how === 'kind' || how === 'halves';
}
