import { expect, test } from 'vitest';
import { flow, type FlowBlock } from '../../../../electron/engine/report/page-flow';
import { sureBreaks } from '../../../../electron/engine/report/sure-breaks';

const height = 1000;

/** Sections of a heading, a paragraph and a picture; every paragraph may take a line more. */
function sectionsOf(count: number, lines: (section: number) => number): FlowBlock[] {
  return Array.from({ length: count }, (_, section) => {
    const paragraph = Array.from({ length: lines(section) }, () => 24);
    return [
      { gap: 16, lines: [20], heads: 0, mayEnd: [false] },
      { gap: 8, lines: paragraph, heads: 0, mayEnd: paragraph.map((_, at) => at > 0) },
      { gap: 8, lines: [150 + ((section * 37) % 90)], heads: 0, mayEnd: [true] },
    ];
  }).flat();
}

test('each heading is on the same page, whether lines are drawn closer together or a page holds more', () => {
  for (const count of [6, 15, 24, 40]) {
    const extremes = [
      { blocks: sectionsOf(count, (at) => 3 + (at % 4)), height: height + 15 },
      { blocks: sectionsOf(count, (at) => 3 + (at % 4) + (at % 3 === 0 ? 1 : 0)), height: height - 15 },
    ] as const;
    const all = extremes[0].blocks.map((_, at) => at);
    const named = all.filter((at) => at % 3 === 0);
    const pagesOf = (breaks: ReadonlySet<number>) =>
      extremes.map(({ blocks, height }) => named.map((at) => flow(blocks, height, breaks).pages[at]));
    const places = { named, always: new Set<number>(), allowed: all.filter((at) => at % 3 !== 1) };
    const [full, loose] = pagesOf(new Set());
    if (count > 6) expect(full).not.toEqual(loose);
    const breaks = sureBreaks(extremes, places);
    const [fullAfter, looseAfter] = pagesOf(breaks);
    expect(fullAfter).toEqual(looseAfter);
    // Nothing is ordered that need not be, and no page stays half empty for it.
    expect(breaks.size).toBeLessThanOrEqual(count / 4);
    for (const { blocks, height } of extremes)
      for (const white of flow(blocks, height, breaks).white.slice(0, -1))
        expect(white).toBeLessThan(height * 0.4);
  }
});

test('where nothing is unsure a page begins by order at what always does, and at headings that begin one anyway', () => {
  const blocks = sectionsOf(8, () => 3);
  const extremes = [
    { blocks, height },
    { blocks, height },
  ] as const;
  const places = { named: [0, 3, 6, 9], always: new Set([21]), allowed: [3, 6, 9] };
  expect([...sureBreaks(extremes, places)].sort((a, b) => a - b)).toEqual([9, 21]);
  const orderless = extremes.map((extreme) => flow(extreme.blocks, height, new Set([21])).pages);
  expect(orderless.map((pages) => [pages[8] !== pages[9], pages[5] === pages[6]])).toEqual([
    [true, true],
    [true, true],
  ]);
});
