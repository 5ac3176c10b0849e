import { chance, type Random } from '../random/random';
import { fullName, type PersonName } from '../province/person-name';

/** The old placement of the tone mark, as many people still write it: Hoà, Thuỷ, Thuý. */
const NEW_TONE_PLACEMENT: readonly (readonly [RegExp, string])[] = [
  [/oà(?!\p{L})/gu, 'òa'],
  [/uỷ(?!\p{L})/gu, 'ủy'],
  [/uý(?!\p{L})/gu, 'úy'],
];

export function writeName(random: Random, name: PersonName): string {
  const written = chance(random, 0.5) ? withNewTonePlacement(fullName(name)) : fullName(name);
  return chance(random, 0.03) ? written.toUpperCase() : written;
}

function withNewTonePlacement(text: string): string {
  return NEW_TONE_PLACEMENT.reduce((result, [old, modern]) => result.replace(old, modern), text);
}
