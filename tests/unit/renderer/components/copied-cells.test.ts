import { expect, test } from 'vitest';
import { asHtml, asText } from '../../../../renderer/components/copied-cells';

const table = [
  ['Số người', '31/12/2024'],
  ['Công chức', 1200],
];
const note = 'Bản nội bộ, không công bố.';

test('what is said below a table is copied with it', () => {
  expect(asText(table, [note])).toBe(`Số người\t31/12/2024\nCông chức\t1200\n${note}`);
  const html = asHtml(table, [note]);
  expect(html.indexOf(note)).toBeGreaterThan(html.indexOf('</table>'));
});

test('a table without notes is copied alone', () => {
  expect(asText(table)).toBe('Số người\t31/12/2024\nCông chức\t1200');
  expect(asHtml(table).endsWith('</table>')).toBe(true);
});
