import type { Indicator, IndicatorResult } from '../../../shared/analysis/indicator';
import type { Dimension } from '../../../shared/analysis/dimension';
import { everybody, type Condition } from '../../../shared/analysis/condition';
import { conditionSql, dimensionSql, requireDimension } from '../sql/person-sql';
import { identifier, join, sql, type Sql } from '../sql/sql';
import type { Row } from '../database/workspace-database';
import type { Question } from './question';

/** Indicators for all people together, or for each value of a dimension, in one pass over the people. */
export async function computeIndicators(
  { database, asOf, filter, signal }: Question,
  indicators: readonly Indicator[],
  by: string | null,
): Promise<IndicatorResult[]> {
  const group = by === null ? sql`NULL::VARCHAR` : dimensionSql(requireDimension(by), asOf);
  const counts = indicators.flatMap(({ numerator, denominator = everybody, unknown }, index) => {
    const count = (name: string, condition: Condition): Sql =>
      sql`count(*) FILTER (WHERE ${conditionSql(condition, asOf)}) AS ${identifier(`${name}${index}`)}`;
    return [
      count('numerator', { all: [denominator, numerator] }),
      count('denominator', denominator),
      count('unknown', unknown),
    ];
  });
  const rows = await database.query(
    sql`SELECT ${group} AS "group", count(*) AS people, ${join(counts, ', ')} FROM people
        WHERE ${conditionSql(filter, asOf)} GROUP BY ALL ORDER BY people DESC, "group"`,
    signal,
  );
  const groups = by === null ? (rows.length === 0 ? [{}] : rows) : inNaturalOrder(requireDimension(by), rows);
  return groups.flatMap((row: Readonly<Record<string, unknown>>) =>
    indicators.map(({ id }, index) => {
      const numerator = Number(row[`numerator${index}`] ?? 0);
      const denominator = Number(row[`denominator${index}`] ?? 0);
      return {
        id,
        group: (row.group ?? null) as string | null,
        numerator,
        denominator,
        share: denominator === 0 ? null : numerator / denominator,
        unknown: Number(row[`unknown${index}`] ?? 0),
      };
    }),
  );
}

/** Categories as their vocabulary has them, free text by size, "not recorded" last. */
function inNaturalOrder(dimension: Dimension, rows: readonly Row[]): Row[] {
  const ids = dimension.categories?.map(({ id }) => id) ?? rows.map(({ group }) => group);
  const rank = ({ group }: Row): number =>
    group === null || group === undefined ? Infinity : ids.indexOf(String(group));
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
