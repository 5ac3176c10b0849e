import { expect, test } from 'vitest';
import { trendChart } from '../../../shared/charts/trend';
import { trendMeasure } from '../../../shared/charts/trend-measure';
import type { RegisterTrend } from '../../../shared/contract/change';
import { frame } from './chart-frame';
import { drawSvg } from './draw-svg';

/** Shares of one hundred by staff group, a year each; null: the year tells nothing of the group. */
function trend(...years: readonly Readonly<Record<string, number | null>>[]): RegisterTrend {
  return {
    ...{ register: 'rating', measure: 'excellent', as: 'share', by: 'staff_group' },
    points: years.map((groups, at) => ({
      ...{ year: 2020 + at, asOf: '2024-12-31', people: 100, months: [1, 12] as const },
      roster: { date: null, isOfYear: null },
      results: Object.entries(groups).map(([group, value]) => ({
        ...{ id: 'excellent', group, denominator: 100, unknown: 0, value },
        numerator: (value ?? 0) * 100,
      })),
    })),
  };
}

async function heights(chart: ReturnType<typeof trendChart>, names: readonly string[]): Promise<number[]> {
  const svg = await drawSvg(chart);
  return names.map((name) => {
    const at = new RegExp(`translate\\([\\d.]+,([\\d.]+)\\)"[^>]*>[^<]*${name}`).exec(svg);
    return Number(at?.[1]);
  });
}

test('names at the ends of lines that meet stand apart, and a line that ends early has its name', async () => {
  const [cadres = NaN, servants = NaN, contract = NaN] = await heights(
    trendChart(
      trend(
        { cadre: 0.1, civil_servant: 0.5, contract: 0.3 },
        { cadre: 0.3, civil_servant: 0.301, contract: null },
      ),
      frame,
    ),
    ['Cán bộ', 'Công chức', 'Hợp đồng'],
  );
  expect(cadres - servants).toBeGreaterThan(14);
  expect(contract).toBeGreaterThan(0);
});

test('what is of one year, or of a part of it, says so', () => {
  const one = trend({ cadre: 0.1 });
  const half: RegisterTrend = {
    ...{ ...one, register: 'workload', measure: 'received' },
    points: one.points.flatMap((point) => [point, { ...point, year: 2021, months: [1, 6] }]),
  };
  expect(trendMeasure(one, 'vi').notes).toEqual(['Sổ mới có một năm; cần ít nhất hai năm để thấy thay đổi.']);
  expect(trendMeasure(half, 'vi').notes).toEqual([
    'Năm 2021: sổ chỉ ghi từ tháng 1 đến tháng 6, chưa so được với cả năm.',
  ]);
});
