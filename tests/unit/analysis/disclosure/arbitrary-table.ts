import fc from 'fast-check';
import type { Axis, AxisNode } from '../../../../shared/analysis/disclosure/axis';

/** A side of a table: not divided, divided once, or twice; sometimes by something sensitive. */
export interface Side {
  readonly axis: Axis;
  readonly nested: boolean;
}

export const categories = ['a', 'b', 'c', 'd', null] as const;

/** `parts[i]` is how often the i-th category is divided again. */
export function side(parts: readonly number[], sensitive?: 'outer' | 'inner'): Side {
  const axis: AxisNode[] = [{ parent: -1 }];
  parts.forEach((inner, index) => {
    const parent =
      axis.push({ parent: 0, sensitive: sensitive === 'outer', category: categories[index] ?? null }) - 1;
    for (let part = 0; part < inner; part++)
      axis.push({ parent, sensitive: sensitive === 'inner', category: categories[part] ?? null });
  });
  return { axis, nested: parts.some((inner) => inner > 0) };
}

export const flatSide = fc.integer({ min: 1, max: 5 }).map((parts) => side(new Array<number>(parts).fill(0)));
export const nestedSide = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }).map((parts) => side(parts));
export const noSide = fc.constant(side([]));
export const sensitiveSide = fc
  .tuple(
    fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('outer' as const, 'inner' as const),
  )
  .map(([parts, level]) => side(parts, level));

/** Many small cells, many empty ones, some large. */
export const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 7, max: 40 }) },
);

export interface RandomTable {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly singles: readonly number[];
  readonly count: (row: number, column: number) => number;
}

/** `singles[row * columns + column]`; those of sums are not read. */
export function tableOf(rows: Axis, columns: Axis, singles: readonly number[]): RandomTable {
  return { rows, columns, singles, count: (row, column) => singles[row * columns.length + column] ?? 0 };
}

export function arbitraryTable(
  rows: fc.Arbitrary<Side>,
  columns: fc.Arbitrary<Side>,
  counts = count,
): fc.Arbitrary<RandomTable> {
  return fc.tuple(rows, columns).chain(([{ axis: rowAxis }, { axis: columnAxis }]) => {
    const cells = rowAxis.length * columnAxis.length;
    return fc
      .array(counts, { minLength: cells, maxLength: cells })
      .map((singles) => tableOf(rowAxis, columnAxis, singles));
  });
}
