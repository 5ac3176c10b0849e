import { describe, expect, test } from 'vitest';
import { compareKeys, nameKey, vietnameseKey } from '../../../../shared/text/vietnamese-order';

function sorted(texts: readonly string[], key: (text: string) => string): string[] {
  return [...texts].reverse().sort((a, b) => compareKeys(key(a), key(b)));
}

describe('Vietnamese order', () => {
  test('letters come before tones, tones in their order', () => {
    const words = [
      'an',
      'àn',
      'ản',
      'ãn',
      'án',
      'ạn',
      'ang',
      'ăn',
      'ân',
      'ba',
      'da',
      'đa',
      'e',
      'ê',
      'i',
      'y',
    ];
    expect(sorted(words, vietnameseKey)).toEqual(words);
  });

  test('syllable by syllable: a short first one comes before a longer one, whatever follows', () => {
    const words = ['Hà Nội', 'Hà Tĩnh', 'Hả An', 'Hai', 'Hải Phòng'];
    expect(sorted(words, vietnameseKey)).toEqual(words);
  });

  test('people stand by their given name, then from the family name on', () => {
    const names = [
      'Trần Văn An',
      'Lê Bình',
      'Trần Anh Dũng',
      'Đỗ Thị Đào',
      'Lò Hoa',
      'Cà Thị Hòa',
      'Vừ A Hòa',
    ];
    expect(sorted(names, nameKey)).toEqual(names);
  });

  test('case, punctuation and the way marks are composed do not count', () => {
    expect(nameKey('NGUYỄN  THỊ HẠNH')).toBe(nameKey('Nguyễn Thị Hạnh'));
    expect(vietnameseKey('Xã Na Ư')).toBe(vietnameseKey('xã Na-Ư'.normalize('NFD')));
  });

  test('numbers come before letters, nothing before numbers', () => {
    const words = ['Tổ', 'Tổ 1', 'Tổ 2', 'Tổ An'];
    expect(sorted(words, vietnameseKey)).toEqual(words);
    expect(vietnameseKey('–')).toBe('');
  });
});
