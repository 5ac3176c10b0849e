import { expect, test } from 'vitest';
import { ownId } from '../../../../shared/analysis/own-id';
import { populationSchema } from '../../../../shared/contract/definitions';

test('readable, never taken, and as the contract wants it', () => {
  expect(ownId('Công chức cấp xã vùng cao', [])).toBe('own_cong_chuc_cap_xa_vung_cao');
  expect(ownId('Nữ', ['own_nu'])).toBe('own_nu_2');
  expect(ownId('Nữ', ['own_nu', 'own_nu_2'])).toBe('own_nu_3');
  for (const label of ['…', '中文', 'Đ'.repeat(300)]) {
    const id = ownId(label, []);
    expect(populationSchema.safeParse({ id, label: 'x', note: '', condition: { all: [] } }).success).toBe(
      true,
    );
  }
});
