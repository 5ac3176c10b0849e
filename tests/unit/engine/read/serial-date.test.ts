import { describe, expect, test } from 'vitest';
import { dateOfSerial } from '../../../../electron/engine/read/serial-date';

function written(serial: number, date1904 = false): string | null {
  return dateOfSerial(serial, null, date1904)?.toString() ?? null;
}

describe('the 1900 system', () => {
  test.each([
    [1, '01/01/1900'],
    [31, '31/01/1900'],
    [59, '28/02/1900'],
    [61, '01/03/1900'],
    [1462, '01/01/1904'],
    [31_111, '05/03/1985'],
    [36_585, '29/02/2000'],
    [45_657, '31/12/2024'],
    [2_958_465, '31/12/9999'],
  ])('serial %i is %s', (serial, date) => {
    expect(written(serial)).toBe(date);
  });

  test('serial 60, which Lotus called 29/2/1900, is never that day', () => {
    expect(written(60)).not.toBe('29/02/1900');
    expect([null, '28/02/1900', '01/03/1900']).toContain(written(60));
  });

  test('the time of day does not change the day', () => {
    expect(written(45_657.000_01)).toBe('31/12/2024');
    expect(written(45_657.999_99)).toBe('31/12/2024');
  });

  test.each([0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no date', (serial) => {
    expect(written(serial)).toBeNull();
  });
});

describe('the 1904 system', () => {
  test.each([
    [1, '02/01/1904'],
    [60, '01/03/1904'],
    [44_195, '31/12/2024'],
    [31_111 - 1462, '05/03/1985'],
  ])('serial %i is %s', (serial, date) => {
    expect(written(serial, true)).toBe(date);
  });
});

test('the format stays with the date', () => {
  expect(dateOfSerial(45_638, 'd-mmm')).toMatchObject({ day: 12, month: 12, year: 2024, format: 'd-mmm' });
});
