import { describe, expect, test } from 'vitest';
import { optionKey, tickOptions } from '../../../../../renderer/review/sheet/field-options';
import { windowMessages } from '../../../../../shared/text/window-messages';

const labels = (...header: string[]): string[] =>
  tickOptions(header, 'vi', windowMessages.vi).map(({ label }) => label);

describe('what the ticks of a column can mean', () => {
  test('the words above them, for every field that takes any words', () => {
    expect(labels('Chuyên ngành', 'Luật')).toEqual(
      expect.arrayContaining([
        'Chuyên ngành đào tạo – cột đánh dấu: Luật',
        'Tin học – cột đánh dấu: Luật',
        'Dân tộc – cột đánh dấu: Luật',
      ]),
    );
    expect(labels('Chuyên ngành', 'Luật').filter((label) => label.startsWith('Họ và tên'))).toEqual([]);
  });

  test('a category of a closed list, never other words', () => {
    const education = labels('Khác').filter((label) => label.startsWith('Lý luận chính trị'));
    expect(education).toContain('Lý luận chính trị – cột đánh dấu: Cao cấp');
    expect(education).not.toContain('Lý luận chính trị – cột đánh dấu: Khác');
  });

  test('words that are a category already stand once', () => {
    expect(labels('Dân tộc', 'THÁI').filter((label) => /^Dân tộc – .*: thái$/i.test(label))).toEqual([
      'Dân tộc – cột đánh dấu: Thái',
    ]);
  });

  test('a column without a header offers categories only', () => {
    expect(labels().some((label) => label.startsWith('Chuyên ngành'))).toBe(false);
  });

  test('no two options are the same decision', () => {
    const keys = tickOptions(['Luật'], 'vi', windowMessages.vi).map(({ decision }) => optionKey(decision));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
