import { expect, test, vi } from 'vitest';
import type { Language } from '../../../shared/text/language';
import { menuTemplate } from '../../../electron/main/menu-template';

const labelsOf = (language: Language, isDevelopment: boolean): (string | undefined)[] =>
  menuTemplate(language, { command: vi.fn(), about: vi.fn() }, isDevelopment).flatMap(
    ({ label, submenu }) => [label, ...(Array.isArray(submenu) ? submenu.map((item) => item.label) : [])],
  );

test('speaks both languages, item by item', () => {
  const [vietnamese, english] = [labelsOf('vi', false), labelsOf('en', false)];
  expect(vietnamese).toHaveLength(english.length);
  expect(vietnamese).toContain('Mở tỉnh mẫu');
  expect(english).toContain('Open sample province');
});

test('has developer tools only in development', () => {
  expect(labelsOf('vi', false)).not.toContain('Công cụ phát triển');
  expect(labelsOf('vi', true)).toContain('Công cụ phát triển');
});
