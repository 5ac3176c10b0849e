import { pick } from '../../sample-data/random/pick';
import { wholeNumber, type Random } from '../../sample-data/random/random';
import { editDistance } from './edit-distance';
import { plain } from './plain';

const SHORTEST = 7;
const LETTERS = [...'aeghinotu'];

/**
 * One slip of the keyboard in a longer text: a letter lost, doubled or hit beside. Never one that brings the text
 * within reach of another meaning: every one of `others` stays at least two letters away.
 */
export function withTypo(random: Random, text: string, others: readonly string[]): string {
  if (text.length < SHORTEST) return text;
  const slipped = slip(random, text);
  const isClear = others.every((other) => editDistance(plain(slipped), plain(other)) >= 2);
  return isClear ? slipped : text;
}

function slip(random: Random, text: string): string {
  const letters = [...text];
  const positions = letters.flatMap((letter, position) =>
    position > 0 && /\p{Ll}/u.test(letter) ? [position] : [],
  );
  if (positions.length === 0) return text;
  const position = pick(random, positions);
  const letter = letters[position] ?? '';
  const result = pick(random, ['', letter + letter, pick(random, LETTERS)]);
  letters.splice(position, 1, wholeNumber(random, 0, 3) === 0 ? letter.normalize('NFD').charAt(0) : result);
  return letters.join('');
}
