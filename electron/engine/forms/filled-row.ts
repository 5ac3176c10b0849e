import type { FilledRow, FormValue } from '../../../shared/forms/filled-form';
import type { CriterionRow, Leaf, TypedInput } from '../../../shared/forms/form';
import type { CellPlan } from './plan-cells';

/** A typed number as it stands in one row; null where nobody typed it. */
export type TypedOf = (input: TypedInput) => number | null;

/** One row with what was counted for it; empty where `tells` says that nothing is recorded. */
export function filledRow(
  criterion: CriterionRow,
  leaves: readonly Leaf[],
  figures: readonly (number | null)[],
  plan: CellPlan,
  typed: TypedOf,
  ordinal: string,
  tells: (leaf: number) => boolean = () => true,
): FilledRow {
  const { id, label, level = 0, strong = false, who, measure } = criterion;
  const values = leaves.map(({ value }, index): FormValue => {
    if (value.kind === 'ordinal') return ordinal === '' ? null : ordinal;
    if (value.kind === 'label') return label;
    if (!who) return null;
    if (value.kind === 'typed') return typed(value.input);
    const column = plan.leafColumns.get(index);
    if (column === undefined || !tells(index)) return null;
    return figures[column] ?? (measure === 'mean-age' ? null : 0);
  });
  return {
    ...{ id, kind: 'criterion', label, level, isStrong: strong, condition: who ?? null },
    values: withSums(leaves, values),
  };
}

/** Sums and shares follow from the other leaves of the row. */
export function withSums(leaves: readonly Leaf[], values: readonly FormValue[]): FormValue[] {
  const at = (mark: string): number | null =>
    numberOf(values[leaves.findIndex((leaf) => leaf.mark === mark)]);
  return leaves.map(({ value }, index) => {
    if (value.kind === 'sum') {
      const parts = value.of.map(at);
      return parts.some((part) => part === null)
        ? null
        : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    }
    if (value.kind === 'share') {
      const [part, of] = [at(value.part), at(value.of)];
      return part === null || of === null || of === 0 ? null : Math.round((part / of) * 10_000) / 100;
    }
    return values[index] ?? null;
  });
}

export function numberOf(value: FormValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
