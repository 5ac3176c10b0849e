import { expect, test } from 'vitest';
import { findRegister } from '../../../../shared/registers/registers';
import { resultText } from '../../../../shared/registers/result-text';
import type { Register } from '../../../../shared/registers/register';

const textOf = (register: Register, id: string, numbers: [number, number | null, number]) => {
  const [numerator, denominator, unknown] = numbers;
  const result = { id, group: null, numerator, denominator, value: 1, unknown };
  return (['vi', 'en'] as const).map((language) => {
    const { counts, unknown } = resultText(register, result, language);
    return `${counts} | ${unknown}`;
  });
};

test('in English one of a thing is told in the singular', () => {
  const workload = findRegister('workload');
  if (!workload) throw new Error('The register is there.');
  expect(textOf(workload, 'received', [1, null, 1])).toEqual([
    'hồ sơ | 1 lượt báo cáo',
    'procedure | 1 report',
  ]);
  expect(textOf(workload, 'received', [0, null, 2])).toEqual([
    'hồ sơ | 2 lượt báo cáo',
    'procedures | 2 reports',
  ]);
  expect(textOf(workload, 'received_per_head', [1, 1, 1])).toEqual([
    '1 hồ sơ/1 người | 1 người',
    '1 procedure/1 person | 1 person',
  ]);
  expect(textOf(workload, 'received_per_head', [2, 3, 0])).toEqual([
    '2 hồ sơ/3 người | 0',
    '2 procedures/3 people | 0',
  ]);
});
