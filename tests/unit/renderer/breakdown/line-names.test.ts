import { expect, test } from 'vitest';
import { cellName, lineNames } from '../../../../renderer/components/line-names';
import { levelsByGroup, modelOf, nested } from './shown-breakdown';

test('a figure is named by every dimension, the outer one first', () => {
  const model = modelOf(nested);
  const names = lineNames(model);
  const row = model.rows.find(({ path }) => path.length === 2 && path[1] === null);
  const column = model.columns.find(({ path }) => path[0] === 'none' && path.length === 2);
  if (!row || !column) throw new Error('the table has no such figure');
  expect(cellName(names, row, column)).toBe(
    'Đối tượng: Công chức, Giới tính: Chưa có thông tin, Trình độ lý luận chính trị: Chưa qua đào tạo, Đảng viên: Không',
  );
  const subtotal = model.columns.find(({ kind }) => kind === 'subtotal');
  if (!subtotal) throw new Error('the table has no subtotals');
  expect(names.columns.get(subtotal.id)).toMatch(/^Trình độ lý luận chính trị: [^,]+$/);
});

test('totals say nothing; the total of all is everybody', () => {
  const model = modelOf(levelsByGroup);
  const names = lineNames(model);
  const [row] = model.rows;
  const [totalRow, totalColumn] = [model.rows.at(-1), model.columns.at(-1)];
  if (!row || !totalRow || !totalColumn) throw new Error('the table has no totals');
  expect(cellName(names, row, totalColumn)).toBe('Trình độ chuyên môn: Đại học');
  expect(cellName(names, totalRow, totalColumn)).toBeNull();
});
