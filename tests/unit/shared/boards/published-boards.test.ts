import { describe, expect, test } from 'vitest';
import { starterLibrary } from '../../../../shared/analysis/library';
import { packed } from '../../../../shared/boards/place-cards';
import { boardOf, publishedBoards } from '../../../../shared/boards/published-boards';
import { boardSchema } from '../../../../shared/contract/boards';
import { findRegister } from '../../../../shared/registers/registers';

const dimensions = new Set(starterLibrary.dimensions.map(({ id }) => id));
const measures = new Set(['headcount', ...starterLibrary.indicators.map(({ id }) => id)]);

describe.each(publishedBoards)('the board $id', (published) => {
  test.each(['vi', 'en'] as const)('is a board, tidy, and names what there is (%s)', (language) => {
    const { cards } = boardSchema.parse(boardOf(published, language));
    expect(packed(cards)).toEqual(cards);
    const used = new Set<string>();
    for (const { content } of cards) {
      if (content.kind === 'tile' || content.kind === 'breakdown')
        expect(measures).toContain(content.measure);
      if (content.kind === 'breakdown')
        expect([...content.rows, ...content.columns].filter((id) => !dimensions.has(id))).toEqual([]);
      if (!('register' in content)) continue;
      const register = findRegister(content.register);
      used.add(content.register);
      const [known, named] =
        content.kind === 'register-tile'
          ? [register?.indicators, content.indicator]
          : content.kind === 'register-chart'
            ? [register?.charts, content.chart]
            : [register?.limits, content.limit];
      expect(known?.map(({ id }) => id)).toContain(named);
    }
    expect([...used].sort()).toEqual([...published.registers].sort());
  });
});
