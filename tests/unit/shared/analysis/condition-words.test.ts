import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../../shared/analysis/condition';
import { conditionWords } from '../../../../shared/analysis/condition-words';
import { conditionMessages } from '../../../../shared/text/condition-messages';
import { languages } from '../../../../shared/text/language';
import { anyCondition, library } from './arbitrary-condition';

const vi = (condition: Condition): string => conditionWords(condition, { library, language: 'vi' });
const en = (condition: Condition): string => conditionWords(condition, { library, language: 'en' });

describe('every condition has words', () => {
  test('of its own: no empty ones, no ids, no holes, in both languages', () => {
    fc.assert(
      fc.property(anyCondition, fc.constantFrom(...languages), (condition, language) => {
        const words = conditionWords(condition, { library, language, mostNamed: 50 });
        expect(words.trim()).not.toBe('');
        // What people typed themselves may hold anything.
        if (/"contains"|"in":\[[^\]]*"[^a-z]/u.test(JSON.stringify(condition))) return;
        expect(words).not.toMatch(/undefined|NaN|\[object|own_|null/);
        expect(words).not.toContain(conditionMessages[language].unknownName);
      }),
      { numRuns: 1000 },
    );
  });
  test('that differ where an end of a range, a level or a name differs', () => {
    const different: Condition[] = [
      ...[{}, { from: 30 }, { below: 40 }, { from: 30, below: 40 }].map((age) => ({ age })),
      ...[{}, { after: 0 }, { within: 0 }, { within: 12 }, { after: 12 }, { after: 0, within: 12 }].map(
        (retirement) => ({ retirement }),
      ),
      { retirement: { after: 6, within: 12 } },
      ...[{}, { from: 2.34 }, { to: 2.34 }, { from: 2.34, to: 2.34 }, { from: 2.34, to: 4 }].map(
        (number) => ({ field: 'salary_coefficient', number }),
      ),
      ...[{ from: '2024-01-31' }, { to: '2024-01-31' }, { from: '2024-01-01', to: '2024-01-31' }].map(
        (date) => ({ field: 'party_date', date }),
      ),
      { field: 'party_date', blank: true },
      { yearsSince: { field: 'party_date', from: 5 } },
      { population: 'own_high' },
      { population: 'own_young' },
      { standard: 'qualification', is: 'set' },
      { standard: 'qualification', is: 'met' },
      { all: [] },
      { any: [] },
    ];
    for (const say of [vi, en]) {
      const words = different.flatMap((condition) => [say(condition), say({ not: condition })]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

test('conditions in the words of the office', () => {
  expect(vi({ dimension: 'gender', in: ['female'] })).toBe('Giới tính: Nữ');
  expect(vi({ not: { dimension: 'gender', in: ['female', null] } })).toBe(
    'Giới tính: không phải Nữ, Chưa có thông tin',
  );
  expect(vi({ age: { from: 30, below: 40 } })).toBe('Tuổi: từ 30 đến dưới 40');
  expect(vi({ field: 'salary_coefficient', number: { from: 2.34 } })).toContain(': từ 2,34 trở lên');
  expect(en({ field: 'salary_coefficient', number: { from: 2.34 } })).toContain(': 2.34 or more');
  expect(vi({ retirement: { after: 0, within: 60 } })).toBe('Tuổi nghỉ hưu: đến trong 5 năm tới');
  expect(en({ retirement: { within: 0 } })).toBe('Retirement age: already reached');
  expect(vi({ not: { field: 'party_date', blank: true } })).toContain(': đã có thông tin');
  expect(vi({ population: 'own_high' })).toBe('Nhóm “Công chức cấp xã vùng cao”');
  expect(vi({ indicator: 'under_40' })).toBe('Dưới 40 tuổi');
  const units = ['Xã 1', 'Xã 2', 'Xã 3', 'Xã 4', 'Xã 5', 'Xã 6', 'Xã 7'];
  expect(vi({ dimension: 'unit', in: units })).toBe('Đơn vị: Xã 1, Xã 2, Xã 3, Xã 4 và 3 mục khác');
  expect(en({ dimension: 'unit', in: units.slice(0, 5) })).toBe('Unit: Xã 1, Xã 2, Xã 3, Xã 4, Xã 5');
});

test('an "or" within an "and" stands in brackets', () => {
  const female: Condition = { dimension: 'gender', in: ['female'] };
  const either: Condition = { any: [{ age: { below: 30 } }, { population: 'own_high' }] };
  expect(vi({ all: [female, either] })).toBe(
    'Giới tính: Nữ và (Tuổi: dưới 30 hoặc Nhóm “Công chức cấp xã vùng cao”)',
  );
  expect(en({ not: { all: [female, { age: { below: 30 } }] } })).toBe(
    'not (Gender: Female and Age: under 30)',
  );
  expect(vi({ all: [either] })).toBe(vi(either));
});
