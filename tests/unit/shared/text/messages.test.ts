import { expect, test } from 'vitest';
import { shellText } from '../../../../electron/main/shell-text';
import { languages, type Language } from '../../../../shared/text/language';
import { pictureMessages } from '../../../../shared/text/picture-messages';
import { publishMessages } from '../../../../shared/text/publish-messages';
import { unitsMessages } from '../../../../shared/text/units-messages';
import { windowMessages } from '../../../../shared/text/window-messages';
import { workspaceMessages } from '../../../../shared/text/workspace-messages';

type Found = readonly [place: string, text: string];

/** Every text with its place; of those that are made of parts, what stands around the parts. */
function found(value: unknown, place: string): Found[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const parts = ['«1»', '«2»', '«3»', '«4»'] as const;
    return found((value as (...given: readonly string[]) => unknown)(...parts), place);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => found(inner, `${place}.${name}`));
}

const ofWindow = (language: Language): Found[] => {
  const { settings, ...others } = windowMessages[language];
  const { problem: _ofPolicy, ...plain } = settings;
  return [
    ...found(others, 'window'),
    ...found(plain, 'settings'),
    ...found(pictureMessages[language], 'picture'),
    ...found(publishMessages[language], 'publish'),
    ...found(unitsMessages[language], 'units'),
    ...found(workspaceMessages[language], 'workspace'),
    ...found(
      Object.fromEntries(Object.entries(shellText).map(([name, text]) => [name, text[language]])),
      'menu',
    ),
  ];
};

const places = (texts: readonly Found[]): string[] => texts.map(([place]) => place).sort();
const where = (texts: readonly Found[], isWrong: (text: string) => boolean): string[] =>
  texts.filter(([, text]) => isWrong(text)).map(([place, text]) => `${place}: ${text}`);

test('no text is missing in either language', () => {
  expect(places(ofWindow('en'))).toEqual(places(ofWindow('vi')));
  const blank = (language: Language): string[] => where(ofWindow(language), (text) => text.trim() === '');
  expect(blank('en')).toEqual(blank('vi'));
});

test.each(languages)(
  'every letter with its mark is one letter, and no space stands twice (%s)',
  (language) => {
    expect(where(ofWindow(language), (text) => text !== text.normalize('NFC'))).toEqual([]);
    expect(where(ofWindow(language), (text) => / {2}|^ /.test(text))).toEqual([]);
  },
);

test("tone marks stand where today's administrative texts put them", () => {
  const older = /(^|[^\p{L}q])\p{L}*(o[áàảãạ]|o[éèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/iu;
  const isOlder = (text: string): boolean =>
    text.split(/[^\p{L}]+/u).some((word) => older.test(word) && !/^q/i.test(word));
  expect(isOlder('hoá') && isOlder('thuỷ') && isOlder('Uỷ')).toBe(true);
  expect(where(ofWindow('vi'), isOlder)).toEqual([]);
});

test('the words are those of an office, not of programmers', () => {
  const foreign = /bản ghi|click|file|folder|dataset|record|engine|cache|schema|filter|user/i;
  expect(where(ofWindow('vi'), (text) => foreign.test(text))).toEqual([]);
});
