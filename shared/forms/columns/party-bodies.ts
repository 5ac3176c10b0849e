import type { Condition } from '../../analysis/condition';

/**
 * Bodies of the Party, the Fatherland Front and the mass organisations by the words of their names. Editable data: the
 * Party forms name the bodies, not how they are told apart.
 */
function named(...words: readonly string[]): Condition {
  return { any: ['unit', 'department'].flatMap((field) => words.map((contains) => ({ field, contains }))) };
}

const massOrganisations = named(
  ...['Mặt trận Tổ quốc', 'MTTQ', 'Hội Nông dân', 'Hội Cựu chiến binh', 'Hội Liên hiệp Phụ nữ', 'Hội LHPN'],
  ...['Đoàn Thanh niên', 'Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Liên đoàn Lao động', 'Công đoàn'],
);
const partyInstitutions = named(
  'Trường Chính trị',
  'Trung tâm chính trị',
  'Trung tâm bồi dưỡng chính trị',
  'Báo ',
);
const partyBodies = named(
  ...['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Thị ủy', 'Đảng ủy', 'Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Dân vận'],
  ...['Ban Nội chính', 'Ủy ban Kiểm tra', 'Khối Đảng'],
);

export const partyBody: Condition = {
  all: [partyBodies, { not: { any: [massOrganisations, partyInstitutions] } }],
};
export const partyInstitution: Condition = { all: [partyInstitutions, { not: massOrganisations }] };
export const massOrganisation: Condition = massOrganisations;
export const partySide: Condition = { any: [partyBodies, partyInstitutions, massOrganisations] };
