import { addMonths, lastBirthReaching } from '../../../shared/analysis/retirement-age';
import { identifier, join, sql, type Sql } from './sql';

/** `2024-12-31` as 20241231, the form in which dates are stored. */
export function dateAsNumber(isoDate: string): number {
  return Number(isoDate.replaceAll('-', ''));
}

/**
 * Whether `from` ≤ completed years since a date < `below` at the reference date; true or false, false without a date and
 * for one in the future. Bounds of years are bounds of dates: years ≥ n where the date is not after that day n years ago.
 */
export function yearsSql(
  column: string,
  { from, below }: { readonly from?: number; readonly below?: number },
  asOf: string,
): Sql {
  const day = dateAsNumber(asOf);
  const date = identifier(column);
  return allOf([
    sql`${date} <= ${day - Math.max(0, from ?? 0) * 10_000}`,
    ...(below === undefined ? [] : [sql`${date} > ${day - below * 10_000}`]),
  ]);
}

/** Whether the retirement age is reached after so many months, and not after so many. */
export function retirementSql(
  { after, within }: { readonly after?: number; readonly within?: number },
  asOf: string,
): Sql {
  const day = dateAsNumber(asOf);
  const sexes = (['male', 'female'] as const).map((gender) => {
    const limit = (months: number): number => lastBirthReaching(addMonths(day, months), gender);
    return allOf([
      sql`gender = ${gender}`,
      sql`birth_date <= ${within === undefined ? day : Math.min(day, limit(within))}`,
      ...(after === undefined ? [] : [sql`birth_date > ${limit(after)}`]),
    ]);
  });
  return sql`(${join(sexes, ' OR ')})`;
}

/** Whether a stored date lies between two days `YYYY-MM-DD`, both included. */
export function dateRangeSql(
  column: string,
  { from, to }: { readonly from?: string; readonly to?: string },
): Sql {
  const date = identifier(column);
  return allOf([
    sql`${date} IS NOT NULL`,
    ...(from === undefined ? [] : [sql`${date} >= ${dateAsNumber(from)}`]),
    ...(to === undefined ? [] : [sql`${date} <= ${dateAsNumber(to)}`]),
  ]);
}

export function numberRangeSql(
  column: string,
  { from, to }: { readonly from?: number; readonly to?: number },
): Sql {
  const number = identifier(column);
  return allOf([
    sql`${number} IS NOT NULL`,
    ...(from === undefined ? [] : [sql`${number} >= ${from}`]),
    ...(to === undefined ? [] : [sql`${number} <= ${to}`]),
  ]);
}

/** All hold; false, not null, where one of them is of something not recorded. */
function allOf(parts: readonly Sql[]): Sql {
  return sql`COALESCE(${join(parts, ' AND ')}, FALSE)`;
}
