import type { Direction } from '../../shared/boards/place-cards';
import type { CardContent } from '../../shared/contract/boards';

/** What can be done with a card in its board. */
export interface CardActions {
  readonly move: (direction: Direction) => void;
  readonly resize: (direction: Direction) => void;
  readonly change: (content: CardContent) => void;
  readonly copy: () => void;
  readonly remove: () => void;
}
