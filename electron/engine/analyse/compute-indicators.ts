import type { Indicator, IndicatorResult } from '../../../shared/analysis/indicator';
import type { Dimension } from '../../../shared/analysis/dimension';
import { everybody, type Condition } from '../../../shared/analysis/condition';
import { conditionSql, dimensionSql, requireDimension } from '../sql/person-sql';
import { identifier, join, sql, type Sql } from '../sql/sql';
import type { Row } from '../database/workspace-database';
import { naturalOrder } from './natural-order';
import type { Question } from './question';

/** Indicators for all people together, or for each value of a dimension, in one pass over the people. */
export async function computeIndicators(
  question: Question,
  indicators: readonly Indicator[],
  by: string | null,
): Promise<IndicatorResult[]> {
  const { database, filter, library, signal } = question;
  const dimension = by === null ? null : requireDimension(by, library);
  const group = dimension === null ? sql`NULL::VARCHAR` : dimensionSql(dimension, question);
  const counts = indicators.flatMap(({ numerator, denominator = everybody, unknown }, index) => {
    const count = (name: string, condition: Condition): Sql =>
      sql`count(*) FILTER (WHERE ${conditionSql(condition, question)}) AS ${identifier(`${name}${index}`)}`;
    return [
      count('numerator', { all: [denominator, numerator] }),
      count('denominator', denominator),
      count('unknown', unknown),
    ];
  });
  const rows = await database.query(
    sql`SELECT ${group} AS "group", count(*) AS people, ${join(counts, ', ')} FROM people
        WHERE ${conditionSql(filter, question)} GROUP BY ALL `,
    signal,
  );
  const groups = dimension === null ? (rows.length === 0 ? [{}] : rows) : inNaturalOrder(dimension, rows);
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

function inNaturalOrder(dimension: Dimension, rows: readonly Row[]): Row[] {
  const byGroup = new Map(rows.map((row) => [row.group as string | null, row]));
  const sizes = new Map([...byGroup].map(([group, { people }]) => [group, Number(people)]));
  return naturalOrder(dimension, sizes).flatMap((group): Row[] => {
    const row = byGroup.get(group);
    return row ? [row] : [];
  });
}
