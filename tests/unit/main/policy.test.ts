import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { policyPlaces, readPolicy } from '../../../electron/main/policy';
import { languages } from '../../../shared/text/language';
import { windowMessages } from '../../../shared/text/window-messages';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chính sách '));
  path = join(folder, 'bienche-policy.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (content: string) => {
  writeFileSync(path, content);
  return readPolicy([join(folder, 'none.json'), path]);
};

test('lies for the whole computer, then beside the program', () => {
  expect(policyPlaces('win32', { ProgramData: 'D:\\Program Data' }, 'C:\\Biên Chế\\BienChe.exe')).toEqual([
    'D:\\Program Data\\BienChe\\bienche-policy.json',
    'C:\\Biên Chế\\bienche-policy.json',
  ]);
  expect(policyPlaces('linux', {}, '/opt/bienche/bienche')).toEqual([
    '/etc/bienche/bienche-policy.json',
    '/opt/bienche/bienche-policy.json',
  ]);
});

test('there may be none', () => {
  expect(readPolicy([path])).toEqual({ file: null, fixed: [], problem: null, values: {} });
});

test('is read as Notepad saves it', () => {
  expect(read('\uFEFF{\r\n"theme": "contrast",\r\n"zoom": 125\r\n}\r\n')).toEqual({
    file: path,
    fixed: ['theme', 'zoom'],
    problem: null,
    values: { theme: 'contrast', zoom: 125 },
  });
});

test.each(['', '{"theme":', '[]', 'null', '"light"'])(
  '%j fixes nothing and is said to be unreadable',
  (content) => {
    expect(read(content)).toMatchObject({ fixed: [], problem: { kind: 'unreadable' } });
  },
);

test('what is wrong in it fixes nothing; the rest holds', () => {
  expect(read('{"theme": "neon", "language": "en"}')).toMatchObject({
    fixed: ['language'],
    problem: { kind: 'wrong-value', name: 'theme' },
  });
  expect(read('{"colour": "red"}')).toMatchObject({
    fixed: [],
    problem: { kind: 'unknown-setting', name: 'colour' },
  });
});

test.each(languages)('every problem is one sentence that names the file (%s)', (language) => {
  const say = windowMessages[language].settings.problem;
  for (const content of ['', '{"theme": 1}', '{"x": 1}']) {
    const { file, problem } = read(content);
    expect(problem).not.toBeNull();
    if (file !== null && problem !== null) expect(say(file, problem)).toContain(path);
  }
});
