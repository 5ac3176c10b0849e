import { describe, expect, test } from 'vitest';
import { drawPlot } from '../../../../shared/charts/chart-kinds';
import type { ChartFrame } from '../../../../shared/charts/chart';
import { printChart, type PrintOptions } from '../../../../shared/charts/print/print-chart';
import { pictureSizes } from '../../../../shared/charts/print/picture-sizes';
import { frame } from '../chart-frame';
import { breakdownOf, manyUnits, plotOf } from '../plotted';

const options: PrintOptions = {
  title: null,
  subtitle: null,
  legend: 'top',
  palette: 'default',
  size: 'half',
  fontPoints: 9,
  background: 'white',
  footer: ['Nguồn: tinh-mau.xlsx', ''],
};

const fewUnits = plotOf(breakdownOf(['unit'], [], manyUnits(4)));
const provinceUnits = plotOf(breakdownOf(['unit'], [], manyUnits(115)));
const crossed = plotOf(
  breakdownOf(
    ['qualification'],
    ['staff_group'],
    [
      [['university'], ['cadre'], 12],
      [['master'], ['civil_servant'], 3],
    ],
  ),
);
const draw = (plot: typeof fewUnits) => (to: ChartFrame) => drawPlot(plot, null, to);
const sizeOf = (spec: object): { width: number; height: number } => spec as { width: number; height: number };
const text = (value: unknown): string => JSON.stringify(value);

describe('the drawing fits its room', () => {
  test.each(
    pictureSizes
      .filter(({ room }) => room !== null)
      .flatMap(({ id }) => [[id, fewUnits] as const, [id, provinceUnits] as const]),
  )('%s', (size, plot) => {
    const picture = printChart(draw(plot), frame, { ...options, size });
    const { width, height } = sizeOf(picture.spec);
    const room = picture.room ?? { width: 0, height: 0 };
    expect(width * picture.millimetresPerPixel).toBeLessThanOrEqual(room.width);
    expect(width * picture.millimetresPerPixel).toBeGreaterThan(room.width * 0.98);
    expect(height * picture.millimetresPerPixel).toBeLessThan(room.height);
  });

  test('a short list keeps the points that were asked for, a long one has smaller texts', () => {
    const pointsOf = (plot: typeof fewUnits): number =>
      (printChart(draw(plot), frame, options).millimetresPerPixel * 12 * 72) / 25.4;
    expect(pointsOf(fewUnits)).toBeCloseTo(9);
    expect(pointsOf(provinceUnits)).toBeLessThan(4);
  });

  test('as on the screen: as wide as it is there, and as high as it needs', () => {
    const picture = printChart(draw(provinceUnits), frame, { ...options, size: 'screen' });
    expect(picture.room).toBeNull();
    expect(sizeOf(picture.spec).width).toBe(frame.width);
    expect(sizeOf(picture.spec).height).toBeGreaterThan(115 * 20);
  });

  test('the heading of a picture takes nothing from its rows', () => {
    const young = manyUnits(3).map(([rows, columns]) => [rows, columns, 20, 8, 20, 0] as const);
    const plot = plotOf(breakdownOf(['unit'], [], young, 'under_40'));
    const inWindow = drawPlot(plot, 'bars', frame);
    const picture = printChart((to) => drawPlot(plot, 'bars', to), frame, { ...options, size: 'screen' });
    const heading = sizeOf(picture.spec).height - sizeOf(inWindow.spec).height;
    expect(heading).toBeGreaterThanOrEqual(15 + 17 * inWindow.subtitle.length);
  });
});

test('title and subtitle are those that were typed, and can be left out', () => {
  const typed = printChart(draw(crossed), frame, { ...options, title: 'Biểu 1', subtitle: 'Cấp xã' });
  expect(text(typed.spec.title)).toContain('Biểu 1');
  expect(text(typed.spec.title)).toContain('Cấp xã');
  expect(text(typed.spec.title)).not.toContain('2.593');
  const without = printChart(draw(crossed), frame, { ...options, title: '', subtitle: '' });
  expect(without.spec.title).toMatchObject({ text: [], subtitle: [] });
});

test('an empty line below is left out, a long one is broken', () => {
  expect(printChart(draw(crossed), frame, options).footer).toEqual(['Nguồn: tinh-mau.xlsx']);
  const long = 'Bản công khai: dấu thay cho số liệu của ô có dưới năm người. '.repeat(6);
  expect(printChart(draw(crossed), frame, { ...options, footer: [long] }).footer.length).toBeGreaterThan(2);
});

test('the legend stands where it is wanted, or nowhere', () => {
  const legendOf = (legend: PrintOptions['legend']): string =>
    text(printChart(draw(crossed), frame, { ...options, legend }).spec);
  expect(legendOf('bottom')).toContain('"orient":"bottom"');
  expect(legendOf('right')).toContain('"orient":"right"');
  expect(legendOf('none')).toContain('"legend":null');
});

test('greys have no hue, and neighbours differ in lightness', () => {
  const spec = text(printChart(draw(crossed), frame, { ...options, palette: 'grey' }).spec);
  const fills = [...spec.matchAll(/"fill":"#(..)(..)(..)"/g)];
  expect(fills.length).toBeGreaterThan(1);
  for (const [, red, green, blue] of fills) expect([green, blue]).toEqual([red, red]);
});
