import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../../shared-data';
import { parseEthnicity } from '../../../../electron/engine/normalise/parse-ethnicity';
import { foldTight } from '../../../../shared/text/fold';

/** The General Statistics Office's 54 groups with the names that domain research §3.4 gives them. */
const groups = [
  'Kinh: Việt',
  'Tày',
  'Thái: Táy',
  'Hoa: Hán, Tàu, Khách',
  'Khơ-me: Khmer, Miên',
  'Mường: Mol, Mual',
  'Nùng',
  "Hmông: Mông, Mèo, H'Mông, HMông, Hmông, H Mông, H’Mông",
  'Dao',
  'Gia-rai: Jrai',
  'Ngái',
  'Ê-đê: Ra-đê, Êđê',
  'Ba-na: Bahnar',
  'Xơ-đăng',
  'Sán Chay: Cao Lan, Sán Chỉ',
  "Cơ-ho: K'Ho",
  'Chăm: Chàm',
  'Sán Dìu',
  'Hrê',
  "Mnông: M'Nông",
  'Ra-glai',
  'Xtiêng: Stiêng',
  'Bru-Vân Kiều',
  'Thổ',
  'Giáy: Nhắng',
  'Cơ-tu',
  'Gié-Triêng: Giẻ Triêng',
  'Mạ',
  'Khơ-mú: Xá Cẩu',
  'Co: Cor',
  'Ta-ôi: Pa-cô',
  'Chơ-ro',
  'Kháng',
  'Xinh-mun: Puộc',
  'Hà Nhì: U Ní',
  'Chu-ru',
  'Lào',
  'La Chí',
  'La Ha',
  'Phù Lá: Xá Phó',
  'La Hủ',
  'Lự',
  'Lô Lô',
  'Chứt',
  'Mảng',
  'Pà Thẻn',
  'Cơ Lao: Cờ Lao',
  'Cống',
  'Bố Y',
  'Si La',
  'Pu Péo',
  'Brâu',
  'Ơ-đu',
  'Rơ-măm',
].map((line) => {
  const [name = '', others = ''] = line.split(': ');
  return [name, others.split(', ').filter((other) => other !== '')] as const;
});

test('there are 54', () => {
  expect(groups).toHaveLength(54);
});

describe.each(groups)('%s', (name, others) => {
  test.each([name, ...others])('%s', (spelling) => {
    expect(parseEthnicity(spelling)).toEqual({ value: name });
    expect(parseEthnicity(spelling.toLocaleUpperCase('vi')).value).toBe(name);
    expect(parseEthnicity(spelling.toLocaleLowerCase('vi')).value).toBe(name);
    expect(parseEthnicity(`dân tộc ${spelling}`).value).toBe(name);
  });
});

describe('groups whose names differ in marks alone stay apart', () => {
  test.each([
    ['Thái', 'Thái'],
    ['Thổ', 'Thổ'],
    ['Mường', 'Mường'],
    ['Mông', 'Hmông'],
    ['Mảng', 'Mảng'],
    ['Mạ', 'Mạ'],
    ['Lào', 'Lào'],
    ['Lự', 'Lự'],
    ['Dao', 'Dao'],
    ['Co', 'Co'],
    ['Hoa', 'Hoa'],
    ['La Ha', 'La Ha'],
    ['La Hủ', 'La Hủ'],
    ['Cống', 'Cống'],
    ['Kháng', 'Kháng'],
    ['Khách', 'Hoa'],
  ])('%s is %s', (spelling, group) => {
    expect(parseEthnicity(spelling)).toEqual({ value: group });
  });
});

test.each(['Mán', 'Xá', 'Mọi'])('%s cannot be decided and is asked', (name) => {
  expect(parseEthnicity(name)).toEqual({ value: null, doubt: { code: 'value_unrecognised' } });
});

describe('a sub-group is taken for its group, and listed', () => {
  test.each([
    ['Mông hoa', 'Hmông'],
    ['Mông trắng', 'Hmông'],
    ["H'Mông đen", 'Hmông'],
    ['Mông (trắng)', 'Hmông'],
    ['Dân tộc Mông đỏ', 'Hmông'],
    ['Dao quần chẹt', 'Dao'],
    ['Dao thanh y', 'Dao'],
    ['Nùng phàn slình', 'Nùng'],
    ['nung chao', 'Nùng'],
    ['Hà Nhì hoa', 'Hà Nhì'],
    ['Lô Lô đen', 'Lô Lô'],
    ['Xơ Đăng Xơ Teng', 'Xơ-đăng'],
    ["Chăm H'roi", 'Chăm'],
    ['Khơ Me Krôm', 'Khơ-me'],
  ])('%s', (text, group) => {
    expect(parseEthnicity(text).value).toBe(group);
    if (!text.includes('(')) expect(parseEthnicity(text).doubt?.code).toBe('value_near_match');
  });

  test.each([
    ['Thái đen', 'Thái'],
    ['Thái trắng', 'Thái'],
    ['Dao đỏ', 'Dao'],
    ['Dao tiền', 'Dao'],
  ])('%s', (text, group) => {
    expect(parseEthnicity(text).value).toBe(group);
  });

  test.each([
    'Tày Nùng',
    'Kinh Tày',
    'Kinh lai Tày',
    'Thái Lan',
    'Hoa Kỳ',
    'Mông Cổ',
    'Ma Coong',
    'Thái Văn An trú tại bản',
  ])('%s is asked', (text) => {
    expect(parseEthnicity(text)).toEqual({ value: null, doubt: { code: 'value_unrecognised' } });
  });
});

test.each(['', ' ', '-', '–'])('%j says nothing', (text) => {
  expect(parseEthnicity(text)).toEqual({ value: null });
});

const seen = sharedData('reference/vn-dan-toc-variants-seen-2016.csv');
const list = sharedData('reference/vn-dan-toc-54.csv');
/** What the spellings of 2016 mean where the name itself does not say so letter by letter. */
const meant: Readonly<Record<string, string>> = {
  Khmer: 'Khơ-me',
  Mông: 'Hmông',
  Kor: 'Co',
  Jrai: 'Gia-rai',
  'Ja rai': 'Gia-rai',
  'Ja-rai': 'Gia-rai',
  'Jarai (Jrai)': 'Gia-rai',
  'K`Hor': 'Cơ-ho',
  Bahnar: 'Ba-na',
  'Bru Vân Kiều (Vân Kiều)': 'Bru-Vân Kiều',
  'Châu ro': 'Chơ-ro',
  Châuro: 'Chơ-ro',
  'Hmông (Mông)': 'Hmông',
  'S`tiêng': 'Xtiêng',
  'Xê đăng (Kdong)': 'Xơ-đăng',
  'Xê đăng (Sơ rá)': 'Xơ-đăng',
  'Xơ-đăng (Cà dong)': 'Xơ-đăng',
  'Dẻ Triêng (Dẻ)': 'Gié-Triêng',
  'Dẻ-Triêng (Triêng)': 'Gié-Triêng',
  'Sán Chay (San Chí)': 'Sán Chay',
  'Châu Mạ': 'Mạ',
  'Tà ôi': 'Ta-ôi',
};

test.skipIf(!existsSync(seen) || !existsSync(list))(
  'the 58 spellings of the list of 2016 fold to real groups (skipped where the file is absent)',
  () => {
    const lines = (path: string): string[] => readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1);
    const official = lines(list).map((line) => line.split(',')[1] ?? '');
    const names = new Map(groups.map(([name]) => [foldTight(name), name]));
    expect(official.filter((name) => !names.has(foldTight(name)))).toEqual([]);
    const spellings = lines(seen).map((line) => line.slice(0, line.lastIndexOf(',')));
    expect(spellings).toHaveLength(58);
    const wrong = spellings.flatMap((spelling) => {
      const expected = meant[spelling] ?? names.get(foldTight(spelling));
      const { value } = parseEthnicity(spelling);
      return expected !== undefined && value === expected ? [] : [[spelling, value, expected]];
    });
    expect(wrong).toEqual([]);
  },
);
