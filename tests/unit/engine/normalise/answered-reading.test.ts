import { expect, test } from 'vitest';
import { answeredReading } from '../../../../electron/engine/normalise/answered-reading';
import { findField } from '../../../../shared/roster/fields';
import type { ValueAnswer } from '../../../../shared/contract/decisions';
import type { Field } from '../../../../shared/roster/field';

function fieldOf(id: string): Field {
  const field = findField(id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

function read(id: string, cell: string | number, answer: ValueAnswer['answer']) {
  return answeredReading(fieldOf(id), cell, 'day-first', answer);
}

test('words are kept where any words can stand, and said to be so', () => {
  expect(read('ethnicity', ' Mán  Thanh Y ', { asWritten: true })).toEqual({
    values: { ethnicity: 'Mán Thanh Y' },
    doubt: { code: 'kept_as_written' },
  });
  expect(read('rank', 1.5, { asWritten: true })?.values).toEqual({ rank: '1.5' });
});

test.each(['qualification', 'political_theory', 'gender', 'party_member', 'birth_date'])(
  'an answer that keeps the words of %s does not fit it',
  (id) => {
    expect(read(id, 'lạ', { asWritten: true })).toBeNull();
  },
);

test('what a cell says beside the answered field stays', () => {
  expect(read('qualification', 'Luật kinh tế', { category: 'university' })?.values).toEqual({
    qualification: 'university',
    specialisation: 'Luật kinh tế',
  });
  expect(read('qualification', 'ĐH Luật', { blank: true })?.values).toEqual({ specialisation: 'Luật' });
});

test('a rank that was chosen brings its code', () => {
  expect(read('rank', '1.5', { category: 'Chuyên viên' })?.values).toEqual({
    rank: 'Chuyên viên',
    rank_code: '01.003',
  });
});
