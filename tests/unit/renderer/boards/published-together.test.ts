import { expect, test } from 'vitest';
import type { Condition } from '../../../../shared/analysis/condition';
import { starterLibrary } from '../../../../shared/analysis/library';
import { plainView } from '../../../../shared/analysis/table-view';
import type { Card, CardContent } from '../../../../shared/contract/boards';
import { publishedTogether } from '../../../../renderer/boards/published-together';

const women: Condition = { dimension: 'gender', in: ['female'] };
const minority: Condition = { dimension: 'ethnic_minority', in: ['yes'] };

function card(id: string, content: CardContent): Card {
  return { id, x: 0, y: 0, w: 6, h: 6, content };
}

function divided(id: string, rows: string, publicFrom: number | null, measure = 'headcount'): Card {
  return card(id, {
    ...{ kind: 'breakdown', measure, rows: [rows], columns: [], view: plainView },
    ...{ chart: null, shown: 'table', publicFrom },
  });
}

const tile = card('tile', { kind: 'tile', measure: 'female', who: minority });

function together(cards: readonly Card[], publicFrom: number | null, filter: Condition = women) {
  return publishedTogether({ cards: [...cards] }, publicFrom, '2024-12-31', () => filter, starterLibrary);
}

test('public cards of an internal board hide together, at the highest of their thresholds', () => {
  const found = together(
    [divided('a', 'unit', 5), divided('b', 'gender', null), divided('c', 'rank', 10), tile],
    null,
  );
  expect(found?.cards).toEqual(['a', 'c']);
  expect(found?.input.threshold).toBe(10);
  expect(found?.input.tables.map(({ rows, who }) => ({ rows, who }))).toEqual([
    { rows: ['unit'], who: women },
    { rows: ['rank'], who: women },
  ]);
});

test('all cards of a public board do, tiles among them', () => {
  const found = together([divided('a', 'unit', null), tile], 5);
  expect(found?.cards).toEqual(['a', 'tile']);
  expect(found?.input.tables[1]?.who).toEqual({ all: [women, minority] });
});

test('a card alone hides by itself, but not of people who were chosen by something sensitive', () => {
  expect(together([divided('a', 'unit', 5), tile], null)).toBeNull();
  expect(together([divided('a', 'unit', 5)], null, minority)?.cards).toEqual(['a']);
  expect(together([divided('a', 'unit', 5, 'deleted'), divided('b', 'unit', null)], null)).toBeNull();
});
