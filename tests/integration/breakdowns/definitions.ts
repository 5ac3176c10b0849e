import type { DefinitionChange } from '../../../shared/contract/definitions';

/** Definitions of every kind, some made of others; of the units and specialisations that the roster has. */
export function someDefinitions(
  units: readonly string[],
  specialisations: readonly string[],
): readonly DefinitionChange[] {
  const third = Math.floor(units.length / 3);
  return [
    {
      put: 'dimensions',
      definition: {
        kind: 'groups',
        id: 'own_clusters',
        label: 'Cụm xã',
        note: 'Ba cụm theo địa bàn.',
        of: 'unit',
        groups: [
          { id: 'north', label: 'Cụm Bắc', values: units.slice(0, third) },
          // A unit that the first group already has stays there.
          { id: 'south', label: 'Cụm Nam', values: units.slice(third - 1, 2 * third) },
        ],
      },
    },
    {
      put: 'dimensions',
      definition: {
        kind: 'groups',
        id: 'own_regions',
        label: 'Vùng',
        note: '',
        of: 'own_clusters',
        groups: [{ id: 'high', label: 'Vùng cao', values: ['north', 'other'] }],
      },
    },
    {
      put: 'dimensions',
      definition: {
        kind: 'groups',
        id: 'own_studies',
        label: 'Nhóm ngành',
        note: '',
        of: 'specialisation',
        groups: [{ id: 'first', label: 'Nhóm một', values: specialisations.slice(0, 5) }],
      },
    },
    {
      put: 'dimensions',
      definition: {
        kind: 'bands',
        id: 'own_ages',
        label: 'Độ tuổi quy hoạch',
        note: '',
        of: 'age',
        bands: [
          { id: 'young', label: 'Dưới 35', from: null, below: 35 },
          { id: 'middle', label: '35 đến dưới 45', from: 35, below: 45 },
        ],
      },
    },
    {
      put: 'dimensions',
      definition: {
        kind: 'bands',
        id: 'own_service',
        label: 'Thời gian công tác',
        note: '',
        of: 'recruitment_date',
        bands: [
          { id: 'short', label: 'Dưới 15 năm', from: null, below: 15 },
          { id: 'long', label: 'Từ 21 năm', from: 20.5, below: null },
        ],
      },
    },
    {
      put: 'dimensions',
      definition: {
        kind: 'bands',
        id: 'own_salaries',
        label: 'Khoảng hệ số',
        note: '',
        of: 'salary_coefficient',
        bands: [
          { id: 'low', label: 'Dưới 2,34', from: null, below: 2.34 },
          { id: 'start', label: 'Từ 2,34 đến dưới 3', from: 2.34, below: 3 },
        ],
      },
    },
    {
      put: 'populations',
      definition: {
        id: 'own_high',
        label: 'Cán bộ, công chức vùng cao',
        note: '',
        condition: { dimension: 'own_regions', in: ['high'] },
      },
    },
    {
      put: 'populations',
      definition: {
        id: 'own_high_women',
        label: 'Nữ vùng cao',
        note: '',
        condition: { all: [{ population: 'own_high' }, { dimension: 'gender', in: ['female'] }] },
      },
    },
    {
      put: 'indicators',
      definition: {
        id: 'own_young_graduates',
        label: 'Trẻ có trình độ đại học',
        definition: '',
        basis: 'Kế hoạch của tỉnh',
        numerator: {
          any: [
            { all: [{ dimension: 'qualification', atLeast: 'university' }, { age: { below: 40 } }] },
            { population: 'own_high_women' },
          ],
        },
        denominator: { not: { dimension: 'qualification', in: [null] } },
      },
    },
    {
      put: 'indicators',
      definition: {
        id: 'own_not_party',
        label: 'Chưa là đảng viên',
        definition: '',
        basis: '',
        numerator: {
          all: [
            { not: { dimension: 'party_member', in: ['yes'] } },
            { not: { field: 'recruitment_date', date: { from: '2020-01-01' } } },
          ],
        },
        denominator: null,
      },
    },
    {
      // The exception stands above the general rule.
      put: 'standards',
      at: 0,
      definition: {
        id: 'high_qualification',
        label: 'Vùng cao: từ cao đẳng trở lên',
        basis: '',
        confidence: null,
        who: { population: 'own_high' },
        dimension: 'qualification',
        atLeast: 'college',
        validFrom: '2024-01-01',
        validTo: null,
      },
    },
  ];
}
