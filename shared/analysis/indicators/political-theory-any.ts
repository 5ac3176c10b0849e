import type { Indicator } from '../indicator';

export const politicalTheoryAny: Indicator = {
  id: 'political_theory_any',
  label: { vi: 'Đã qua đào tạo lý luận chính trị', en: 'Political theory training' },
  definition: {
    vi: 'Số người có trình độ lý luận chính trị từ sơ cấp trở lên, kể cả người chỉ được đánh dấu là có, trên tổng số người. Người đang học chưa được tính.',
    en: 'People with political theory at elementary level or above, those only ticked included, of all people. Those still studying are not counted.',
  },
  basis: {
    vi: 'Biểu BM02/BNV; Nghị định 33/2023/NĐ-CP, Điều 8',
    en: 'Form BM02/BNV; Decree 33/2023/ND-CP, Article 8',
  },
  numerator: { dimension: 'political_theory', atLeast: 'unspecified' },
  unknown: { dimension: 'political_theory', in: [null] },
};
