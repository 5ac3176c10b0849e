import { fold } from '../text/fold';

/** An id for what users name themselves, readable and not yet taken: `own_cong_chuc_vung_cao`, `own_…_2`. */
export function ownId(label: string, taken: Iterable<string>): string {
  const words = fold(label)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 60);
  const others = new Set(taken);
  const id = `own_${words === '' ? 'moi' : words}`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}_${number}`;
    if (!others.has(candidate)) return candidate;
  }
}
