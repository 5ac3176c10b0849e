import { expect, test } from 'vitest';
import { plainFileName } from '../../../electron/main/plain-file-name';

test.each([
  ['Tháp tuổi 31-12-2024.png', 'Tháp tuổi 31-12-2024.png'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\a.svg', 'a.svg'],
  ['a:b*c?"<d>|\n.png', 'a-b-c---d---.png'],
])('%j becomes %j', (suggested, name) => {
  expect(plainFileName(suggested)).toBe(name);
});

test('keeps the ending of a name that is too long', () => {
  expect(plainFileName(`${'a'.repeat(400)}.svg`)).toHaveLength(200);
  expect(plainFileName(`${'a'.repeat(400)}.svg`)).toMatch(/\.svg$/);
});
