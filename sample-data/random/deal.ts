import { chooseExactly } from './choose-exactly';
import type { Random } from './random';

/** One value and how many of the items get it; `weight` says which items it suits (0: not at all). */
export interface Share<Item, Value> {
  readonly value: Value;
  readonly count: number;
  readonly weight?: (item: Item) => number;
}

/** Deals values to items share by share, in that order, each item once; what is left over gets `rest`. */
export function deal<Item, Value>(
  random: Random,
  items: readonly Item[],
  shares: readonly Share<Item, Value>[],
  rest: Value,
): Map<Item, Value> {
  const dealt = new Map<Item, Value>();
  for (const { value, count, weight } of shares) {
    const free = items.filter((item) => !dealt.has(item));
    for (const item of chooseExactly(random, free, count, weight)) dealt.set(item, value);
  }
  for (const item of items) if (!dealt.has(item)) dealt.set(item, rest);
  return dealt;
}
