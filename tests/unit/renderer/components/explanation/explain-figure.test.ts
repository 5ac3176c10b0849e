import { expect, test } from 'vitest';
import {
  explainFigure,
  explainHidden,
  type ExplainedFigure,
} from '../../../../../renderer/components/explanation/explain-figure';
import { versionNote } from '../../../../../shared/analysis/disclosure/version-words';
import { findIndicator } from '../../../../../shared/analysis/indicators';
import { levelsByGroup, modelOf, youngByGender } from '../../breakdown/shown-breakdown';

const about = {
  who: 'Giới tính: Nam',
  shareOfWhom: 'Đối tượng: Cán bộ',
  asOf: '2024-12-31',
  filter: null,
  rosterName: 'Tỉnh mẫu',
  files: ['tinh-mau.xlsx', 'xa.xlsx', 'phuong.csv'],
  language: 'vi',
} as const;
const under40 = findIndicator('under_40') ?? null;
const men = modelOf(youngByGender).rows.find(({ label }) => label === 'Nam')?.cells[0];
const women = modelOf(youngByGender).rows.find(({ label }) => label === 'Nữ')?.cells[0];
const cadres = modelOf(levelsByGroup, { percentOf: 'column' }).rows[0]?.cells[0];
if (!men || !women || !cadres) throw new Error('the tables have no figures');

function explained(figure: Pick<ExplainedFigure, 'cell' | 'indicator'>): Record<string, string> {
  const { lines } = explainFigure({ ...about, ...figure });
  return Object.fromEntries(lines.map(({ term, text }) => [term, text]));
}

test('a share: definition, formula with its figures, denominator, unknown, date, basis, filter, source', () => {
  expect(explained({ cell: men, indicator: under40 })).toEqual({
    'Đếm gì': `Dưới 40 tuổi: ${under40?.definition.vi ?? ''}`,
    'Cách tính': '121 ÷ 271 = 44,6\u00a0%',
    'Mẫu số': '271 trong 300 người: Giới tính: Nam; những người khác không thuộc diện tính theo định nghĩa',
    'Chưa có thông tin': '4 người',
    'Tính đến ngày': '31/12/2024',
    'Căn cứ': under40?.basis.vi,
    'Đang lọc': 'Không lọc, tính trên toàn bộ danh sách',
    Nguồn: 'Tỉnh mẫu (tinh-mau.xlsx và 2 tệp khác)',
  });
});

test('who is unknown and stays in the denominator is said', () => {
  expect(explained({ cell: women, indicator: under40 })['Chưa có thông tin']).toBe(
    '2 người, vẫn tính trong mẫu số',
  );
});

test('a count: its share and of whom', () => {
  const lines = explained({ cell: cadres, indicator: null });
  expect(lines['Cách tính']).toBe('742 ÷ 751 = 98,8\u00a0%');
  expect(lines['Mẫu số']).toBe('751 người: Đối tượng: Cán bộ');
  expect(lines).not.toHaveProperty('Căn cứ');
});

test('nobody in the denominator is no share', () => {
  const cell = { ...men, people: 3, numerator: 0, denominator: 0, unknown: 3, value: null, share: null };
  expect(explained({ cell, indicator: under40 })['Cách tính']).toBe(
    'Không có người nào trong mẫu số nên không tính được tỷ lệ.',
  );
});

test('only parts with somebody in them are offered', () => {
  const partsOf = (figure: Pick<ExplainedFigure, 'cell' | 'indicator'>): string[] =>
    explainFigure({ ...about, ...figure }).parts.map(({ part }) => part);
  expect(partsOf({ cell: men, indicator: under40 })).toEqual([
    'numerator',
    'denominator',
    'unknown',
    'people',
  ]);
  expect(partsOf({ cell: women, indicator: under40 })).toEqual(['numerator', 'denominator', 'unknown']);
  expect(partsOf({ cell: cadres, indicator: null })).toEqual(['people']);
  expect(partsOf({ cell: { ...cadres, people: 0 }, indicator: null })).toEqual([]);
});

test('a hidden figure: what it would be of and the rule, nothing of what it counts and nobody to see', () => {
  const rule = versionNote({ version: 'public', threshold: 5, of: 'shares', sensitive: false }, 'vi');
  const { who: _who, shareOfWhom: _whom, ...of } = about;
  const { figure, lines, parts } = explainHidden({ ...of, indicator: under40, rule });
  expect(figure).toBe('…');
  expect(lines.map(({ term }) => term)).toEqual([
    ...['Đếm gì', 'Dấu “…”', 'Tính đến ngày', 'Căn cứ', 'Đang lọc', 'Nguồn'],
  ]);
  expect(lines[1]?.text).toBe(rule);
  expect(parts).toEqual([]);
});

test('where no standard is in force the figure says so', () => {
  const lines = (noStandard: string | null) =>
    explainFigure({ ...about, cell: men, indicator: under40, noStandard }).lines.map(({ text }) => text);
  expect(lines('Không có tiêu chuẩn nào.')).toContain('Không có tiêu chuẩn nào.');
  expect(lines(null)).toEqual(lines('x').filter((text) => text !== 'x'));
});
