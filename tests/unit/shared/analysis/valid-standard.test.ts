import { expect, test } from 'vitest';
import { isValidAt, noStandardNote, noStandardNotes } from '../../../../shared/analysis/valid-standard';
import { starterStandards } from '../../../../shared/analysis/starter-standards';

test('a standard is in force from its first to its last day', () => {
  const [first] = starterStandards;
  if (!first) throw new Error('no starter standards');
  const standard = { ...first, validFrom: '2023-08-01', validTo: '2025-06-30' };
  const days = ['2023-07-31', '2023-08-01', '2025-06-30', '2025-07-01'];
  expect(days.map((day) => isValidAt(standard, day))).toEqual([false, true, true, false]);
  expect(isValidAt({ ...standard, validFrom: null, validTo: null }, '1900-01-01')).toBe(true);
});

test('a share by standards that have ended says so', () => {
  const note = (indicator: string, day: string) => noStandardNote(starterStandards, indicator, day, 'vi');
  expect(note('standard_qualification', '2024-12-31')).toBeNull();
  expect(note('standard_qualification', '2026-12-31')).toContain('31/12/2026');
  expect(note('standard_all', '2026-12-31')).toContain('Không có tiêu chuẩn nào');
  expect(note('under_40', '2026-12-31')).toBeNull();
});

test('of several days those without a standard are told in one sentence', () => {
  const notes = (...days: string[]) => noStandardNotes(starterStandards, 'standard_all', days, 'vi');
  const [end = ''] = starterStandards
    .flatMap(({ validTo }) => validTo ?? [])
    .sort()
    .reverse();
  expect(end).toMatch(/^\d{4}/);
  const [after, later] = [Number(end.slice(0, 4)) + 1, Number(end.slice(0, 4)) + 2];
  expect(notes(end)).toEqual([]);
  expect(notes(end, `${after}-12-31`)[0]).toContain(`tại ngày 31/12/${after},`);
  expect(notes(`${after}-12-31`, end, `${later}-12-31`)).toEqual([
    expect.stringContaining(`tại các ngày 31/12/${after}, 31/12/${later},`),
  ]);
});
