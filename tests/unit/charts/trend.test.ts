import { expect, test } from 'vitest';
import { trendChart } from '../../../shared/charts/trend';
import { trendMeasure } from '../../../shared/charts/trend-measure';
import type { RegisterTrend, RosterTrend } from '../../../shared/contract/change';
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

/** People of two groups at each snapshot; of a group that is not told nothing travels. */
function snapshots(
  ...times: readonly { readonly told: Readonly<Record<string, number>>; readonly untold?: string }[]
): RosterTrend {
  return {
    ...{ register: null, measure: 'headcount', by: 'staff_group' },
    points: times.map(({ told, untold }, at) => {
      const asOf = `${2020 + at}-12-31`;
      return {
        ...{ id: at, date: asOf, name: '', asOf, files: [] },
        untold: { keys: untold === undefined ? [] : [untold], isWhole: false },
        breakdown: {
          ...{ measure: 'headcount', asOf, people: 100, columns: [] },
          rows: [{ id: 'staff_group', keys: ['cadre', 'civil_servant'], isClosed: true }],
          cells: Object.entries(told).map(([group, people]) => ({
            ...{ rows: [group], columns: [], people, numerator: people, denominator: people, unknown: 0 },
          })),
        },
      };
    }),
  };
}

/** How many lines are drawn, and of how many points each. */
async function linesIn(chart: ReturnType<typeof trendChart>): Promise<number[]> {
  const svg = await drawSvg(chart);
  const groups = svg.match(/<g class="mark-line[^>]*>.*?<\/g>/gsu) ?? [];
  const paths = groups.flatMap((group) => [...group.matchAll(/<path[^>]*\sd="([^"]+)"/gu)]);
  return paths.map(([, path = '']) => path.split(/[ML]/u).length - 1);
}

test('a line is broken at a snapshot that is not told, and says so', async () => {
  const whole = { told: { cadre: 40, civil_servant: 60 } };
  const gap = { told: { civil_servant: 60 }, untold: 'cadre' };
  const complete = trendChart(snapshots(whole, whole, whole, whole), frame);
  expect(await linesIn(complete)).toEqual([4, 4]);
  expect(complete.subtitle.join()).not.toContain('ngắt');
  const broken = trendChart(snapshots(whole, gap, whole, whole), frame);
  expect((await linesIn(broken)).sort()).toEqual([1, 2, 4]);
  expect(broken.subtitle.join()).toContain('ngắt ở kỳ có số liệu không công bố');
  expect(broken.table.rows[0]?.cells).toEqual(['Cán bộ', '40', '…', '40', '40']);
});

test('a year without a figure breaks a line too, for another reason', async () => {
  const chart = trendChart(trend({ cadre: 0.1 }, { cadre: null }, { cadre: 0.3 }), frame);
  expect(await linesIn(chart)).toEqual([1, 1]);
  expect(chart.subtitle.join()).toContain('kỳ không có số liệu');
  expect(chart.subtitle.join()).not.toContain('công bố');
  // Before the first and after the last figure nothing is broken.
  const ends = trendChart(trend({ cadre: null }, { cadre: 0.2 }, { cadre: 0.3 }, { cadre: null }), frame);
  expect(await linesIn(ends)).toEqual([2]);
  expect(ends.subtitle.join()).not.toContain('ngắt');
});

test('where not even everybody is told the head of the chart tells no number of people', () => {
  const asked = snapshots({ told: { cadre: 40 } }, { told: { cadre: 40 } });
  const points = asked.points.map((point) => ({ ...point, untold: { keys: [], isWhole: true } }));
  const [head = ''] = trendChart({ ...asked, points }, frame).subtitle;
  expect(head).toContain('… người');
  expect(head).not.toMatch(/\d người/);
});
