import { expect, test } from 'vitest';
import { shareDefinitions } from '../../../../electron/engine/define/change-definitions';
import { starterDefinitions } from '../../../../shared/analysis/starter-definitions';
import type { Standard } from '../../../../shared/contract/definitions';

const exception: Standard = {
  ...{ id: 'vung_cao', label: 'Ngoại lệ vùng cao', basis: '', confidence: null },
  ...{ who: { dimension: 'staff_group', in: ['cadre'] }, dimension: 'qualification' },
  ...{ atLeast: 'intermediate', validFrom: null, validTo: null },
};

test('an exception that was shared before the rule stays before it', () => {
  const shared = { ...starterDefinitions, standards: [exception, ...starterDefinitions.standards] };
  expect(shareDefinitions(starterDefinitions, shared).standards).toEqual(shared.standards);
});

test('a line of the starter table that the sender took out does not come back; own lines stay, last', () => {
  const own = { ...exception, id: 'own' };
  const [changed, , ...others] = starterDefinitions.standards;
  if (!changed) throw new Error('no standard');
  const mine = { ...changed, label: 'Đã sửa' };
  const before = { ...starterDefinitions, standards: [mine, ...starterDefinitions.standards.slice(1), own] };
  const shared = { ...starterDefinitions, standards: [exception, ...others] };
  expect(shareDefinitions(before, shared).standards).toEqual([exception, ...others, mine, own]);
  expect(shareDefinitions(before, { ...shared, standards: [] }).standards).toEqual(before.standards);
});
