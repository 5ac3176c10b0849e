import { expect, test, vi } from 'vitest';
import type { Language } from '../../../shared/text/language';
import { menuTemplate } from '../../../electron/main/menu-template';

const labelsOf = (language: Language, isDevelopment: boolean): (string | undefined)[] =>
  menuTemplate(
    language,
    { command: vi.fn(), about: vi.fn(), showLog: vi.fn(), zoom: vi.fn() },
    isDevelopment,
  ).flatMap(({ label, submenu }) => [
    label,
    ...(Array.isArray(submenu) ? submenu.map((item) => item.label) : []),
  ]);

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

test('makes letters larger with the key of plus, with and without Shift, and on the number pad', () => {
  const zoom = vi.fn();
  const items = menuTemplate('vi', { command: vi.fn(), about: vi.fn(), showLog: vi.fn(), zoom }, false)
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .filter(({ accelerator }) => accelerator !== undefined);
  const pressed = (key: string): void => {
    const item = items.find(({ accelerator }) => accelerator === key);
    (item?.click as (() => void) | undefined)?.();
  };
  for (const key of ['CmdOrCtrl+Plus', 'CmdOrCtrl+=', 'CmdOrCtrl+numadd', 'CmdOrCtrl+-', 'CmdOrCtrl+0'])
    pressed(key);
  expect(zoom.mock.calls.flat()).toEqual([1, 1, 1, -1, 0]);
});
