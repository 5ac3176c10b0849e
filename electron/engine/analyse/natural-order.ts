import type { Dimension } from '../../../shared/analysis/dimension';

/** As `localeCompare`, many times faster over thousands of units. */
const alphabetical = new Intl.Collator('vi').compare;

/**
 * The values that occur, with how many people have each, in natural order: as the vocabulary has them, numbers from the
 * smallest, free text by size; null last.
 */
export function naturalOrder(
  { categories, source }: Dimension,
  sizes: ReadonlyMap<string | null, number>,
): (string | null)[] {
  const recorded = [...sizes.keys()].filter((value) => value !== null);
  const nothing = sizes.has(null) ? [null] : [];
  if (categories) {
    const places = new Map(categories.map(({ id }, index) => [id, index]));
    return [
      ...recorded.sort((a, b) => (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity)),
      ...nothing,
    ];
  }
  if ('number' in source) return [...recorded.sort((a, b) => Number(a) - Number(b)), ...nothing];
  const size = (value: string): number => sizes.get(value) ?? 0;
  return [...recorded.sort((a, b) => size(b) - size(a) || alphabetical(a, b)), ...nothing];
}
