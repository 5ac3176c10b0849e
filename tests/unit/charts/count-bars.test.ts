import { describe, expect, test } from 'vitest';
import { axisUpTo } from '../../../shared/charts/amount-axis';
import { politicalTheory } from '../../../shared/charts/political-theory';
import { specialisations } from '../../../shared/charts/specialisations';
import { frame } from './chart-frame';
import { drawSvg, textsOf } from './draw-svg';

const names = (chart: { table: { rows: readonly { cells: readonly string[] }[] } }): (string | undefined)[] =>
  chart.table.rows.map(({ cells }) => cells[0]);

describe('political theory', () => {
  const chart = politicalTheory(
    [
      { value: null, people: 29 },
      { value: 'none', people: 391 },
      { value: 'bachelor', people: 6 },
      { value: 'intermediate', people: 1437 },
    ],
    frame,
  );

  test('highest level first, not recorded last', () => {
    expect(names(chart)).toEqual(['Cử nhân', 'Trung cấp', 'Chưa qua đào tạo', 'Chưa có thông tin']);
  });

  test('every bar has its count and share', async () => {
    expect(textsOf(await drawSvg(chart))).toEqual(
      expect.arrayContaining(['1.437 (55,4\u00a0%)', '29 (1,1\u00a0%)', 'Số người', '1.000']),
    );
  });

  test('not recorded can be filtered by: its value is null', () => {
    expect(chart.table.rows.at(-1)).toMatchObject({ dimension: 'political_theory', value: null });
  });
});

describe('specialisations', () => {
  const chart = specialisations(
    {
      top: [
        { value: 'Luật', people: 278 },
        { value: 'Kế toán', people: 120 },
        { value: null, people: 15 },
      ],
      others: { value: null, people: 1103 },
    },
    frame,
  );

  test('the rest is a number without a bar and cannot be filtered by', () => {
    expect(names(chart)).toEqual(['Luật', 'Kế toán', 'Khác', 'Chưa có thông tin']);
    expect(chart.table.rows[2]).toMatchObject({ dimension: null, cells: ['Khác', '1.103 (42,5\u00a0%)'] });
    expect(chart.title).toBe('2 chuyên ngành đào tạo đông nhất');
  });

  test('without a rest the title promises no ranking', () => {
    const all = specialisations(
      { top: [{ value: 'Luật', people: 3 }], others: { value: null, people: 0 } },
      frame,
    );
    expect(all.title).toBe('Chuyên ngành đào tạo');
    expect(names(all)).toEqual(['Luật']);
  });
});

test('ticks are round, start at zero and stop where the bars do', () => {
  expect(axisUpTo(1437, ',d').values).toEqual([0, 500, 1000]);
  expect(axisUpTo(84, ',d').values).toEqual([0, 20, 40, 60, 80]);
  expect(axisUpTo(4959, ',d', 2).values).toEqual([0, 2000, 4000]);
  expect(axisUpTo(3, ',d').values).toEqual([0, 1, 2, 3]);
  expect(axisUpTo(1, ',d').values).toEqual([0, 1]);
  expect(axisUpTo(1, '.0%').values).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test('every tick is drawn, however many there are', async () => {
  const chart = politicalTheory([{ value: 'none', people: 1003 }], frame);
  expect(textsOf(await drawSvg(chart))).toEqual(
    expect.arrayContaining(['0', '200', '400', '600', '800', '1.000']),
  );
});

test('a single bar and no bar have room for their axis', () => {
  const height = (rows: readonly { value: string; people: number }[]): unknown =>
    (politicalTheory(rows, frame).spec as { height: number }).height;
  expect(height([{ value: 'none', people: 1 }])).toBeGreaterThanOrEqual(130);
  expect(height([])).toBeGreaterThanOrEqual(130);
});

test('two rows of the same name are two rows', async () => {
  const chart = specialisations(
    { top: [{ value: 'Khác', people: 4 }], others: { value: null, people: 3 } },
    frame,
  );
  const texts = textsOf(await drawSvg(chart));
  expect(texts.filter((text) => text === 'Khác')).toHaveLength(2);
});
