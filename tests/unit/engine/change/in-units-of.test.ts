import { expect, test } from 'vitest';
import { inUnitsOf } from '../../../../electron/engine/change/in-units-of';
import type { ComparedPerson } from '../../../../shared/analysis/change/compared-person';

const of = (...units: (string | null)[]): ComparedPerson[] =>
  units.map((unit, person) => ({
    ...{ person, nationalId: null, staffCode: null, nameKey: '', recruited: null },
    values: { unit } as ComparedPerson['values'],
  }));
const named = (own: ComparedPerson[], others: ComparedPerson[]) =>
  inUnitsOf(own, others).map(({ values }) => values.unit);

test('a commune and its committee are one unit under the name of the other roster; other names stay', () => {
  const later = of('Xã Mường Lạn', 'Đảng ủy xã Nậm Sườn', 'Xã Tân Ân');
  expect(named(of('UBND xã Mường Lạn', 'UBND xã Nậm Sườn', 'Xã Tân An', null), later)).toEqual([
    'Xã Mường Lạn',
    'UBND xã Nậm Sườn',
    'Xã Tân An',
    null,
  ]);
  expect(named(of('Xã Mường Lạn'), of('UBND Xã Mường Lạn'))).toEqual(['UBND Xã Mường Lạn']);
});
