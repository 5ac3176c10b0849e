import { pick } from '../../../sample-data/random/pick';
import { chance } from '../../../sample-data/random/random';
import type { Pen } from '../columns/block';
import type { GridCell } from '../grid';

const SHARE = 0.08;

/** What nobody sees on paper: spaces too many, no-break spaces, decomposed letters. */
export function untidy({ layout, random }: Pen, cell: GridCell): GridCell {
  if (!layout.untidy || typeof cell !== 'string' || !chance(random, SHARE)) return cell;
  return pick(random, [
    `${cell} `,
    ` ${cell}`,
    cell.replace(' ', '  '),
    cell.replace(' ', '\u00A0'),
    cell.normalize('NFD'),
  ]);
}
