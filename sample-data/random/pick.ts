import type { Random } from './random';

/** Choices with their weights: `{ male: 2, female: 1 }`. */
export type Weights<Choice extends string> = Readonly<Record<Choice, number>>;

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('pick: nothing to choose from');
  return item;
}

export function pickWeighted<Choice extends string>(random: Random, weights: Weights<Choice>): Choice {
  const choices = Object.keys(weights) as Choice[];
  const total = choices.reduce((sum, choice) => sum + weights[choice], 0);
  let left = random() * total;
  for (const choice of choices) {
    left -= weights[choice];
    if (left < 0) return choice;
  }
  throw new Error('pickWeighted: the weights are empty');
}
