import { addMonths, lastBirthReaching } from '../../../shared/analysis/retirement-age';
import type { RetirementRow } from '../../../shared/contract/definitions';
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
  return recorded(date, [
    sql`${date} <= ${day - Math.max(0, from ?? 0) * 10_000}`,
    ...(below === undefined ? [] : [sql`${date} > ${day - below * 10_000}`]),
  ]);
}

/** Whether the retirement age is reached after so many months, and not after so many; `eitherSex`: of whom no sex is recorded too. */
export function retirementSql(
  {
    after,
    within,
    eitherSex,
  }: { readonly after?: number; readonly within?: number; readonly eitherSex?: true },
  asOf: string,
  table: readonly RetirementRow[],
): Sql {
  const day = dateAsNumber(asOf);
  const born = sql`birth_date`;
  // Dates first: they are compared fastest and decide most.
  const bornIn = (gender: 'male' | 'female'): readonly Sql[] => {
    const limit = (months: number): number => lastBirthReaching(addMonths(day, months), gender, table);
    return [
      sql`${born} <= ${within === undefined ? day : Math.min(day, limit(within))}`,
      ...(after === undefined ? [] : [sql`${born} > ${limit(after)}`]),
    ];
  };
  const sexes = (['male', 'female'] as const).map((gender) =>
    recorded(born, [...bornIn(gender), sql`gender IS NOT NULL`, sql`gender = ${gender}`]),
  );
  const unknown = recorded(born, [...bornIn('male'), ...bornIn('female'), sql`gender IS NULL`]);
  return sql`(${join(eitherSex ? [...sexes, unknown] : sexes, ' OR ')})`;
}

/**
 * The day on which a person reaches the retirement age, or the last of its month, as 20280430; null without birth date or
 * sex, and for a birth after the reference date.
 */
export function retirementDateSql(
  which: 'age-reached' | 'retires',
  asOf: string,
  table: readonly RetirementRow[],
): Sql {
  const rows = (['male', 'female'] as const).flatMap((gender) =>
    table
      .filter((row) => row.gender === gender)
      // The last row that has begun is a person's; the first is also that of whoever is older.
      .map(({ from, years, months }, index) => ({
        ...{ gender, index, age: years * 12 + months },
        born: Number(from.replace('-', '')) * 100,
      }))
      .reverse(),
  );
  const cases = rows.map(({ gender, index, age, born }) => {
    const begun = index === 0 ? sql`` : sql` AND birth_date >= ${born}`;
    return sql`WHEN gender = ${gender}${begun} THEN ${age}::INTEGER`;
  });
  if (cases.length === 0) return sql`NULL::INTEGER`;
  const month = sql`(birth_date // 10000 * 12 + birth_date // 100 % 100 - 1 + CASE ${join(cases, ' ')} END)`;
  const last = sql`day(last_day(make_date(${month} // 12, ${month} % 12 + 1, 1)))`;
  const day = which === 'retires' ? last : sql`least(birth_date % 100, ${last})`;
  return sql`(CASE WHEN birth_date <= ${dateAsNumber(asOf)} THEN
    (${month} // 12 * 10000 + (${month} % 12 + 1) * 100 + ${day})::INTEGER END)`;
}

/** Whether a stored date lies between two days `YYYY-MM-DD`, both included. */
export function dateRangeSql(
  column: string,
  { from, to }: { readonly from?: string; readonly to?: string },
): Sql {
  const date = identifier(column);
  return recorded(date, [
    ...(from === undefined ? [] : [sql`${date} >= ${dateAsNumber(from)}`]),
    ...(to === undefined ? [] : [sql`${date} <= ${dateAsNumber(to)}`]),
  ]);
}

export function numberRangeSql(
  column: string,
  { from, to }: { readonly from?: number; readonly to?: number },
): Sql {
  const number = identifier(column);
  return recorded(number, [
    ...(from === undefined ? [] : [sql`${number} >= ${from}`]),
    ...(to === undefined ? [] : [sql`${number} <= ${to}`]),
  ]);
}

/** Something is recorded and all of this holds of it; never null, since what is false AND null is false. */
function recorded(column: Sql, parts: readonly Sql[]): Sql {
  return sql`(${join([sql`${column} IS NOT NULL`, ...parts], ' AND ')})`;
}
