import type { Standard } from '../contract/definitions';
import type { Condition } from './condition';

const commune: Condition = {
  any: [
    { dimension: 'admin_level', in: ['commune'] },
    { dimension: 'admin_level', in: [null] },
  ],
};
const cadres: Condition = { all: [{ dimension: 'staff_group', in: ['cadre'] }, commune] };
const civilServants: Condition = { all: [{ dimension: 'staff_group', in: ['civil_servant'] }, commune] };
/** Leaders of the Fatherland Front and the mass organisations, as `vocabularies/position` names them. */
const massOrganisations: Condition = {
  all: [
    cadres,
    {
      dimension: 'position',
      in: [
        'Chủ tịch UBMTTQ Việt Nam',
        'Bí thư Đoàn TNCS Hồ Chí Minh',
        'Chủ tịch Hội LHPN',
        'Chủ tịch Hội Nông dân',
        'Chủ tịch Hội CCB',
      ],
    },
  ],
};

const decree33 = { validFrom: '2023-08-01', validTo: '2025-06-30' } as const;
const circular13 = { validFrom: '2019-12-25', validTo: '2023-07-31' } as const;

/**
 * The standards for commune staff before the two-level government of 1 July 2025, as a start to be checked against the
 * official text and edited: exceptions for mountainous, border and island communes are set by each province and are
 * not among them. NĐ 170/2025/NĐ-CP, Điều 71 repealed them.
 */
export const starterStandards: readonly Standard[] = [
  {
    id: 'nd33_cadre_general_education',
    label: 'Cán bộ cấp xã: tốt nghiệp trung học phổ thông',
    basis: 'Nghị định 33/2023/NĐ-CP, Điều 8',
    confidence: 'medium',
    who: cadres,
    dimension: 'general_education',
    atLeast: 'upper_secondary',
    ...decree33,
  },
  {
    id: 'nd33_civil_servant_general_education',
    label: 'Công chức cấp xã: tốt nghiệp trung học phổ thông',
    basis: 'Nghị định 33/2023/NĐ-CP, Điều 10',
    confidence: 'high',
    who: civilServants,
    dimension: 'general_education',
    atLeast: 'upper_secondary',
    ...decree33,
  },
  {
    id: 'nd33_mass_organisation_qualification',
    label: 'Cán bộ Mặt trận, đoàn thể cấp xã: từ trung cấp trở lên',
    basis: 'Nghị định 33/2023/NĐ-CP, Điều 8; điều lệ của tổ chức',
    confidence: 'medium',
    who: massOrganisations,
    dimension: 'qualification',
    atLeast: 'intermediate',
    ...decree33,
  },
  {
    id: 'nd33_cadre_qualification',
    label: 'Cán bộ cấp xã: từ đại học trở lên',
    basis: 'Nghị định 33/2023/NĐ-CP, Điều 8',
    confidence: 'medium',
    who: cadres,
    dimension: 'qualification',
    atLeast: 'university',
    ...decree33,
  },
  {
    id: 'nd33_civil_servant_qualification',
    label: 'Công chức cấp xã: từ đại học trở lên',
    basis: 'Nghị định 33/2023/NĐ-CP, Điều 10',
    confidence: 'high',
    who: civilServants,
    dimension: 'qualification',
    atLeast: 'university',
    ...decree33,
  },
  {
    id: 'nd33_mass_organisation_political_theory',
    label: 'Cán bộ Mặt trận, đoàn thể cấp xã: lý luận chính trị từ sơ cấp trở lên',
    basis: 'Nghị định 33/2023/NĐ-CP, Điều 8; điều lệ của tổ chức',
    confidence: 'medium',
    who: massOrganisations,
    dimension: 'political_theory',
    atLeast: 'elementary',
    ...decree33,
  },
  {
    id: 'nd33_cadre_political_theory',
    label: 'Cán bộ cấp xã: lý luận chính trị từ trung cấp trở lên',
    basis: 'Nghị định 33/2023/NĐ-CP, Điều 8',
    confidence: 'medium',
    who: cadres,
    dimension: 'political_theory',
    atLeast: 'intermediate',
    ...decree33,
  },
  {
    id: 'tt13_civil_servant_general_education',
    label: 'Công chức cấp xã: tốt nghiệp trung học phổ thông (trước 8/2023)',
    basis: 'Thông tư 13/2019/TT-BNV',
    confidence: 'high',
    who: civilServants,
    dimension: 'general_education',
    atLeast: 'upper_secondary',
    ...circular13,
  },
  {
    id: 'tt13_civil_servant_qualification',
    label: 'Công chức cấp xã: từ đại học trở lên (trước 8/2023)',
    basis: 'Thông tư 13/2019/TT-BNV',
    confidence: 'high',
    who: civilServants,
    dimension: 'qualification',
    atLeast: 'university',
    ...circular13,
  },
];
