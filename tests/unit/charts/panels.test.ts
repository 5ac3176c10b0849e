import { expect, test } from 'vitest';
import { panels } from '../../../shared/charts/panels';
import { qualificationByGroup } from '../../../shared/charts/qualification-by-group';
import { frame } from './chart-frame';
import { drawSvg, textsOf } from './draw-svg';

const data = [
  { row: 'civil_servant', column: 'university', people: 918 },
  { row: 'cadre', column: 'university', people: 742 },
  { row: 'cadre', column: 'elementary', people: 57 },
  { row: 'cadre', column: null, people: 2 },
];

test('one panel a group in the order of the vocabulary, every count with its share of the group', async () => {
  const chart = qualificationByGroup(data, frame);
  expect(chart.table.head).toEqual(['Trình độ chuyên môn', 'Cán bộ', 'Công chức']);
  expect(chart.table.rows.map(({ cells }) => cells)).toEqual([
    ['Đại học', '742 (92,6\u00a0%)', '918 (100,0\u00a0%)'],
    ['Sơ cấp', '57 (7,1\u00a0%)', '0 (0,0\u00a0%)'],
    ['Chưa có thông tin', '2 (0,2\u00a0%)', '0 (0,0\u00a0%)'],
  ]);
  const texts = textsOf(await drawSvg(chart));
  expect(texts).toEqual(expect.arrayContaining(['742 (92,6\u00a0%)', 'Đại học', 'Số người']));
});

test('shares give way where panels are narrow', async () => {
  const groups = ['cadre', 'civil_servant', 'public_employee', 'part_time', 'contract', null];
  const many = groups.map((row) => ({ row, column: 'university', people: 1234 }));
  expect(textsOf(await drawSvg(qualificationByGroup(many, frame)))).toEqual(
    expect.arrayContaining(['1.234']),
  );
});

test('a bar stands for both of its categories', () => {
  expect(JSON.stringify(qualificationByGroup(data, frame).spec)).toContain(
    '"dimension":"qualification","value":"elementary","secondDimension":"staff_group","secondValue":"cadre"',
  );
});

test('no cells draw nothing and fail nothing', async () => {
  const chart = qualificationByGroup([], frame);
  expect(chart.table.rows).toEqual([]);
  await drawSvg(chart);
});

test('where no staff groups are recorded, one chart of all', async () => {
  const ungrouped = [
    { row: null, column: 'master', people: 5 },
    { row: null, column: null, people: 1 },
  ];
  const chart = qualificationByGroup(ungrouped, { ...frame, people: 6 });
  expect(chart.title).toBe('Trình độ chuyên môn');
  expect(chart.table.rows.map(({ cells }) => cells)).toEqual([
    ['Thạc sĩ', '5 (83,3\u00a0%)'],
    ['Chưa có thông tin', '1 (16,7\u00a0%)'],
  ]);
  await drawSvg(chart);
});

test('what is not drawn is the smallest, and is said', async () => {
  const cells = Array.from({ length: 30 }, (_, index) => ({
    bar: `Xã ${index}`,
    panel: 'male',
    people: index + 1,
  }));
  const chart = panels({ title: 'Đơn vị', bars: 'unit', panels: 'gender', cells }, frame);
  expect(chart.table.rows).toHaveLength(20);
  expect(chart.table.rows[0]?.cells).toEqual(['Xã 29', '30 (6,5\u00a0%)']);
  expect(chart.subtitle).toContain('Đơn vị: chỉ vẽ các mục đông nhất, 20/30');
  await drawSvg(chart);
});
