import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitSizes } from '../../../shared/charts/unit-sizes';
import { units } from '../../../shared/charts/units';
import { frame } from './chart-frame';
import { drawSvg, textsOf } from './draw-svg';

const rows = Array.from({ length: 23 }, (_, index) => ({
  unit: `Xã ${index + 1}`,
  people: 30 - index,
  counts: { under_40: 15 - Math.floor(index / 2) },
}));

test('the twenty largest, and the rest as one number', async () => {
  const chart = units(rows, frame);
  expect(chart.title).toBe('20 đơn vị đông nhất và tỷ lệ dưới 40 tuổi');
  expect(chart.table.rows).toHaveLength(21);
  expect(chart.table.rows[0]).toMatchObject({
    dimension: 'unit',
    value: 'Xã 1',
    cells: ['Xã 1', '30', '15 (50,0\u00a0%)'],
  });
  expect(chart.table.rows.at(-1)).toMatchObject({
    dimension: null,
    cells: ['3 đơn vị khác', '27', '14 (51,9\u00a0%)'],
  });
  const texts = textsOf(await drawSvg(chart));
  expect(texts).toEqual(expect.arrayContaining(['30 · 50,0\u00a0%', '27 · 51,9\u00a0%', 'Dưới 40 tuổi']));
});

test('people without a unit come last and are called so', () => {
  const chart = units([{ unit: null, people: 90, counts: { under_40: 0 } }, ...rows.slice(0, 2)], frame);
  expect(chart.table.rows.map(({ cells }) => cells[0])).toEqual(['Xã 1', 'Xã 2', 'Chưa có thông tin']);
  expect(chart.title).toBe('Quy mô đơn vị và tỷ lệ dưới 40 tuổi');
});

test('names of units are data, whatever they hold', async () => {
  const odd = `Xã "A" & <b> \\n datum.x`;
  const svg = await drawSvg(units([{ unit: odd, people: 1, counts: { under_40: 1 } }], frame));
  expect(textsOf(svg)).toContain(odd);
});

test('without ages there is no share to show', async () => {
  const chart = units(rows, { ...frame, people: 433 }, false);
  expect(chart.title).toBe('20 đơn vị đông nhất');
  expect(chart.table.rows.at(-1)?.cells).toEqual(['3 đơn vị khác', '27 (6,2\u00a0%)']);
  expect(textsOf(await drawSvg(chart))).not.toContain('Dưới 40 tuổi');
});

describe('units by their people alone', () => {
  const ofSizes = (...sizes: number[]) =>
    unitSizes(
      sizes.map((people, at) => ({ unit: `Xã ${at + 1}`, people, counts: {} })),
      frame,
    );

  test('none is shown beside one left out that is as large', () => {
    const chart = ofSizes(...Array.from({ length: 30 }, (_, at) => (at < 18 ? 60 - at : 20)));
    expect(chart.title).toBe('18 đơn vị đông nhất');
    expect(chart.table.rows).toHaveLength(19);
    expect(chart.table.rows.at(-1)).toMatchObject({ cells: ['12 đơn vị khác', expect.any(String)] });
  });

  test('too many alike are counted by size', () => {
    const chart = ofSizes(...Array.from({ length: 40 }, (_, at) => (at < 34 ? 24 : 23 - (at % 3))));
    expect(chart.title).toBe('Số đơn vị theo quy mô');
    expect(chart.table.rows.map(({ cells }) => cells)).toEqual([
      ['21 người', '2 (5,0\u00a0%)'],
      ['22 người', '2 (5,0\u00a0%)'],
      ['23 người', '2 (5,0\u00a0%)'],
      ['24 người', '34 (85,0\u00a0%)'],
    ]);
  });

  test('every unit is in one band, whatever the sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 60 }), (sizes) => {
        const largest = Math.max(...sizes);
        const chart = ofSizes(...sizes, ...Array.from({ length: 21 }, () => largest));
        const counts = chart.table.rows.map(({ cells }) => Number(/^\d+/.exec(cells[1] ?? '')?.[0]));
        expect(chart.title).toBe('Số đơn vị theo quy mô');
        expect(counts.reduce((sum, each) => sum + each, 0)).toBe(sizes.length + 21);
        expect(counts.length).toBeLessThanOrEqual(13);
      }),
    );
  });
});
