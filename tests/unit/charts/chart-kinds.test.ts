import { describe, expect, test } from 'vitest';
import { chartKindIds } from '../../../shared/charts/chart-kind';
import { chartKinds, chosenKind, drawPlot } from '../../../shared/charts/chart-kinds';
import { publicTable } from '../../../shared/analysis/disclosure/public-table';
import { starterLibrary } from '../../../shared/analysis/library';
import { plainView } from '../../../shared/analysis/table-view';
import { plotTable, type Plot } from '../../../shared/charts/plot';
import type { ChartPrint } from '../../../shared/charts/print/chart-print';
import type { UnitMap } from '../../../shared/map/unit-map';
import { frame } from './chart-frame';
import { drawSvg, textsOf } from './draw-svg';
import { breakdownOf, manyUnits, plotOf, type Counted } from './plotted';

const ageByGender = breakdownOf(
  ['age_band'],
  ['gender'],
  [
    [['30-34'], ['male'], 5],
    [['30-34'], ['female'], 4],
    [['35-39'], ['male'], 3],
    [['40-44'], ['female'], 2],
    [[null], ['male'], 1],
  ],
);
const levelsByGroup = breakdownOf(
  ['qualification'],
  ['staff_group'],
  [
    [['university'], ['cadre'], 742],
    [['university'], ['civil_servant'], 918],
    [['master'], ['cadre'], 9],
    [[null], ['civil_servant'], 4],
  ],
);
const youngByUnit = (units: number): ReturnType<typeof breakdownOf> =>
  breakdownOf(
    ['unit'],
    [],
    manyUnits(units).map(([rows, columns, people = 0]): Counted => [rows, columns, people, 1, people, 0]),
    'under_40',
  );
const nested = breakdownOf(
  ['staff_group', 'gender'],
  ['political_theory'],
  [
    [['cadre', 'male'], ['intermediate'], 7],
    [['cadre', 'female'], ['none'], 2],
    [['civil_servant', null], [null], 1],
  ],
);
const nobody = breakdownOf(['gender'], [], []);

const chosen = (plot: Plot): string => chosenKind(plot, null).id;

test('where some shares are not told, no kind shows or draws 0 for people who are told', async () => {
  const counted = breakdownOf(
    ['age_band'],
    ['gender'],
    [
      [['30-34'], ['male'], 200],
      [['30-34'], ['female'], 86],
      [['35-39'], ['male'], 174],
      [['35-39'], ['female'], 26],
      [['40-44'], ['male'], 100],
      [['40-44'], ['female'], 50],
      [['40-44'], [null], 3],
    ],
  );
  const percentOf = 'column' as const;
  const told = { library: starterLibrary, language: 'vi' as const };
  const model = publicTable(counted, { ...plainView, percentOf }, told, 5);
  const plot = plotTable({ breakdown: counted, model, percentOf, ...told });
  // Without them the number of all women would tell the three whose sex is not recorded.
  const bare = plot.rows.lines.flatMap((row) =>
    plot.series.lines
      .map((line) => plot.cell(row, line))
      .filter((cell) => cell.share === null && cell.people > 0),
  );
  expect(bare.map(({ people }) => people)).toEqual(expect.arrayContaining([86, 26]));
  for (const { id, suits } of chartKinds) {
    if (suits(plot) === 0) continue;
    const texts = textsOf(await drawSvg(drawPlot(plot, id, frame)));
    expect([id, texts.filter((text) => /^0(?:,0)? %/.test(text))]).toEqual([id, []]);
  }
  expect(textsOf(await drawSvg(drawPlot(plot, 'heat_map', frame)))).toContain('86');
  const bars = JSON.stringify(drawPlot(plot, 'grouped', frame).spec);
  expect(bars).not.toMatch(/"amount":0,"label":"(?:86|26)"/);
  expect(bars).toMatch(/"amount":86,"label":"86"/);
});

describe('the chart is chosen by what it shows', () => {
  test('one dimension: bars', () => {
    expect(chosen(plotOf(breakdownOf(['gender'], [], [[['male'], [], 1]])))).toBe('bars');
  });
  test('bands of age by sex: a pyramid', () => expect(chosen(plotOf(ageByGender))).toBe('pyramid'));
  test('two dimensions: stacks; shares of the columns side by side; shares of the rows as long as each other', () => {
    expect(chosen(plotOf(levelsByGroup))).toBe('stacked');
    expect(chosen(plotOf(levelsByGroup, { percentOf: 'column' }))).toBe('grouped');
    expect(chosen(plotOf(levelsByGroup, { percentOf: 'row' }))).toBe('full');
  });
  test('an indicator of few groups: bars; of many units: dots', () => {
    expect(chosen(plotOf(youngByUnit(5)))).toBe('bars');
    expect(chosen(plotOf(youngByUnit(115)))).toBe('dots');
  });
  test('many series: a heat map', () => {
    const ranks = Array.from({ length: 11 }, (_, at): Counted => [['male'], [`Ngạch ${at}`], at + 1]);
    const more = ranks.flatMap(([, column, people = 0]): Counted[] =>
      ['male', 'female', null].flatMap((gender) =>
        ['cadre', 'civil_servant'].map((group): Counted => [[group, gender], column, people]),
      ),
    );
    expect(chosen(plotOf(breakdownOf(['staff_group', 'gender'], ['rank'], more)))).toBe('heat_map');
  });
  test('a wanted kind is kept while it can show the table', () => {
    expect(chosenKind(plotOf(levelsByGroup), 'full').id).toBe('full');
    expect(chosenKind(plotOf(levelsByGroup), 'pyramid').id).toBe('stacked');
    expect(chosenKind(plotOf(youngByUnit(5)), 'stacked').id).toBe('bars');
  });
  test('every kind is in the list once', () => {
    expect(chartKinds.map(({ id }) => id)).toEqual(chartKindIds);
  });
});

const plots = {
  ageByGender: plotOf(ageByGender),
  levelsByGroup: plotOf(levelsByGroup, { percentOf: 'row' }),
  units: plotOf(youngByUnit(115)),
  nested: plotOf(nested, { percentOf: 'total' }),
  nobody: plotOf(nobody),
};
const drawable = Object.entries(plots).flatMap(([name, plot]) =>
  chartKinds.filter((kind) => kind.suits(plot) > 0).map((kind) => [kind.id, name, kind, plot] as const),
);

test('every kind can show one of the tables below', () => {
  expect(new Set(drawable.map(([id]) => id))).toEqual(new Set(chartKindIds));
});

test.each(drawable)('%s draws %s without a warning', async (_id, _name, kind, plot) => {
  for (const dark of [false, true]) {
    const chart = kind.draw(plot, { ...frame, dark });
    expect(chart.table.rows).toHaveLength(plot.rows.lines.length);
    await drawSvg(chart);
  }
});

test('all of 115 units are drawn with their whole names, none of them over another', async () => {
  const plot = plotOf(breakdownOf(['unit'], [], manyUnits(115)));
  const chart = drawPlot(plot, null, frame);
  expect((chart.spec as { height: number }).height).toBeGreaterThan(115 * 20);
  const svg = await drawSvg(chart);
  const spans = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text]) => text).join(' ');
  const names = `${textsOf(svg).join(' ')} ${spans}`;
  for (let at = 0; at < 115; at += 1) expect(names).toContain(`số ${at}`);
});

test('an indicator shows its numerator, its denominator and the share of all', async () => {
  const chart = drawPlot(
    plotOf(
      breakdownOf(
        ['gender'],
        [],
        [
          [['male'], [], 300, 121, 271, 4],
          [['female'], [], 100, 9, 90, 0],
        ],
        'under_40',
      ),
    ),
    null,
    frame,
  );
  expect(chart.title).toBe('Dưới 40 tuổi theo giới tính');
  expect(chart.subtitle).toContain('Đường nét đứt là tỷ lệ chung: 36,0\u00a0% (130/361)');
  expect(textsOf(await drawSvg(chart))).toEqual(
    expect.arrayContaining(['44,6\u00a0% (121/271)', '10,0\u00a0% (9/90)']),
  );
  expect(JSON.stringify(chart.spec)).toContain('chưa có thông tin: 4');
});

test('what a public version hides stands in its row as a sign, in one series and in several', async () => {
  const publicPlot = (columns: readonly string[], cells: readonly Counted[]): Plot => {
    const breakdown = breakdownOf(['unit'], columns, cells, 'under_40');
    const table = { library: starterLibrary, language: 'vi' } as const;
    const model = publicTable(breakdown, plainView, table, 5);
    return plotTable({ ...table, breakdown, model, percentOf: 'none' });
  };
  const one = publicPlot(
    [],
    [
      [['Xã A'], [], 20, 4, 20, 0],
      [['Xã B'], [], 30, 9, 30, 0],
      [['Xã C'], [], 40, 20, 40, 0],
    ],
  );
  expect(textsOf(await drawSvg(drawPlot(one, 'dots', frame)))).toEqual(
    expect.arrayContaining(['… (…/20)', '… (…/30)', '50,0\u00a0% (20/40)']),
  );
  const several = publicPlot(
    ['gender'],
    [
      [['Xã A'], ['male'], 20, 2, 20, 0],
      [['Xã A'], ['female'], 20, 10, 20, 0],
      [['Xã B'], ['male'], 30, 15, 30, 0],
      [['Xã B'], ['female'], 30, 12, 30, 0],
    ],
  );
  expect(
    textsOf(await drawSvg(drawPlot(several, 'dots', frame))).filter((text) => text === '…'),
  ).toHaveLength(2);
});

test('the line of everybody has its place on the axis where its own rows are hidden', () => {
  const plot = plotOf(youngByUnit(3));
  const wide = { ...plot, overall: { ...plot.overall, value: 0.9 } };
  const ends = (drawn: Plot): number[] =>
    [...JSON.stringify(drawPlot(drawn, 'dots', frame).spec).matchAll(/"domain":\[0,([\d.]+)\]/g)].map(
      ([, end]) => Number(end),
    );
  expect(Math.min(...ends({ ...wide, cell: () => ({ ...plot.overall, value: 0.1 }) }))).toBeGreaterThan(0.9);
});

test('the rest is a number, not a bar to compare with', () => {
  const plot = plotOf(breakdownOf(['unit'], [], manyUnits(30)), { topRows: [5, null] });
  const chart = drawPlot(plot, 'bars', frame);
  expect(chart.table.rows).toHaveLength(6);
  const marks = JSON.stringify(chart.spec);
  expect(marks).toMatch(/"amount":0,"label":"325"/);
});

test('a pyramid has zero in the middle, men left, and says whom it leaves out', async () => {
  const chart = drawPlot(plotOf(ageByGender), null, frame);
  expect(chart.subtitle).toContain('Chưa có thông tin về tuổi hoặc giới tính: 1 người');
  const svg = await drawSvg(chart);
  const texts = textsOf(svg);
  expect(texts.filter((text) => text === '0')).toHaveLength(1);
  expect(texts.indexOf('Nam: 9 (60,0\u00a0%)')).toBeLessThan(texts.indexOf('Nữ: 6 (40,0\u00a0%)'));
});

test('a long side goes down the page: units as columns become rows', () => {
  const cells = manyUnits(40).map(([unit, , people = 0]): Counted => [['male'], unit, people]);
  const plot = plotOf(breakdownOf(['gender'], ['unit'], cells), { percentOf: 'column' });
  expect(plot.rows.lines).toHaveLength(40);
  expect(plot.sharesOf).toBe('row');
  const [row] = plot.rows.lines;
  const [series] = plot.series.lines;
  if (!row || !series) throw new Error('nothing is drawn');
  expect(plot.cell(row, series).people).toBe(1);
  expect(plot.place(row, series)).toEqual({ tableRow: series.id, tableColumn: row.id });
});

test('people whose category is not recorded are hidden on demand and said', () => {
  const plot = plotOf(levelsByGroup, { hideNotRecorded: true });
  const chart = drawPlot(plot, null, frame);
  expect(chart.subtitle.at(-1)).toBe(
    'Có 4 người chưa có thông tin về trình độ chuyên môn không hiện nhưng vẫn được tính trong tổng số.',
  );
});

test('nobody is said in words', async () => {
  const chart = drawPlot(plotOf(nobody), null, frame);
  expect(textsOf(await drawSvg(chart))).toContain('Không có người nào để vẽ.');
});

test('a map counts the units that it leaves out: names a few of many on the page, all on a picture', () => {
  const names = manyUnits(12).map(([[name]]) => name ?? '');
  const corners: [number, number][] = [
    [0, 0],
    [90, 0],
    [90, 90],
    [0, 90],
  ];
  const area: UnitMap['areas'][number] = {
    label: names[0] ?? '',
    unit: names[0] ?? '',
    polygons: [[corners]],
    at: [45, 45],
    room: 40,
  };
  const noteOf = (left: readonly string[], print?: ChartPrint): string => {
    const map: UnitMap = { width: 100, height: 100, areas: [area], unitsWithout: left };
    const plot = plotOf(breakdownOf(['unit'], [], manyUnits(12)));
    const { subtitle } = drawPlot(plot, 'map', { ...frame, map, ...(print && { print }) });
    return subtitle.find((line) => line.startsWith('Chưa có trên bản đồ')) ?? '';
  };
  const left = names.slice(1);
  expect(noteOf(left)).toBe(`Chưa có trên bản đồ: 11 đơn vị (${left.slice(0, 5).join(', ')} và thêm 6)`);
  const picture = noteOf(left, { title: null, subtitle: null, palette: 'default', legend: 'right' });
  expect(picture).toBe(`Chưa có trên bản đồ: 11 đơn vị (${left.join(', ')})`);
  expect(noteOf(left.slice(0, 2))).toBe(`Chưa có trên bản đồ: ${left.slice(0, 2).join(', ')}`);
  expect(noteOf([])).toBe('');
});
