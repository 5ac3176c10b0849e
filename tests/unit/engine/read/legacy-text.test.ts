import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../../shared-data';
import { decodeByFont, legacyFont } from '../../../../electron/engine/read/legacy-font';
import { decodeTcvn3, decodeVni } from '../../../../electron/engine/read/legacy-text';
import { tcvn3Table, toTcvn3, toVni, vniTable } from './legacy-tables';

test('the tables hold all letters', () => {
  expect(new Set(tcvn3Table.map(([shown]) => shown)).size).toBe(74);
  expect(new Set(vniTable.map(([, letter]) => letter)).size).toBe(134);
});

test.each(tcvn3Table)('TCVN3 %s is %s', (shown, letter) => {
  expect(decodeTcvn3(shown)).toBe(letter);
});

test.each(vniTable)('VNI %s is %s', (shown, letter) => {
  expect(decodeVni(shown)).toBe(letter);
});

const words = [
  ['họ và tên', 'hä vµ tªn', 'hoï vaø teân'],
  ['Nguyễn Văn Tường', 'NguyÔn V¨n T\u00adêng', 'Nguyeãn Vaên Töôøng'],
  ['Trình độ chuyên môn', 'Tr×nh ®é chuyªn m«n', 'Trình ñoä chuyeân moân'],
  ['lý luận chính trị', 'lý luËn chÝnh trÞ', 'lyù luaän chính trò'],
  ['Đại học', '§¹i häc', 'Ñaïi hoïc'],
  ['chuyên viên', 'chuyªn viªn', 'chuyeân vieân'],
  ['dân tộc', 'd©n téc', 'daân toäc'],
  ['thường trực', 'th\u00adêng trùc', 'thöôøng tröïc'],
] as const;

test.each(words)('%s', (text, inTcvn3, inVni) => {
  expect(decodeTcvn3(inTcvn3)).toBe(text);
  expect(decodeVni(inVni)).toBe(text);
});

test('letters of one VNI character stand beside marks: taùi, hoïi, quyù, khuyû', () => {
  expect(decodeVni('taùi hoïi quyù khuyû tay, nghó, xí nghieäp')).toBe(
    'tái họi quý khuỷ tay, nghĩ, xí nghiệp',
  );
});

test('every word of the alphabet comes back', () => {
  const letters = vniTable.map(([, letter]) => letter).join(' ');
  expect(decodeVni(toVni(letters))).toBe(letters);
  const small = tcvn3Table.map(([, letter]) => letter).join(' ');
  expect(decodeTcvn3(toTcvn3(small))).toBe(small);
});

const reference = sharedData('reference/vn-charsets-unicode-vni-tcvn3-viqr.json');
test.skipIf(!existsSync(reference))(
  'an independent VNI table agrees but for the four letters that it is known to have wrong',
  () => {
    const table = JSON.parse(readFileSync(reference, 'utf8')) as { UNICODE: string[]; VNI: string[] };
    const differing = table.UNICODE.filter((letter, at) => decodeVni(table.VNI[at] ?? '') !== letter);
    expect(differing.sort()).toEqual(['Ỷ', 'Ỹ', 'ỷ', 'ỹ'].sort());
  },
);

describe('the font tells the encoding', () => {
  test.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3'],
    ['.VnArial Narrow', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['SVNI-Times', 'vni'],
    ['Times New Roman', null],
    ['Arial', null],
    ['Calibri', null],
  ])('%s', (font, encoding) => {
    expect(legacyFont(font)).toBe(encoding);
  });

  test('fonts that end in H draw capitals', () => {
    expect(decodeByFont('hä vµ tªn', '.VnTimeH')).toBe('HỌ VÀ TÊN');
    expect(decodeByFont('trÇn v¨n th\u00adêng', '.VnArialH')).toBe('TRẦN VĂN THƯỜNG');
    expect(decodeByFont('hä vµ tªn', '.VnTime')).toBe('họ và tên');
  });

  test('text in a Unicode font stays', () => {
    expect(decodeByFont('Hà Tĩnh', 'Times New Roman')).toBe('Hà Tĩnh');
  });
});
