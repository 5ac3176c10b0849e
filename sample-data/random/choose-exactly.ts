import type { Random } from './random';

/**
 * Exactly `count` of the items; those of a higher weight are likelier to be among them, those of weight 0
 * never are. Exact shares need this: independent draws would only come near them.
 */
export function chooseExactly<Item>(
  random: Random,
  items: readonly Item[],
  count: number,
  weight: (item: Item) => number = () => 1,
): Set<Item> {
  const scored = items
    .map((item) => ({ item, score: random() * weight(item) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
  if (scored.length < count) throw new Error(`chooseExactly: ${count} wanted, ${scored.length} possible`);
  return new Set(scored.slice(0, count).map(({ item }) => item));
}
