import { fold } from '../text/fold';

/** An id for something that users named; none of those that are taken. `own_cong_chuc_vung_cao`, `own_nu_2`. */
export function freeId(
  label: string,
  taken: readonly { readonly id: string }[],
  prefix = 'own_',
  fallback = 'x',
): string {
  const words = fold(label)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 60)
    .replaceAll(/_+$/g, '');
  const stem = `${prefix}${words === '' || words === 'other' ? fallback : words}`;
  const isTaken = (id: string): boolean => taken.some((each) => each.id === id);
  let id = stem;
  for (let number = 2; isTaken(id); number += 1) id = `${stem}_${number}`;
  return id;
}
