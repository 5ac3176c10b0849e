import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slopeChart } from '../../../shared/charts/slope';
import { trendSources } from '../../../shared/charts/trend-sources';
import { spread } from '../../../shared/charts/spread-labels';
import type { Trend } from '../../../shared/contract/change';
import { frame } from './chart-frame';
import { drawSvg } from './draw-svg';

function trend(...shares: readonly (readonly [cadres: number, civilServants: number])[]): Trend {
  const cell = (group: string, numerator: number) => ({
    ...{ rows: [group], columns: [], people: 100, numerator, denominator: 100, unknown: 0 },
    value: numerator / 100,
  });
  return {
    ...{ register: null, measure: 'female', by: 'staff_group' },
    points: shares.map(([cadres, civilServants], at) => {
      const date = `${2022 + at}-12-31`;
      return {
        ...{ id: at + 1, date, name: '', asOf: date, files: [`${date}.xlsx`] },
        breakdown: {
          ...{ asOf: date, people: 200, measure: 'female', columns: [] },
          rows: [{ id: 'staff_group', keys: ['cadre', 'civil_servant'], isClosed: true }],
          cells: [cell('cadre', cadres), cell('civil_servant', civilServants)],
        },
      };
    }),
  };
}

test('a slope chart shows the first and the last snapshot with the difference, and all of them in its table', async () => {
  const chart = slopeChart(trend([20, 40], [99, 1], [25, 37]), frame);
  const svg = await drawSvg(chart);
  for (const text of ['31/12/2022', '31/12/2024', '+5,0 điểm %', '−3,0 điểm %', 'Cán bộ', 'Công chức'])
    expect(svg).toContain(text);
  expect(svg).not.toContain('31/12/2023');
  expect(chart.table.head).toHaveLength(4);
});

test('the head tells the people of both days, and once where both are one', () => {
  const several = trend([20, 40], [99, 1], [25, 37]);
  const points = several.register === null ? several.points : [];
  const grown = points.map((point, at) => ({
    ...point,
    breakdown: { ...point.breakdown, people: 200 + at },
  }));
  const head = (of: typeof grown): string | undefined =>
    slopeChart({ ...several, points: of } as Trend, frame).subtitle[0];
  expect(head(grown)).toBe('Tỉnh mẫu · 200 người (31/12/2022) · 202 người (31/12/2024)');
  const [first] = grown;
  expect(head(first ? [first, first] : [])).toBe('Tỉnh mẫu · 2.593 người · tính đến ngày 31/12/2024');
});

test('names that cannot stand beside their dots are led to by a line', async () => {
  const leaders = async (of: Trend): Promise<number> =>
    (await drawSvg(slopeChart(of, frame))).match(/<line (?=[^>]*stroke-width="1"[^>]*>)/g)?.length ?? 0;
  const [apart, near] = [await leaders(trend([20, 80], [30, 90])), await leaders(trend([20, 21], [30, 90]))];
  expect(near - apart).toBe(4);
});

test('the source of figures over time is the files of all snapshots', () => {
  expect(trendSources(trend([20, 40], [25, 37]))).toEqual(['2022-12-31.xlsx', '2023-12-31.xlsx']);
});

test('labels keep their distance, their order and their bounds', () => {
  const amounts = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(amounts, (all) => {
      const places = spread(all, 5, [0, 100]);
      const order = all.map((amount, at) => ({ amount, place: places[at] ?? NaN }));
      order.sort((a, b) => a.place - b.place);
      for (const [at, { amount, place }] of order.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(100 + 1e-9);
        const next = order[at + 1];
        expect(next === undefined || (next.place - place >= 5 - 1e-9 && next.amount >= amount)).toBe(true);
      }
    }),
  );
});

test('a category without a figure at either end is not drawn, and the chart says so', () => {
  const whole = trend([20, 40], [25, 37]);
  const points = whole.register === null ? whole.points : [];
  const without = points.map((point, at) => ({
    ...point,
    untold: { keys: at === 0 ? ['cadre'] : [], isWhole: false },
  }));
  const said = (of: Trend): string => slopeChart(of, frame).subtitle.join(' ');
  expect(said(whole)).not.toContain('không vẽ');
  expect(said({ ...whole, points: without } as Trend)).toContain('1 đường không vẽ');
});
