import { expect, test } from 'vitest';
import { tidyText } from '../../../../electron/engine/normalise/tidy-text';
import { hasMarks, markedKey } from '../../../../shared/text/marked-key';

test('composed, without invisible characters and surplus space', () => {
  expect(tidyText('  Nguye\u0302\u0303n\u00a0 \u200bVa\u0306n\n\tTu\u031bo\u031b\u0300ng\ufeff ')).toBe(
    'Nguyễn Văn Tường',
  );
});

test.each([
  ['hoà', 'hòa'],
  ['thuý', 'thúy'],
  ['Uỷ ban', 'ủy ban'],
  ['Văn hoá – xã hội', 'VĂN HÓA, XÃ HỘI'],
])('%s and %s are one', (one, other) => {
  expect(markedKey(one)).toBe(markedKey(other));
});

test.each([
  ['Thái', 'Thải'],
  ['Tổng', 'Tống'],
  ['Mông', 'Mong'],
])('%s and %s are two', (one, other) => {
  expect(markedKey(one)).not.toBe(markedKey(other));
});

test.each([
  ['Dai hoc', false],
  ['Đai hoc', true],
  ['học', true],
])('%s has marks: %s', (text, marked) => {
  expect(hasMarks(text)).toBe(marked);
});
