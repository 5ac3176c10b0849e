import { pickWeighted } from '../random/pick';
import type { Random } from '../random/random';
import type { Recorded } from '../province/categories';
import type { Cell } from './cell';
import type { Spellings } from './vocabulary-spellings';

export function writeCategory<Category extends string>(
  random: Random,
  recorded: Recorded<Category>,
  spellings: Spellings<Category>,
): Cell {
  if (recorded === null) return null;
  if (typeof recorded === 'string') return pickWeighted(random, spellings[recorded]);
  return recorded.written;
}
