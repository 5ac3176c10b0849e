import { alphabetical } from '../../../shared/text/alphabetical';

/** Units of a form stand in the order of the alphabet, whoever has none last. */
export function byUnitName(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return alphabetical(one, other);
}
