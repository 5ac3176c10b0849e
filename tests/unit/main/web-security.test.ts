import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ app: { isPackaged: true } }));
const { mayLoad } = await import('../../../electron/main/web-security');

test.each([
  'app://bien-che/index.html',
  'data:image/png;base64,AA==',
  'blob:app://bien-che/1',
  'devtools://devtools/x.js',
])('%s may load', (address) => {
  expect(mayLoad(address)).toBe(true);
});

test.each([
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'ws://localhost/',
  'file:///etc/passwd',
  'app://other/index.html',
  'app://bien-che.example.org/index.html',
  'chrome://gpu',
])('%s may not load', (address) => {
  expect(mayLoad(address)).toBe(false);
});
