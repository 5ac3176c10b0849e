import { expect, test } from 'vitest';
import { agePyramid } from '../../../shared/charts/age-pyramid';
import { frame } from './chart-frame';
import { drawSvg, textsOf } from './draw-svg';

const data = [
  { band: '25-29', gender: 'male', people: 1250 },
  { band: '25-29', gender: 'female', people: 40 },
  { band: '35-39', gender: 'female', people: 1300 },
  { band: null, gender: 'female', people: 2 },
  { band: '35-39', gender: null, people: 1 },
];

test('bands without gaps from youngest to oldest, men left of zero', async () => {
  const chart = agePyramid(data, frame);
  expect(chart.table.rows.map(({ cells }) => cells[0])).toEqual(['35–39 tuổi', '30–34 tuổi', '25–29 tuổi']);
  const texts = textsOf(await drawSvg(chart));
  expect(texts).toEqual(expect.arrayContaining(['1.250', '1.300', '40', 'Số người']));
  expect(texts.filter((text) => /[−-]\d/.test(text))).toEqual([]);
});

test('the heads count everybody of a sex; what is not drawn is said', () => {
  const chart = agePyramid(data, frame);
  expect(JSON.stringify(chart.spec)).toContain('Nữ: 1.342 (51,8\u00a0%)');
  expect(chart.subtitle).toEqual([
    'Tỉnh mẫu · 2.593 người · tính đến ngày 31/12/2024',
    'Chưa có thông tin về tuổi hoặc giới tính: 3 người',
  ]);
});

test('a bar stands for its band and its sex', () => {
  expect(JSON.stringify(agePyramid(data, frame).spec)).toContain(
    '"dimension":"age_band","value":"25-29","secondDimension":"gender","secondValue":"male"',
  );
});

test('nobody with a known age: nothing to draw', () => {
  const chart = agePyramid([{ band: null, gender: 'male', people: 7 }], frame);
  expect(chart.table.rows).toEqual([]);
});

test('pyramids that follow each other have one axis and the same bands', () => {
  const later = [{ band: '40-44', gender: 'female', people: 20 }];
  const among = [data, later];
  const domainOf = (chart: { readonly spec: object }): unknown =>
    /"domain":\[[^\]]*\]/.exec(JSON.stringify(chart.spec))?.[0];
  const [first, second] = among.map((each) => agePyramid(each, frame, among));
  expect(second && domainOf(second)).toBe(first && domainOf(first));
  expect(second?.table.rows).toHaveLength(4);
  expect(domainOf(agePyramid(later, frame))).not.toBe(first && domainOf(first));
});
