import type { Board } from '../contract/boards';
import type { Language } from '../text/language';
import { linesOfCards } from './lines-of-cards';
import { communeStaff } from './published/commune-staff';
import { publicEthics } from './published/public-ethics';
import type { PublishedBoard } from './published/published-board';
import { trainingAbroad } from './published/training-abroad';
import { twoTiers } from './published/two-tiers';
import { yearlyRating } from './published/yearly-rating';

/** Boards after published texts, in the order of the start page. To add one: a file beside these and a line below. */
export const publishedBoards: readonly PublishedBoard[] = [
  communeStaff,
  publicEthics,
  yearlyRating,
  twoTiers,
  trainingAbroad,
];

/** As a board that users may change, with its source as a note below. */
export function boardOf({ id, name, source, cards }: PublishedBoard, language: Language): Board {
  const note = { kind: 'note', text: source[language] } as const;
  return { id, name: name[language], cards: linesOfCards([...cards, [6, 4, note]]) };
}
