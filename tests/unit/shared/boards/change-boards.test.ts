import { expect, test } from 'vitest';
import { boardsSchema } from '../../../../shared/contract/boards';
import {
  copiedBoard,
  copiedCard,
  movedBoard,
  newBoard,
  withCard,
  withoutCard,
} from '../../../../shared/boards/change-boards';
import { packed } from '../../../../shared/boards/place-cards';
import { starterBoards } from '../../../../shared/boards/starter-boards';
import { starterLibrary } from '../../../../shared/analysis/library';

test.each(['vi', 'en'] as const)(
  'the starter boards are boards, tidy, and name what there is (%s)',
  (language) => {
    const boards = boardsSchema.parse(starterBoards(language));
    const dimensions = new Set(starterLibrary.dimensions.map(({ id }) => id));
    const measures = new Set(['headcount', ...starterLibrary.indicators.map(({ id }) => id)]);
    for (const { cards } of boards) {
      expect(packed(cards)).toEqual(cards);
      for (const { content } of cards) {
        if (content.kind === 'breakdown')
          expect([...content.rows, ...content.columns].filter((id) => !dimensions.has(id))).toEqual([]);
        if (content.kind === 'tile' || content.kind === 'breakdown')
          expect(measures).toContain(content.measure);
      }
    }
  },
);

test('boards are added, copied and put in order', () => {
  const first = newBoard([], 'Một');
  const second = newBoard([first], 'Hai');
  const boards = copiedBoard([first, second], first.id, 'Một (bản sao)');
  expect(boards.map(({ name }) => name)).toEqual(['Một', 'Một (bản sao)', 'Hai']);
  expect(new Set(boards.map(({ id }) => id)).size).toBe(3);
  expect(movedBoard(boards, second.id, -1).map(({ name }) => name)).toEqual(['Một', 'Hai', 'Một (bản sao)']);
  expect(movedBoard(boards, first.id, -1)).toEqual(boards);
});

test('cards stand beside each other while there is room, and close up when one goes', () => {
  const tile = { kind: 'tile', measure: 'headcount' } as const;
  const five = [1, 2, 3, 4, 5].reduce((board) => withCard(board, tile), newBoard([], 'B'));
  expect(five.cards.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [3, 0],
    [6, 0],
    [9, 0],
    [0, 3],
  ]);
  const without = withoutCard(five, five.cards[0]?.id ?? '');
  expect(without.cards.map(({ x, y }) => [x, y])).toEqual([
    [3, 0],
    [6, 0],
    [9, 0],
    [0, 0],
  ]);
  const copied = copiedCard(without, without.cards[0]?.id ?? '');
  expect(new Set(copied.cards.map(({ id }) => id)).size).toBe(5);
});
