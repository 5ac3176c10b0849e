import type { Vocabulary } from '../vocabulary';

/** Mức xếp loại chất lượng hằng năm: Điều 26 Luật 80/2025/QH15. */
export const ratings: Vocabulary = {
  id: 'rating',
  ordered: true,
  categories: [
    {
      id: 'incomplete',
      label: { vi: 'Không hoàn thành nhiệm vụ', en: 'Tasks not completed' },
      spellings: [
        'Không hoàn thành nhiệm vụ',
        'Không hoàn thành',
        'KHTNV',
        'KHT',
        'Không HT',
        'KHTNVỤ',
        'Incomplete',
        'Not completed',
        'Không HTNV',
        'Không hoàn thành NV',
      ],
    },
    {
      id: 'complete',
      label: { vi: 'Hoàn thành nhiệm vụ', en: 'Tasks completed' },
      spellings: [
        'Hoàn thành nhiệm vụ',
        'Hoàn thành',
        'HTNV',
        'HT',
        'HTNVỤ',
        'Complete',
        'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực',
      ],
    },
    {
      id: 'good',
      label: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Tasks completed well' },
      spellings: [
        'Hoàn thành tốt nhiệm vụ',
        'Hoàn thành tốt',
        'HTTNV',
        'HTT',
        'HTT NV',
        'HT tốt NV',
        'HT tốt',
        'Hoàn thành tốt NV',
        'Tốt',
        'Good',
      ],
    },
    {
      id: 'excellent',
      label: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Tasks completed excellently' },
      spellings: [
        'Hoàn thành xuất sắc nhiệm vụ',
        'Hoàn thành xuất sắc',
        'HTXSNV',
        'HTXS',
        'HTXS NV',
        'HT xuất sắc NV',
        'HT xuất sắc',
        'Hoàn thành xuất sắc NV',
        'XS',
        'Xuất sắc',
        'Excellent',
      ],
    },
  ],
};
