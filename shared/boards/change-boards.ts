import type { Board, Card, CardContent } from '../contract/boards';
import { bottomOf, packed } from './place-cards';

type Boards = readonly Board[];

const sizes = {
  breakdown: { w: 6, h: 8 },
  tile: { w: 3, h: 3 },
  'register-tile': { w: 3, h: 3 },
  'register-chart': { w: 6, h: 9 },
  'register-limit': { w: 6, h: 8 },
  paragraph: { w: 12, h: 4 },
  note: { w: 4, h: 3 },
} as const satisfies Record<CardContent['kind'], { w: number; h: number }>;

/** An id that nothing in the list has. */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

export function withBoard(boards: Boards, board: Board): Board[] {
  return boards.some(({ id }) => id === board.id)
    ? boards.map((each) => (each.id === board.id ? board : each))
    : [...boards, board];
}

export function newBoard(boards: Boards, name: string): Board {
  return { id: freeId('board', boards), name, cards: [] };
}

/** A copy stands right behind its original. */
export function copiedBoard(boards: Boards, id: string, name: string): Board[] {
  return boards.flatMap((board) =>
    board.id === id ? [board, { ...board, id: freeId('board', boards), name }] : [board],
  );
}

export function movedBoard(boards: Boards, id: string, step: 1 | -1): Board[] {
  const from = boards.findIndex((board) => board.id === id);
  const to = from + step;
  const moved = boards[from];
  if (!moved || to < 0 || to >= boards.length) return [...boards];
  const others = boards.filter((board) => board.id !== id);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

/** A new card below the others, or beside the last one where there is room. */
export function withCard(board: Board, content: CardContent): Board {
  const size = sizes[content.kind];
  const last = board.cards.at(-1);
  const isRoomBeside =
    last !== undefined && last.x + last.w + size.w <= 12 && bottomOf(board.cards) === last.y + last.h;
  const place = isRoomBeside ? { x: last.x + last.w, y: last.y } : { x: 0, y: bottomOf(board.cards) };
  const card: Card = { id: freeId('card', board.cards), ...place, ...size, content };
  return { ...board, cards: packed([...board.cards, card]) };
}

export function withContent(board: Board, id: string, content: CardContent): Board {
  return { ...board, cards: board.cards.map((card) => (card.id === id ? { ...card, content } : card)) };
}

export function copiedCard(board: Board, id: string): Board {
  const card = board.cards.find((each) => each.id === id);
  if (!card) return board;
  const copy = { ...card, id: freeId('card', board.cards), y: bottomOf(board.cards) };
  return { ...board, cards: packed([...board.cards, copy]) };
}

export function withoutCard(board: Board, id: string): Board {
  return { ...board, cards: packed(board.cards.filter((card) => card.id !== id)) };
}
