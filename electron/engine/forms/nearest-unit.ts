import { fold } from '../../../shared/text/fold';
import { unitsByLabel } from './blank/unit-of-label';

/** The unit that a name most likely means: the one that it shortens, or else the one with most of its letters; null: none is near. */
export function nearestUnit(name: string, units: readonly string[]): string | null {
  const meant = unitsByLabel(units)(name);
  if (meant !== null) return meant;
  const key = fold(name);
  let [best, most]: [string | null, number] = [null, 0.6];
  for (const unit of units) {
    const alike = likeness(key, fold(unit));
    if (alike > most) [best, most] = [unit, alike];
  }
  return best;
}

/** Pairs of letters that two texts share, from 0 to 1 (Dice). */
function likeness(one: string, other: string): number {
  const pairs = (text: string): string[] =>
    [...text].slice(1).map((letter, at) => `${text[at] ?? ''}${letter}`);
  const rest = pairs(other);
  const all = pairs(one).length + rest.length;
  const shared = pairs(one).filter((pair) => {
    const at = rest.indexOf(pair);
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
  return all === 0 ? 0 : (2 * shared.length) / all;
}
