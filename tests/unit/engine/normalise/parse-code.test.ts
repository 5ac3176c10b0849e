import { describe, expect, test } from 'vitest';
import { parseCode } from '../../../../electron/engine/normalise/parse-code';

describe('a national id', () => {
  test.each([
    ['011085000123', '011085000123'],
    [" '011085000123", '011085000123'],
    ['011 085 000 123', '011085000123'],
    ['011.085.000.123', '011085000123'],
    [311_085_000_123, '311085000123'],
    [111_222_333, '111222333'],
  ])('%s', (cell, code) => {
    expect(parseCode(cell, 'national_id')).toEqual({ value: code });
  });

  test.each([
    [11_085_000_123, '011085000123'],
    [1_085_000_123, '001085000123'],
    [11_222_333, '011222333'],
  ])('%i gets its zeros back, and says so', (cell, code) => {
    expect(parseCode(cell, 'national_id')).toEqual({
      value: code,
      doubt: { code: 'excel_damage_repaired', taken: code },
    });
  });

  test.each([
    ['11085000123', '011085000123'],
    ['96185000123', '096185000123'],
    ['11 085 000 123', '011085000123'],
  ])('%s, as a spreadsheet saves it as CSV, gets its zero back', (cell, code) => {
    expect(parseCode(cell, 'national_id')).toEqual({
      value: code,
      doubt: { code: 'excel_damage_repaired', taken: code },
    });
  });

  // A digit too few, no province, a sex and century that nobody has, two zeros or an old card with a digit too many.
  test.each(['01108500012', '97085000123', '11485000123', '1085000123', '11222333', '111222333'])(
    '%s is not sure to have lost zeros and stays',
    (cell) => {
      expect(parseCode(cell, 'national_id')).toEqual({ value: cell });
    },
  );

  test('one that lost too much stays as it is', () => {
    expect(parseCode(1234, 'national_id')).toEqual({ value: '1234' });
  });
});

test('a phone number gets its zero back', () => {
  expect(parseCode(912_345_678, 'phone').value).toBe('0912345678');
});

test('a staff code has no known length and is left alone', () => {
  expect(parseCode(1234, 'staff_code')).toEqual({ value: '1234' });
  expect(parseCode('DB 001', 'staff_code')).toEqual({ value: 'DB 001' });
});

test.each([null, '', '  '])('%j says nothing', (cell) => {
  expect(parseCode(cell, 'national_id')).toEqual({ value: null });
});
