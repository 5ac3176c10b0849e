import { everybody, type Condition } from './condition';
import type { Indicator } from './indicator';
import type { TableColumn, TableRow } from './table-model';

/** Which people of a cell are meant: all of them, or a part of its indicator (`numerator` is among `denominator`). */
export type CellPart = 'people' | 'numerator' | 'denominator' | 'unknown';

/**
 * Exactly the people that a cell of a table counts, as a filter for the list of people. `filter` is the one the
 * breakdown was asked with; without an indicator every part is all people.
 */
export function cellCondition(
  filter: Condition,
  row: Pick<TableRow, 'condition'>,
  column: Pick<TableColumn, 'condition'>,
  part: CellPart = 'people',
  indicator: Indicator | null = null,
): Condition {
  return { all: [filter, row.condition, column.condition, ...partOf(indicator, part)] };
}

function partOf(indicator: Indicator | null, part: CellPart): Condition[] {
  if (!indicator || part === 'people') return [];
  const { numerator, denominator = everybody, unknown } = indicator;
  if (part === 'unknown') return [unknown];
  return part === 'numerator' ? [denominator, numerator] : [denominator];
}
