import type { Condition } from '../../../shared/analysis/condition';
import type { Question } from '../analyse/question';
import { byUnitName } from './unit-order';
import { dateAsNumber } from '../sql/date-sql';
import { conditionSql } from '../sql/person-sql';
import { join, sql, type Sql } from '../sql/sql';

/** What is asked of the people of a row and a column. */
export type CellMeasure = 'count' | 'mean-age';

export interface CellRow {
  readonly who: Condition;
  readonly measure?: CellMeasure | undefined;
}

/** `figures[row][column]`. */
export type CellFigures = readonly (readonly (number | null)[])[];

/** The figures of one unit, or of everybody. */
export interface CellTable {
  readonly unit: string | null;
  readonly figures: CellFigures;
}

/** Counts every pair of a row's and a column's people. A mean age is in years with one decimal, null of nobody. */
export async function countCells(
  question: Question,
  rows: readonly CellRow[],
  columns: readonly Condition[],
): Promise<CellFigures> {
  const sums = new Sums(rows, columns.length);
  for (const kind of await kindsOfPeople(question, rows, columns, false)) sums.add(kind);
  return sums.figures;
}

/** The same for everybody and for each unit, in the order of the roster, counted in one pass. */
export async function countUnits(
  question: Question,
  rows: readonly CellRow[],
  columns: readonly Condition[],
): Promise<{ readonly whole: CellTable; readonly units: readonly CellTable[] }> {
  const whole = new Sums(rows, columns.length);
  const units = new Map<string | null, Sums>();
  for (const kind of await kindsOfPeople(question, rows, columns, true)) {
    let unit = units.get(kind.unit);
    if (!unit) units.set(kind.unit, (unit = new Sums(rows, columns.length)));
    unit.add(kind);
    whole.add(kind);
  }
  return {
    whole: { unit: null, figures: whole.figures },
    units: [...units]
      .map(([unit, { figures }]) => ({ unit, figures }))
      .sort((a, b) => byUnitName(a.unit, b.unit)),
  };
}

/** The units of the people of a question, in the order of forms. */
export async function unitNames(question: Question): Promise<string[]> {
  const { units } = await countUnits(question, [], []);
  return units.flatMap(({ unit }) => unit ?? []);
}

/** Every way in which the roster writes a post. */
export async function postNames({ database, signal }: Question): Promise<string[]> {
  const rows = await database.query(
    sql`SELECT DISTINCT position FROM people WHERE position IS NOT NULL ORDER BY position`,
    signal,
  );
  return rows.map(({ position }) => String(position));
}

/** People of one unit of whom the same conditions hold. */
interface KindOfPeople {
  readonly unit: string | null;
  readonly inRow: (row: number) => boolean;
  readonly inColumn: (column: number) => boolean;
  readonly people: number;
  readonly ages: number;
  readonly withAge: number;
}

class Sums {
  readonly #cells: { people: number; ages: number; withAge: number }[][];

  constructor(
    private readonly rows: readonly CellRow[],
    columns: number,
  ) {
    this.#cells = rows.map(() => Array.from({ length: columns }, () => ({ people: 0, ages: 0, withAge: 0 })));
  }

  add({ inRow, inColumn, people, ages, withAge }: KindOfPeople): void {
    this.#cells.forEach((cells, row) => {
      if (!inRow(row)) return;
      cells.forEach((cell, column) => {
        if (!inColumn(column)) return;
        cell.people += people;
        cell.ages += ages;
        cell.withAge += withAge;
      });
    });
  }

  get figures(): CellFigures {
    return this.#cells.map((cells, row) =>
      cells.map(({ people, ages, withAge }) => {
        if (this.rows[row]?.measure !== 'mean-age') return people;
        return withAge === 0 ? null : Math.round((ages / withAge) * 10) / 10;
      }),
    );
  }
}

/** A form has far more cells than kinds of people: each condition is asked once of everybody. */
async function kindsOfPeople(
  question: Question,
  rows: readonly CellRow[],
  columns: readonly Condition[],
  byUnit: boolean,
): Promise<KindOfPeople[]> {
  const { database, asOf, filter, signal } = question;
  const day = dateAsNumber(asOf);
  const { texts, placeOf } = distinct([...rows.map(({ who }) => who), ...columns], question);
  const kinds = await database.query(
    sql`SELECT found_unit, holds, min(person_id) AS first, count(*) AS people, sum(age) AS ages, count(age) AS with_age
        FROM (SELECT ${byUnit ? sql`unit` : sql`NULL::VARCHAR`} AS found_unit, person_id,
                concat(${join([sql`''`, ...texts], ', ')}) AS holds,
                CASE WHEN birth_date <= ${day} THEN (${day} - birth_date) // 10000 END AS age
              FROM people WHERE ${conditionSql(filter, question)})
        GROUP BY found_unit, holds ORDER BY found_unit IS NULL, min(person_id)`,
    signal,
  );
  return kinds.map((kind): KindOfPeople => {
    const holds = String(kind.holds);
    return {
      unit: typeof kind.found_unit === 'string' ? kind.found_unit : null,
      inRow: (row) => holds[placeOf[row] ?? -1] === '1',
      inColumn: (column) => holds[placeOf[rows.length + column] ?? -1] === '1',
      people: Number(kind.people),
      ages: Number(kind.ages ?? 0),
      withAge: Number(kind.with_age),
    };
  });
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
