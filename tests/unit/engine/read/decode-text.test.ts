import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../electron/engine/read/decode-text';
import { toTcvn3, toVni } from './legacy-tables';

const roster = [
  'STT;Họ và tên;Ngày sinh;Dân tộc;Trình độ chuyên môn;Lý luận chính trị',
  '1;Nguyễn Văn Tường;05/3/1985;Kinh;Đại học;Trung cấp',
  '2;Lường Thị Hưởng;1979;Thái;Thạc sĩ Quản lý nhà nước;Cao cấp',
  '3;Quàng Văn Phượng;20-10-1990;Khơ-mú;Cao đẳng;Sơ cấp',
  '4;Lò Thị Nguyệt;12/12/1988;Hà Nhì;Chưa qua đào tạo;Chưa qua đào tạo',
].join('\r\n');

/** Windows-1258 has ă â đ ê ô ơ ư as letters and the five tones as combining marks. */
function toWindows1258(text: string): Buffer {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const combining = [...text]
    .map((letter) => {
      const apart = letter.normalize('NFD');
      return apart.replace(tones, '').normalize('NFC') + (apart.match(tones) ?? []).join('');
    })
    .join('');
  return iconv.encode(combining, 'windows-1258');
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('Vietnamese comes back from', () => {
  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(roster, 'utf8'), 'utf-8'],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${roster}`, 'utf8'), 'utf-8'],
    ['UTF-16LE with BOM', Buffer.from(`\ufeff${roster}`, 'utf16le'), 'utf-16le'],
    ['UTF-16LE', Buffer.from(roster, 'utf16le'), 'utf-16le'],
    ['UTF-16BE with BOM', bigEndian(`\ufeff${roster}`), 'utf-16be'],
    ['UTF-16BE', bigEndian(roster), 'utf-16be'],
    ['Windows-1258', toWindows1258(roster), 'windows-1258'],
    ['TCVN3', Buffer.from(toTcvn3(roster), 'latin1'), 'tcvn3'],
    ['VNI', Buffer.from(toVni(roster), 'latin1'), 'vni'],
  ])('%s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: roster, encoding });
  });
});

test('a name of one line is enough', () => {
  const name = 'Nguyễn Thị Phượng, chuyên viên';
  expect(decodeText(Buffer.from(toTcvn3(name), 'latin1')).text).toBe(name);
  expect(decodeText(Buffer.from(toVni(name), 'latin1')).text).toBe(name);
  expect(decodeText(toWindows1258(name)).text).toBe(name);
});

test('capitals of VNI', () => {
  const title = 'DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ THƯỜNG TRỰC ĐẢNG ỦY';
  expect(decodeText(Buffer.from(toVni(title), 'latin1')).text).toBe(title);
});

test('a Western text stays Western', () => {
  expect(decodeText(Buffer.from('Café Zürich, señor', 'latin1'))).toEqual({
    text: 'Café Zürich, señor',
    encoding: 'windows-1252',
  });
});

test('one broken byte in UTF-8 does not turn the rest into something else', () => {
  const bytes = Buffer.concat([Buffer.from(roster, 'utf8'), Buffer.from([0xe1, 0xba])]);
  const { text, encoding } = decodeText(bytes);
  expect(encoding).toBe('utf-8');
  expect(text).toBe(`${roster}\ufffd`);
});

test('a short text in UTF-8 with broken bytes stays UTF-8', () => {
  const [head, tail] = [Buffer.from('STT;Họ và tên;Ngày sinh;Giới tính\n1;Lò V'), Buffer.from('n An;Nam\n')];
  const { text, encoding } = decodeText(Buffer.concat([head, Buffer.from([0xff, 0xfe]), tail]));
  expect([encoding, text.startsWith('STT;Họ và tên;Ngày sinh'), text.split('\ufffd').length]).toEqual([
    ...['utf-8', true, 3],
  ]);
});

test('ASCII is UTF-8', () => {
  expect(decodeText(Buffer.from('a,b\n1,2'))).toEqual({ text: 'a,b\n1,2', encoding: 'utf-8' });
});

test('a few NULs do not make text UTF-16', () => {
  expect(decodeText(Buffer.from('a,b,c\n\0,2,3\n'))).toEqual({ text: 'a,b,c\n\0,2,3\n', encoding: 'utf-8' });
});
