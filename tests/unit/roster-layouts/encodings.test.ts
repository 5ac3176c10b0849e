import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import { toTcvn3 } from '../../roster-layouts/encodings/tcvn3';
import { toVni } from '../../roster-layouts/encodings/vni';
import { toWindows1258 } from '../../roster-layouts/encodings/windows-1258';

/** How documents of the time look when read as Latin-1. */
const SEEN: readonly (readonly [string, string, string])[] = [
  ['họ và tên', 'hä vµ tªn', 'hoï vaø teân'],
  ['Nguyễn Văn Tường', 'NguyÔn V¨n T\u00ADêng', 'Nguyeãn Vaên Töôøng'],
  ['Trình độ chuyên môn', 'Tr×nh ®é chuyªn m«n', 'Trình ñoä chuyeân moân'],
  ['lý luận chính trị', 'lý luËn chÝnh trÞ', 'lyù luaän chính trò'],
  ['Đại học', '§¹i häc', 'Ñaïi hoïc'],
  ['dân tộc', 'd©n téc', 'daân toäc'],
  ['thường trực', 'th\u00ADêng trùc', 'thöôøng tröïc'],
];

describe('the old encodings', () => {
  it.each(SEEN)('write %s as TCVN3 and VNI did', (text, tcvn3, vni) => {
    expect(toTcvn3(text)).toEqual({ text: tcvn3, needsCapitalFont: false });
    expect(toVni(text)).toBe(vni);
  });

  it('keep toned capitals of TCVN3 as small letters under a font of capitals', () => {
    expect(toTcvn3('HỌ VÀ TÊN')).toEqual({ text: 'hä vµ tªn', needsCapitalFont: true });
    expect(toTcvn3('HTXSNV')).toEqual({ text: 'HTXSNV', needsCapitalFont: false });
  });

  it('lose nothing in Windows-1258', () => {
    const text = 'Nguyễn Thị Thuỳ Dương, Phường Hửu Nghị, ĐẠI HỌC, ằ ẵ ữ ợ';
    expect(iconv.decode(toWindows1258(text), 'windows1258').normalize('NFC')).toBe(text);
  });
});
