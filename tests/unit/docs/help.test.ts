import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shellText } from '../../../electron/main/shell-text';
import { fold } from '../../../shared/text/fold';
import { languages, type Language } from '../../../shared/text/language';
import { pictureMessages } from '../../../shared/text/picture-messages';
import { publishMessages } from '../../../shared/text/publish-messages';
import { unitsMessages } from '../../../shared/text/units-messages';
import { windowMessages } from '../../../shared/text/window-messages';
import { workspaceMessages } from '../../../shared/text/workspace-messages';

const folder = join(import.meta.dirname, '../../../docs/help');
const pagesOf = (language: Language): string[] => readdirSync(join(folder, language)).sort();
const textOf = (language: Language, page: string): string =>
  readFileSync(join(folder, language, page), 'utf8').replace(/\s+/g, ' ');

/** Every text of the window, the ones that are made of parts with a sign where a part stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [(value as (...parts: string[]) => unknown)('…', '…', '…', '…')].flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

function wordsOf(language: Language): string[] {
  const { settings, ...others } = windowMessages[language];
  const { problem: _problem, ...plainSettings } = settings;
  const ofMenu = Object.values(shellText).map((text) => text[language].replace('&', ''));
  const parts = [
    ...[others, plainSettings, pictureMessages[language], publishMessages[language]],
    ...[unitsMessages[language], workspaceMessages[language]],
  ];
  return [...parts.flatMap(textsOf), ...ofMenu].map(fold);
}

test('both languages have the same pages', () => {
  expect(pagesOf('en')).toEqual(pagesOf('vi'));
});

test.each(languages)('what the guide calls by name is called so in the window (%s)', (language) => {
  const known = wordsOf(language);
  const unknown = pagesOf(language).flatMap((page) =>
    [...textOf(language, page).matchAll(/\*\*(.+?)\*\*/g)]
      .flatMap(([, name = '']) => name.split(' › '))
      .filter((name) => !known.some((text) => text.startsWith(fold(name)) || text.includes(fold(name))))
      .map((name) => `${page}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test.each(languages)('every picture and every page that is pointed at is there (%s)', (language) => {
  const missing = pagesOf(language).flatMap((page) =>
    [...textOf(language, page).matchAll(/\]\(([^)]+)\)/g)]
      .map(([, target = '']) =>
        target.startsWith('pictures/')
          ? join(folder, 'pictures', language, target.slice('pictures/'.length))
          : join(folder, language, target),
      )
      .filter((path) => !existsSync(path)),
  );
  expect(missing).toEqual([]);
});
