import { pick } from '../../../sample-data/random/pick';
import type { GridCell } from '../grid';
import type { KnownPerson } from '../known-person';
import { sparse, type Line } from './line';
import type { SheetPlan } from './sheet-plan';

const WORDS = { subtotal: ['Cộng', 'Tổng'], grand_total: ['Tổng cộng', 'Tổng số', 'TỔNG CỘNG'] } as const;

/** A total of the people: sums under the tick columns; without any, the number of people beside the word. */
export function totalLine(
  { pen: { random }, columns, nameColumn }: SheetPlan,
  kind: 'subtotal' | 'grand_total',
  people: readonly KnownPerson[],
): Line {
  const sums = columns.flatMap(({ category, isMark, write, field }, column): [number, GridCell][] =>
    (category === null && isMark !== true) || field === 'birth_date'
      ? []
      : [[column, people.filter((person) => write(person) !== null).length]],
  );
  const word = pick<string>(random, WORDS[kind]);
  const label = sums.length > 0 ? word : `${word}: ${people.length} người`;
  return { kind, cells: sparse(columns.length, { ...Object.fromEntries(sums), [nameColumn]: label }) };
}
