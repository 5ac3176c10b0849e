import type { Condition } from '../../../shared/analysis/condition';
import type { Question } from '../analyse/question';
import { dateAsNumber } from '../sql/date-sql';
import { conditionSql } from '../sql/person-sql';
import { join, sql, type Sql } from '../sql/sql';

/** What is asked of the people of a row and a column. */
export type CellMeasure = 'count' | 'mean-age';

export interface CellRow {
  readonly who: Condition;
  readonly measure?: CellMeasure | undefined;
}

/** The figures of one unit, or of everybody: `figures[row][column]`. */
export interface CellTable {
  readonly unit: string | null;
  readonly figures: readonly (readonly (number | null)[])[];
}

interface Sum {
  people: number;
  ages: number;
  withAge: number;
}

/**
 * Counts every pair of a row's and a column's people in one pass; for each unit, in the order of the roster, where
 * `byUnit` says so. A mean age is in years with one decimal, null of nobody.
 */
export async function countCells(
  question: Question,
  rows: readonly CellRow[],
  columns: readonly Condition[],
  byUnit: boolean,
): Promise<CellTable[]> {
  const { database, asOf, filter, signal } = question;
  if (rows.length === 0 || columns.length === 0) return [];
  const day = dateAsNumber(asOf);
  // People of whom the same conditions hold are counted together: a form has far more cells than kinds of people.
  const conditions = [...rows.map(({ who }) => who), ...columns];
  const { texts, placeOf } = distinct(conditions, question);
  const kinds = await database.query(
    sql`SELECT found_unit, holds, min(person_id) AS first, count(*) AS people, sum(age) AS ages, count(age) AS with_age
        FROM (SELECT ${byUnit ? sql`unit` : sql`NULL::VARCHAR`} AS found_unit, person_id,
                concat(${join(texts, ', ')}) AS holds,
                CASE WHEN birth_date <= ${day} THEN (${day} - birth_date) // 10000 END AS age
              FROM people WHERE ${conditionSql(filter, question)})
        GROUP BY found_unit, holds ORDER BY found_unit IS NULL, min(person_id)`,
    signal,
  );
  const tables = new Map<string | null, Sum[][]>();
  const empty = (): Sum[][] => rows.map(() => columns.map(() => ({ people: 0, ages: 0, withAge: 0 })));
  if (!byUnit) tables.set(null, empty());
  for (const kind of kinds) {
    const unit = typeof kind.found_unit === 'string' ? kind.found_unit : null;
    const holds = String(kind.holds);
    let table = tables.get(unit);
    if (!table) tables.set(unit, (table = empty()));
    table.forEach((sums, row) => {
      if (holds[placeOf[row] ?? -1] !== '1') return;
      sums.forEach((sum, column) => {
        if (holds[placeOf[rows.length + column] ?? -1] !== '1') return;
        sum.people += Number(kind.people);
        sum.ages += Number(kind.ages ?? 0);
        sum.withAge += Number(kind.with_age);
      });
    });
  }
  return [...tables].map(([unit, table]) => ({
    unit,
    figures: table.map((sums, row) => sums.map((sum) => figureOf(sum, rows[row]?.measure))),
  }));
}

/** Each condition is asked once: `1` or `0` of every person, and where among them each stands. */
function distinct(
  conditions: readonly Condition[],
  question: Question,
): { texts: Sql[]; placeOf: readonly number[] } {
  const known = new Map<string, number>();
  const texts: Sql[] = [];
  const placeOf = conditions.map((condition) => {
    const key = JSON.stringify(condition);
    const place = known.get(key);
    if (place !== undefined) return place;
    known.set(key, texts.length);
    return texts.push(sql`CASE WHEN ${conditionSql(condition, question)} THEN '1' ELSE '0' END`) - 1;
  });
  return { texts, placeOf };
}

function figureOf({ people, ages, withAge }: Sum, measure: CellMeasure = 'count'): number | null {
  if (measure === 'count') return people;
  return withAge === 0 ? null : Math.round((ages / withAge) * 10) / 10;
}
