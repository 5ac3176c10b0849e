import { expect, test } from 'vitest';
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
