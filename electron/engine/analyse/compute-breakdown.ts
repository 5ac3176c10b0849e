import { everybody } from '../../../shared/analysis/condition';
import type { Dimension } from '../../../shared/analysis/dimension';
import type { Indicator } from '../../../shared/analysis/indicator';
import { findIn, type Library } from '../../../shared/analysis/library';
import { FailureError } from '../../../shared/contract/failure';
import type { Breakdown, BreakdownDimension, LeafCell } from '../../../shared/contract/results';
import { conditionSql, dimensionSql, requireDimension } from '../sql/person-sql';
import { identifier, join, sql, type Sql } from '../sql/sql';
import { naturalOrder } from './natural-order';
import type { Question } from './question';

export interface BreakdownBy {
  /** Up to two dimensions each, the outer one first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `headcount`, or the id of an indicator. */
  readonly measure: string;
}

/** People, or an indicator, by every combination of categories that somebody has; one pass over the people. */
export async function computeBreakdown(question: Question, by: BreakdownBy): Promise<Breakdown> {
  const { database, asOf, filter, library, signal } = question;
  const indicator = requireMeasure(by.measure, library);
  const dimensions = [...by.rows, ...by.columns].map((id) => requireDimension(id, library));
  const { numerator, denominator, unknown } = indicator ?? {};
  const keys = dimensions.map((_, index) => identifier(`key${index}`));
  const said = dimensions.map(
    (dimension, index) => sql`${dimensionSql(dimension, question)} AS ${keys[index] as Sql}`,
  );
  const rows = await database.query(
    sql`SELECT ${join(
      [
        ...keys,
        sql`count(*) AS people`,
        sql`count(*) FILTER (WHERE among) AS denominator`,
        sql`count(*) FILTER (WHERE among AND counted) AS numerator`,
        sql`count(*) FILTER (WHERE unsure) AS unknown`,
      ],
      ', ',
    )} FROM (
      SELECT ${join(
        [
          ...said,
          sql`${conditionSql(denominator ?? everybody, question)} AS among`,
          sql`${conditionSql(numerator ?? everybody, question)} AS counted`,
          sql`${conditionSql(unknown ?? { any: [] }, question)} AS unsure`,
        ],
        ', ',
      )} FROM people WHERE ${conditionSql(filter, question)}
    ) GROUP BY ALL`,
    signal,
  );
  const counted = rows.map((row) => ({
    keys: dimensions.map((_, index) => row[`key${index}`] as string | null),
    people: Number(row.people),
    numerator: Number(row.numerator),
    denominator: Number(row.denominator),
    unknown: Number(row.unknown),
  }));
  const used = dimensions.map((dimension, index) => withKeys(dimension, index, counted));
  const places = used.map(({ keys }) => new Map(keys.map((key, place) => [key, place])));
  const cells = counted
    .filter(({ people }) => people > 0)
    .map(({ keys, ...figures }) => ({
      cell: {
        rows: keys.slice(0, by.rows.length),
        columns: keys.slice(by.rows.length),
        ...figures,
      } satisfies LeafCell,
      place: keys.map((key, index) => places[index]?.get(key) ?? 0),
    }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ cell }) => cell);
  return {
    asOf,
    measure: by.measure,
    rows: used.slice(0, by.rows.length),
    columns: used.slice(by.rows.length),
    people: cells.reduce((sum, { people }) => sum + people, 0),
    cells,
  };
}

/** Null for a headcount. */
function requireMeasure(id: string, { indicators }: Library): Indicator | null {
  if (id === 'headcount') return null;
  const indicator = findIn(indicators, id);
  if (indicator) return indicator;
  const known = ['headcount', ...indicators.map((each) => each.id)];
  throw new FailureError({ kind: 'unknown-name', what: 'measure', name: id, known });
}

function withKeys(
  dimension: Dimension,
  index: number,
  cells: readonly { readonly keys: readonly (string | null)[]; readonly people: number }[],
): BreakdownDimension {
  const sizes = new Map<string | null, number>(dimension.categories?.map(({ id }) => [id, 0]));
  for (const { keys, people } of cells) {
    const key = keys[index] ?? null;
    if (people > 0) sizes.set(key, (sizes.get(key) ?? 0) + people);
  }
  return {
    id: dimension.id,
    keys: naturalOrder(dimension, sizes),
    isClosed: dimension.categories !== undefined,
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, place] of a.entries()) {
    const difference = place - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
