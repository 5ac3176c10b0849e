import { countBoth, countCodes, type Bits } from './bits';
import type { Codes } from './codes';
import { bitsOfKeys } from './condition-bits';

/** Up to here comparing the people of each key is faster than looking at each person. */
const fewKeys = 8;

/** How many of some people have each key of a column. */
export function countByCode(codes: Codes, among: Bits): Uint32Array {
  return codes.keys.length <= fewKeys
    ? Uint32Array.from(codes.keys, (key) => countBoth(among, bitsOfKeys(codes, [key])))
    : countCodes(codes.of, among, codes.keys.length);
}
