import type { Indicator } from '../indicator';

export const ratedGoodUp: Indicator = {
  id: 'rated_good_up',
  label: { vi: 'Hoàn thành tốt nhiệm vụ trở lên', en: 'Rated good or excellent' },
  definition: {
    vi: 'Số người được xếp loại hoàn thành tốt hoặc hoàn thành xuất sắc nhiệm vụ, trên số người được xếp loại.',
    en: 'People rated as completing tasks well or excellently, of those rated.',
  },
  basis: { vi: 'Luật 80/2025/QH15, Điều 26', en: 'Law 80/2025/QH15, Article 26' },
  numerator: { dimension: 'rating', atLeast: 'good' },
  denominator: { not: { dimension: 'rating', in: [null] } },
  unknown: { dimension: 'rating', in: [null] },
};
