import { expect, test } from 'vitest';
import { alignUnits } from '../../../../electron/engine/change/align-units';
import { trendLines } from '../../../../shared/analysis/change/trend-lines';
import type { TrendPoint } from '../../../../shared/contract/change';
import { breakdownOf } from '../../charts/plotted';

function pointOf(id: number, people: readonly (readonly [string, number])[]): TrendPoint {
  const date = `202${id}-12-31`;
  const breakdown = breakdownOf(
    ['unit'],
    [],
    people.map(([unit, count]) => [[unit], [], count]),
  );
  return { id, name: '', date, asOf: date, files: [], breakdown };
}

const figuresOf = (points: readonly TrendPoint[]): Record<string, number[]> =>
  Object.fromEntries(
    trendLines({ register: null, measure: 'headcount', by: 'unit', points }).map(({ key, figures }) => [
      String(key),
      figures.map((figure) => figure.people),
    ]),
  );

test('a commune and its people’s committee are one line, under the newest name', () => {
  const points = alignUnits([
    pointOf(3, [
      ['UBND xã Mường Mẫu', 7],
      ['Xã Khác', 2],
    ]),
    pointOf(4, [
      ['Xã Mường Mẫu', 9],
      ['Xã Khác', 3],
    ]),
  ]);
  expect(figuresOf(points)).toEqual({ 'Xã Mường Mẫu': [7, 9], 'Xã Khác': [2, 3] });
  expect(points.map(({ recorded }) => recorded)).toEqual([
    { 'Xã Mường Mẫu': 'UBND xã Mường Mẫu' },
    undefined,
  ]);
});

test('two units that one snapshot tells apart are never joined', () => {
  const both = pointOf(3, [
    ['UBND xã Mường Mẫu', 7],
    ['Xã Mường Mẫu', 2],
  ]);
  const points = alignUnits([both, pointOf(4, [['Xã Mường Mẫu', 9]])]);
  expect(figuresOf(points)).toEqual({ 'Xã Mường Mẫu': [2, 9], 'UBND xã Mường Mẫu': [7, 0] });
});
