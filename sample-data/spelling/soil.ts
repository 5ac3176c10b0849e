import type { Random } from '../random/random';
import type { Cell } from './cell';

/** What typing and copying leave behind in a cell, invisible on paper: spaces and decomposed letters. */
export function soil(random: Random, cell: Cell): Cell {
  const fate = random();
  if (typeof cell !== 'string' || cell === '') return cell;
  if (fate < 0.008) return `${cell} `;
  if (fate < 0.01) return ` ${cell}`;
  if (fate < 0.014) return cell.replace(' ', '  ');
  if (fate < 0.0165) return cell.normalize('NFD');
  return cell;
}
